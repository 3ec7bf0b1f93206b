'use client'
import { DayPicker } from '../DayPicker.tsx'
import { useWords } from '../useWords.ts'
import { FileInput } from './FileInput.tsx'
import type { AskedField } from './useApproval.ts'

type Props = { field: AskedField; id: string; value: unknown; onChange: (value: unknown) => void }

/** The input of one field, by its kind. */
export function Control({ field, id, value, onChange }: Props) {
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
      return <DayPicker id={id} onChange={onChange} value={text} />
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
