'use client'
import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { DayPicker } from './DayPicker.tsx'
import { type FieldInfo, FieldShell, idOfPath } from './FieldShell.tsx'
import { useLocked } from './useLocked.ts'

/** A calendar day kept as 'YYYY-MM-DD'. */
export const DayField: TextFieldClientComponent = ({ field, path: given, readOnly }) => {
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
      <DayPicker id={id} locked={locked} onChange={setValue} value={value} />
    </FieldShell>
  )
}
