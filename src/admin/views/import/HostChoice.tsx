'use client'
import { useId } from 'react'
import { useWords } from '../../components/useWords.ts'

export type Host = { unit: string; close: boolean }
type Props = { units: { unit: string; name: string }[]; host: Host; onChange: (host: Host) => void }

/** Whose events they are, and whether they are closed at once. */
export function HostChoice({ units, host, onChange }: Props) {
  const { w } = useWords()
  const id = useId()
  return (
    <div className="view-bar">
      <label htmlFor={id}>{w('lists.host')}</label>
      <select
        className="choice-field__select"
        id={id}
        onChange={(change) => onChange({ ...host, unit: change.target.value })}
        value={host.unit}
      >
        {units.map(({ unit, name }) => (
          <option key={unit} value={unit}>
            {name}
          </option>
        ))}
      </select>
      <label className="view-bar__tick">
        <input
          checked={host.close}
          onChange={(change) => onChange({ ...host, close: change.target.checked })}
          type="checkbox"
        />
        {w('lists.close')}
      </label>
    </div>
  )
}
