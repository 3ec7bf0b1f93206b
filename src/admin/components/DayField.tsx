'use client'
import { DatePicker, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type FieldInfo, FieldShell, idOfPath } from './FieldShell.tsx'
import { useLocked } from './useLocked.ts'
import { useWords } from './useWords.ts'

/** A calendar day kept as 'YYYY-MM-DD': no zone ever touches it. */
export const DayField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { w } = useWords()
  const { value, setValue, showError, path, disabled } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const id = idOfPath(path)
  const locked = useLocked(readOnly, disabled)
  return (
    <FieldShell
      className="date-time-field"
      field={field as FieldInfo}
      id={id}
      locked={locked}
      path={path}
      showError={showError}
    >
      <DatePicker
        displayFormat="dd/MM/yyyy"
        onChange={(date) => setValue(dayOfLocal(date as Date | null))}
        overrides={{ id, autoComplete: 'off' }}
        pickerAppearance="dayOnly"
        placeholder={w('field.dayShape')}
        readOnly={locked}
        {...(value ? { value: localOfDay(value) } : {})}
      />
    </FieldShell>
  )
}

function localOfDay(day: string): Date {
  const [year = 2000, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}

function dayOfLocal(date: Date | null): string | null {
  if (!date) return null
  const pad = (part: number, size = 2) => String(part).padStart(size, '0')
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`
}
