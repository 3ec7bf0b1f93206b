'use client'
import { useState } from 'react'
import type { Choice } from '../../choicesOf.ts'

type Text = { label: string; value: string; onChange: (value: string) => void }

export function TextInput({ label, value, onChange }: Text) {
  return (
    <label className="flow__input">
      {label}
      <input maxLength={500} onChange={(event) => onChange(event.target.value)} type="text" value={value} />
    </label>
  )
}

type Whole = { label: string; value: number | undefined; onChange: (value: number | undefined) => void }

export function NumberInput({ label, value, onChange }: Whole) {
  return (
    <label className="flow__input flow__input--short">
      {label}
      <input
        inputMode="numeric"
        max={1000}
        min={0}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        type="number"
        value={value ?? ''}
      />
    </label>
  )
}

type Numbers = { label: string; value: number[]; onChange: (value: number[]) => void }

/** Whole numbers with commas between them; what is no number yet stays on the screen alone. */
export function NumbersInput({ label, value, onChange }: Numbers) {
  const [text, setText] = useState(value.join(', '))
  return (
    <label className="flow__input flow__input--short">
      {label}
      <input
        onChange={(event) => {
          setText(event.target.value)
          const numbers = event.target.value.split(',').map((part) => part.trim())
          onChange(numbers.filter((part) => /^\d{1,3}$/.test(part)).map(Number))
        }}
        type="text"
        value={text}
      />
    </label>
  )
}

type Select = { label: string; value: string; choices: readonly Choice[]; onChange: (value: string) => void }

export function SelectInput({ label, value, choices, onChange }: Select) {
  const known = choices.some((choice) => choice.value === value)
  return (
    <label className="flow__input">
      {label}
      <select onChange={(event) => onChange(event.target.value)} value={value}>
        {!known && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}

type Tick = { label: string; checked: boolean; onChange: (checked: boolean) => void }

export function TickInput({ label, checked, onChange }: Tick) {
  return (
    <label className="flow__tick">
      <input checked={checked} onChange={(event) => onChange(event.target.checked)} type="checkbox" />
      {label}
    </label>
  )
}

type Ticks = {
  label: string
  value: readonly string[]
  choices: readonly Choice[]
  onChange: (value: string[]) => void
}

export function TicksInput({ label, value, choices, onChange }: Ticks) {
  return (
    <fieldset className="flow__ticks">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <TickInput
          checked={value.includes(choice.value)}
          key={choice.value}
          label={choice.label}
          onChange={(checked) =>
            onChange(checked ? [...value, choice.value] : value.filter((one) => one !== choice.value))
          }
        />
      ))}
    </fieldset>
  )
}
