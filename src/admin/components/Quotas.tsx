'use client'
import { useEffect, useState } from 'react'
import type { BrowserWords } from '../browserWords.ts'
import { callApi } from '../callApi.ts'
import { printHours, printNumber } from '../print.ts'
import { useWords } from './useWords.ts'

type Label = string | { vi: string; en: string }
type Standard = {
  key: string
  label: Label
  measure: 'minutes' | 'count' | 'share'
  period: 'week' | 'month' | 'quarter' | 'year'
  periods: { owed: number | null }[]
}

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
        {bound.map(({ key, label, measure, period, owed }) => (
          <li key={key}>
            {typeof label === 'string' ? label : label[language]}:{' '}
            <strong>{quotaOf({ measure, period, owed }, { w, language })}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}

type Quota = Pick<Standard, 'measure' | 'period'> & { owed: number }

/** “ít nhất 2 giờ mỗi tuần”. */
function quotaOf(
  { measure, period, owed }: Quota,
  { w, language }: { w: BrowserWords; language: 'vi' | 'en' },
): string {
  if (measure === 'share') return w('pledge.quota.share')
  const count = measure === 'minutes' ? printHours(owed, language) : printNumber(owed, language)
  return w(`pledge.quota.${period}`, { amount: w(`pledge.amount.${measure}`, { count }) })
}

function highest({ periods }: Standard): number {
  return Math.max(0, ...periods.map(({ owed }) => owed ?? 0))
}
