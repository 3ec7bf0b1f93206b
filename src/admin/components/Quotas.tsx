'use client'
import { useEffect, useState } from 'react'
import { callApi } from '../callApi.ts'
import { printHours, printNumber } from '../print.ts'
import type { WordKey } from '../words.ts'
import { useWords } from './useWords.ts'

type Label = string | { vi: string; en: string }
type Standard = { key: string; label: Label; period: string; periods: { owed: number | null }[] }

/** The numbers that bind one officer in a plan year, from the same figures that judge him. */
export function Quotas({ officer, year }: { officer: string; year: number }) {
  const { w, language } = useWords()
  const [standards, setStandards] = useState<Standard[] | null>(null)
  useEffect(() => {
    void callApi<{ standards: Standard[] }>(`/officers/${officer}/compliance?year=${year}`, {
      language,
    }).then((answer) => answer.ok && setStandards(answer.data.standards))
  }, [officer, year, language])
  const bound = (standards ?? [])
    .map((one) => ({ ...one, owed: highest(one) }))
    .filter(({ owed }) => owed > 0)
  if (standards === null) return null
  if (bound.length === 0) return <p>{w('pledge.noQuota')}</p>
  return (
    <div className="quotas">
      <p>{w('pledge.quotas')}</p>
      <ul>
        {bound.map(({ key, label, owed }) => (
          <li key={key}>
            {typeof label === 'string' ? label : label[language]}:{' '}
            <strong>
              {w(`pledge.quota.${key === 'weeklyHours' ? 'weeklyHours' : 'monthlyAttendance'}` as WordKey, {
                count: key === 'weeklyHours' ? printHours(owed, language) : printNumber(owed, language),
              })}
            </strong>
          </li>
        ))}
      </ul>
    </div>
  )
}

function highest({ periods }: Standard): number {
  return Math.max(0, ...periods.map(({ owed }) => owed ?? 0))
}
