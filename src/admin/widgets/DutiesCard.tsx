import Link from 'next/link.js'
import type { Duty } from '#core/home/duties.ts'
import { adminPath } from '../routes.ts'
import { Card } from './Card.tsx'
import { Countdown } from './Countdown.tsx'
import type { Given } from './given.ts'

const ROMAN: Record<string, string> = { '1': 'I', '2': 'II', '3': 'III', '4': 'IV' }

/** “Cần làm”: what this person owes, with the days that are left; the most urgent first. */
export function DutiesCard({ duties, w, language }: Pick<Given, 'w' | 'language'> & { duties: Duty[] }) {
  return (
    <Card title={w('home.duties')} wide>
      {duties.length === 0 && <p>{w('home.noDuties')}</p>}
      {duties.length > 0 && (
        <ol className="duties">
          {duties.map((duty) => (
            <li key={`${duty.kind} ${JSON.stringify(duty.data)}`}>
              <Link href={addressOf(duty)} prefetch={false}>
                {w(`home.duty.${duty.kind}`, wordsIn(duty))}
              </Link>
              {duty.kind === 'inbox' && Number(duty.data.overdue) > 0 && (
                <span className="approval__due--late">
                  {w('home.overdueOf', { count: duty.data.overdue ?? 0 })}
                </span>
              )}
              {duty.kind !== 'inbox' && duty.due !== null && duty.left !== null && (
                <Countdown day={duty.due} language={language} left={duty.left} w={w} />
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}

function wordsIn({ data }: Duty): Duty['data'] {
  return data.quarter === undefined ? data : { ...data, quarter: ROMAN[data.quarter] ?? data.quarter }
}

function addressOf({ at }: Duty): string {
  if (at === null) return adminPath('inbox')
  return `/admin/collections/${at.collection}${at.id === '' ? '' : `/${at.id ?? 'create'}`}`
}
