import Link from 'next/link.js'
import { choiceWord } from '#i18n/choiceWord.ts'
import { query, sql } from '#server/sql/db.ts'
import { printInstant, printNumber } from '../print.ts'
import type { WordKey } from '../words.ts'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'

type Mail = { state: string; count: number }
type Run = { task: string; period: string; startedAt: string; error: string | null }

/** For the administrator: mail that waits or failed, and what the regular work did last. */
export async function AdminCard({ payload, language, w }: Given) {
  const [mails, runs] = await Promise.all([
    query<Mail>(payload, sql`select state, count(*)::int as count from mails group by state order by state`),
    query<Run>(
      payload,
      sql`select distinct on (task) task, period, started_at as "startedAt", error from app.runs order by task, started_at desc`,
    ),
  ])
  return (
    <Card link={{ href: '/admin/collections/mails', label: w('home.openMails') }} title={w('home.system')}>
      <dl className="home-card__facts">
        {mails.map(({ state, count }) => (
          <div key={state}>
            <dt>{choiceWord('mailState', state, language)}</dt>
            <dd>{printNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
      {mails.length === 0 && <p>{w('home.noMail')}</p>}
      <ul className="home-card__list">
        {runs.map((run) => (
          <li key={`${run.task} ${run.period}`}>
            {w(`home.task.${run.task}` as WordKey)}{' '}
            <span className="muted">{printInstant(run.startedAt)}</span>
            {run.error && <span className="approval__due--late"> {run.error.slice(0, 120)}</span>}
          </li>
        ))}
      </ul>
      <p>
        <Link prefetch={false} href="/admin/collections/workflows">
          {w('home.openWorkflows')}
        </Link>{' '}
        ·{' '}
        <Link prefetch={false} href="/admin/collections/plans">
          {w('home.openPlans')}
        </Link>
      </p>
    </Card>
  )
}
