'use client'
import { useId, useState } from 'react'
import { DayPicker } from './DayPicker.tsx'

type Props = { name: string; label: string; value: string | undefined }

/** A day of a form that asks for a page by its address. */
export function DayParam({ name, label, value }: Props) {
  const id = useId()
  const [day, setDay] = useState(value ?? null)
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <DayPicker id={id} onChange={setDay} value={day} />
      <input name={name} type="hidden" value={day ?? ''} />
    </div>
  )
}
