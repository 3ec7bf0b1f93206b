'use client'
import { useId } from 'react'

type YesNoProps = {
  label: string
  value: boolean | null
  yes: string
  no: string
  onChange: (value: boolean) => void
}

/** One question with two answers. */
export function YesNo({ label, value, yes, no, onChange }: YesNoProps) {
  const name = useId()
  return (
    <div aria-label={label} className="approval__question" role="radiogroup">
      <span>{label}</span>
      {[true, false].map((answer) => (
        <label key={String(answer)}>
          <input checked={value === answer} name={name} onChange={() => onChange(answer)} type="radio" />
          {answer ? yes : no}
        </label>
      ))}
    </div>
  )
}
