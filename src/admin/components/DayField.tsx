'use client'
import { DatePicker, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { type FieldInfo, FieldShell, idOfPath } from './FieldShell.tsx'
import { dayOfLocal, localOfDay } from './localDay.ts'
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
