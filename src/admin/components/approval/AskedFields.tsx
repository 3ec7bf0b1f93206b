'use client'
import { DatePicker } from '@payloadcms/ui'
import { useId } from 'react'
import { dayOfLocal, localOfDay } from '../localDay.ts'
import { useWords } from '../useWords.ts'
import { FileInput } from './FileInput.tsx'
import { RowInput } from './RowInput.tsx'
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

export type InputProps = { field: AskedField; value: unknown; onChange: (value: unknown) => void }

/** One field with its label. */
export function AskedInput({ field, value, onChange }: InputProps) {
  const id = useId()
  if (field.kind === 'rows') return <RowInput field={field} onChange={onChange} value={value} />
  if (field.kind === 'tick')
    return (
      <label className="approval__tick">
        <input
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
          type="checkbox"
        />
        {field.label}
      </label>
    )
  return (
    <div className="approval__field">
      <label htmlFor={id}>
        {field.label}
        {field.required && <span className="required"> *</span>}
      </label>
      <Control field={field} id={id} onChange={onChange} value={value} />
    </div>
  )
}

function Control({ field, id, value, onChange }: InputProps & { id: string }) {
  const { w } = useWords()
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const common = { id, required: field.required, ...(field.max === null ? {} : { maxLength: field.max }) }
  switch (field.kind) {
    case 'longText':
      return <textarea {...common} onChange={(event) => onChange(event.target.value)} rows={4} value={text} />
    case 'choice':
      return (
        <select
          id={id}
          onChange={(event) => onChange(event.target.value || null)}
          required={field.required}
          value={text}
        >
          <option value="">{w('field.choose')}</option>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )
    case 'day':
      return (
        <DatePicker
          displayFormat="dd/MM/yyyy"
          onChange={(date) => onChange(dayOfLocal(date as Date | null))}
          overrides={{ id, autoComplete: 'off' }}
          pickerAppearance="dayOnly"
          placeholder={w('field.dayShape')}
          {...(text ? { value: localOfDay(text) } : {})}
        />
      )
    case 'number':
      return (
        <input
          {...common}
          inputMode="numeric"
          onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
          type="number"
          value={text}
        />
      )
    case 'file':
      return <FileInput id={id} onChange={onChange} value={value} />
    default:
      return <input {...common} onChange={(event) => onChange(event.target.value)} type="text" value={text} />
  }
}
