import Link from 'next/link.js'
import { choiceWord } from '#i18n/choiceWord.ts'
import { loadOrphans } from '#server/approval/loadOrphans.ts'
import { operation } from '#server/home/operation.ts'
import { printInstant, printNumber } from '../print.ts'
import { adminPath } from '../routes.ts'
import type { WordKey, Words } from '../words.ts'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'

/** For the administrator: mail that waits or failed, and what the regular work did last. */
export async function AdminCard({ payload, language, w }: Given) {
  const [{ mails, runs }, orphans] = await Promise.all([operation(payload), loadOrphans(payload)])
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
      {orphans.length > 0 && (
        <p>
          <Link className="approval__due--late" href={adminPath('inbox')} prefetch={false}>
            {w('home.orphans', { count: orphans.length })}
          </Link>
        </p>
      )}
      <ul className="home-card__list">
        {runs.map((run) => (
          <li key={`${run.task} ${run.period}`}>
            {taskWords(run.task, w)} <span className="muted">{printInstant(run.startedAt)}</span>
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

const TASKS = ['reports', 'tasks', 'approval-reminders']

function taskWords(task: string, w: Words): string {
  return w(TASKS.includes(task) ? (`home.task.${task}` as WordKey) : 'home.otherTask')
}
