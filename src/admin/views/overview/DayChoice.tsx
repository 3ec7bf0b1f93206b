'use client'
import { useRouter } from 'next/navigation.js'
import { useWords } from '../../components/useWords.ts'
import { printDay } from '../../print.ts'
import { searchOf } from '../Pages.tsx'

type Props = {
  /** Last days of the months that are over, newest first. */
  days: string[]
  /** The day asked for; the latest figures without one. */
  chosen: string | undefined
  /** Whether the year is over: its latest figures are those of all of it. */
  over: boolean
  path: string
  query: Record<string, string | number | undefined>
}

/** As of when the figures are: now, or the end of a month; a day that stood in the address is offered, too. */
export function DayChoice({ days, chosen, over, path, query }: Props) {
  const { w } = useWords()
  const router = useRouter()
  const all = chosen === undefined || days.includes(chosen) ? days : [chosen, ...days]
  return (
    <label>
      {w('overview.until')}
      <select
        onChange={({ target }) =>
          router.push(`${path}?${searchOf({ ...query, asOf: target.value || undefined })}`)
        }
        value={chosen ?? ''}
      >
        <option value="">{w(over ? 'overview.wholeYear' : 'overview.today')}</option>
        {all.map((day) => (
          <option key={day} value={day}>
            {printDay(day)}
          </option>
        ))}
      </select>
    </label>
  )
}
