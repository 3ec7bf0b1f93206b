'use client'
import { DatePicker, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { localOf } from '../print.ts'
import { type FieldInfo, FieldShell, idOfPath } from './FieldShell.tsx'
import { useLocked } from './useLocked.ts'
import { useWords } from './useWords.ts'

/** An instant typed and shown on Vietnam's clock, whatever zone the machine is set to. */
export const InstantField: DateFieldClientComponent = ({ field, path: given, readOnly }) => {
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
        displayFormat="dd/MM/yyyy HH:mm"
        onChange={(date) => setValue(instantOf(date as Date | null))}
        overrides={{ id, autoComplete: 'off', timeCaption: w('field.time') }}
        pickerAppearance="dayAndTime"
        placeholder={w('field.instantShape')}
        readOnly={locked}
        timeFormat="HH:mm"
        timeIntervals={15}
        {...(value ? { value: pickerDateOf(value) } : {})}
      />
    </FieldShell>
  )
}

/** A date whose face on this machine reads what Vietnam's clock reads. */
function pickerDateOf(at: string): Date {
  const local = localOf(at)
  return new Date(
    local.getUTCFullYear(),
    local.getUTCMonth(),
    local.getUTCDate(),
    local.getUTCHours(),
    local.getUTCMinutes(),
  )
}

function instantOf(date: Date | null): string | null {
  if (!date) return null
  const face = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
  )
  return new Date(face - ZONE_OFFSET_MS).toISOString()
}
