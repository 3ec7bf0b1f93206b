'use client'
import { useRouter } from 'next/navigation.js'
import { useWords } from '../components/useWords.ts'
import { searchOf } from './Pages.tsx'

type Props = { years: number[]; chosen: number; path: string; query?: Record<string, string | undefined> }

/** Another plan year of the same view. */
export function YearChoice({ years, chosen, path, query = {} }: Props) {
  const { w } = useWords()
  const router = useRouter()
  return (
    <label>
      {w('view.year')}
      <select
        onChange={(event) => router.push(`${path}?${searchOf({ ...query, year: event.target.value })}`)}
        value={chosen}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
}
