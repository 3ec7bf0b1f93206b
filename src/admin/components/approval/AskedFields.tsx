'use client'
import { AskedInput } from './AskedInput.tsx'
import type { AskedField } from './useApproval.ts'

type Props = {
  fields: AskedField[]
  values: Record<string, unknown>
  onChange: (path: string, value: unknown) => void
}

/** What the approver fills in with his approval: the record's own fields, as its form would ask for them. */
export function AskedFields({ fields, values, onChange }: Props) {
  return (
    <div className="approval__fields">
      {fields.map((field) => (
        <AskedInput
          field={field}
          key={field.path}
          onChange={(value) => onChange(field.path, value)}
          value={values[field.path] ?? null}
        />
      ))}
    </div>
  )
}
