'use client'
import { useState } from 'react'
import { useWords } from '../useWords.ts'
import { FileButtons } from './FileButtons.tsx'

type Props = { paper: string; units: { id: string; name: string }[]; years: number[] }

/** Chooses the unit and year whose papers are printed into one file. */
export function PrintForm({ paper, units, years }: Props) {
  const { w } = useWords()
  const [unit, setUnit] = useState(units[0]?.id ?? '')
  const [year, setYear] = useState(years[0] ?? 0)
  const [below, setBelow] = useState(false)
  return (
    <section aria-label={w('print.unit')} className="view-bar print-unit">
      <label>
        {w('print.unitOf')}
        <select onChange={(event) => setUnit(event.target.value)} value={unit}>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {w('report.year')}
        <select onChange={(event) => setYear(Number(event.target.value))} value={year}>
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label className="view-bar__tick">
        <input checked={below} onChange={(event) => setBelow(event.target.checked)} type="checkbox" />
        {w('print.below')}
      </label>
      <FileButtons
        label={w('print.unit')}
        path={`/units/${unit}/print?paper=${paper}&year=${year}&below=${below}`}
      />
    </section>
  )
}
