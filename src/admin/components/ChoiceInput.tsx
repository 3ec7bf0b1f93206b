'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClient } from 'payload'
import type { Choice } from '../choicesOf.ts'
import { useWords } from './useWords.ts'

type Props = { choices: Choice[]; field: TextFieldClient; path: string; readOnly: boolean }

export function ChoiceInput({ choices, field, path: given, readOnly }: Props) {
  const { value, setValue, showError, path, disabled } = useField<string | string[] | null>({
    potentiallyStalePath: given,
  })
  const id = `field-${path.replace(/\./g, '__')}`
  const locked = readOnly || disabled
  const { label, required, hasMany, admin } = field
  const shared = { choices, id, locked, path }
  return (
    <div className={`field-type choice-field${showError ? ' error' : ''}${locked ? ' read-only' : ''}`}>
      {hasMany ? (
        <Ticks {...shared} label={label} onChange={setValue} value={asList(value)} />
      ) : (
        <>
          <FieldLabel htmlFor={id} label={label} path={path} required={required ?? false} />
          <div className="field-type__wrap">
            <FieldError path={path} showError={showError} />
            <Select
              {...shared}
              onChange={setValue}
              required={required === true}
              value={typeof value === 'string' ? value : ''}
            />
          </div>
        </>
      )}
      <FieldDescription description={admin?.description} path={path} />
    </div>
  )
}

type Shared = { choices: Choice[]; id: string; locked: boolean; path: string }

function Select(
  props: Shared & { value: string; required: boolean; onChange: (value: string | null) => void },
) {
  const { w } = useWords()
  const { choices, id, locked, onChange, path, required, value } = props
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

function Ticks(
  props: Shared & { label: TextFieldClient['label']; value: string[]; onChange: (value: string[]) => void },
) {
  const { choices, id, locked, label, onChange, path, value } = props
  const toggle = (choice: string) =>
    onChange(value.includes(choice) ? value.filter((one) => one !== choice) : [...value, choice])
  return (
    <fieldset className="choice-field__ticks" disabled={locked} id={id}>
      <legend>
        <FieldLabel as="span" label={label} path={path} />
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
  )
}

function asList(value: string | string[] | null): string[] {
  if (Array.isArray(value)) return value
  return value ? [value] : []
}
