'use client'
import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { Choice } from '../choicesOf.ts'
import { Description, type FieldInfo, FieldShell, idOfPath } from './FieldShell.tsx'
import { useLocked } from './useLocked.ts'
import { useWords } from './useWords.ts'

type Props = { choices: Choice[]; field: FieldInfo; path: string; readOnly: boolean }

export function ChoiceInput({ choices, field, path: given, readOnly }: Props) {
  const { value, setValue, showError, path, disabled } = useField<string | string[] | null>({
    potentiallyStalePath: given,
  })
  const shared = { choices, id: idOfPath(path), locked: useLocked(readOnly, disabled), path }
  if (field.hasMany) return <Ticks {...shared} field={field} onChange={setValue} value={asList(value)} />
  return (
    <FieldShell {...shared} className="choice-field" field={field} showError={showError}>
      <Select
        {...shared}
        onChange={setValue}
        required={field.required === true}
        value={typeof value === 'string' ? value : ''}
      />
    </FieldShell>
  )
}

type Shared = { choices: Choice[]; id: string; locked: boolean; path: string }
type SelectProps = Shared & { value: string; required: boolean; onChange: (value: string | null) => void }

function Select({ choices, id, locked, onChange, path, required, value }: SelectProps) {
  const { w } = useWords()
  const known = choices.some((choice) => choice.value === value)
  return (
    <select
      aria-required={required}
      className="choice-field__select"
      disabled={locked}
      id={id}
      name={path}
      onChange={(event) => onChange(event.target.value || null)}
      value={value}
    >
      {(!required || value === '') && <option value="">{w('field.choose')}</option>}
      {value !== '' && !known && <option value={value}>{value}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}

type TicksProps = Shared & { field: FieldInfo; value: string[]; onChange: (value: string[]) => void }

function Ticks({ choices, field, id, locked, onChange, path, value }: TicksProps) {
  const toggle = (choice: string) =>
    onChange(value.includes(choice) ? value.filter((one) => one !== choice) : [...value, choice])
  return (
    <div className={`field-type choice-field${field.admin?.className ? ` ${field.admin.className}` : ''}`}>
      <fieldset className="choice-field__ticks" disabled={locked} id={id}>
        <legend>
          <FieldLabel as="span" path={path} {...(field.label ? { label: field.label } : {})} />
        </legend>
        <FieldError path={path} />
        {choices.map((choice) => (
          <label className="choice-field__tick" key={choice.value}>
            <input
              checked={value.includes(choice.value)}
              name={path}
              onChange={() => toggle(choice.value)}
              type="checkbox"
              value={choice.value}
            />
            {choice.label}
          </label>
        ))}
      </fieldset>
      <Description field={field} path={path} />
    </div>
  )
}

function asList(value: string | string[] | null): string[] {
  if (Array.isArray(value)) return value
  return value ? [value] : []
}
