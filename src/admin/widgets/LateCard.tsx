import { loadBacklog } from '#server/approval/loadBacklog.ts'
import { sessionsMissing } from '#server/home/sessionsMissing.ts'
import { CopyLate } from '../components/late/CopyLate.tsx'
import { printDay, printDayOf } from '../print.ts'
import { adminPath } from '../routes.ts'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'

const SHOWN = 6
const ROMAN = ['I', 'II', 'III', 'IV']

/** Who is late below: quarters without a session, and tasks past their day; ready to be passed on. */
export async function LateCard({ payload, caller, unit, w }: Given & { unit: string }) {
  const [sessions, backlog] = await Promise.all([
    sessionsMissing(payload, unit),
    loadBacklog(payload, caller),
  ])
  const missing = sessions?.units ?? []
  if (missing.length + backlog.length === 0) return null
  const [year = '', quarter = ''] = sessions?.period.split('-Q') ?? []
  const about = { quarter: ROMAN[Number(quarter) - 1] ?? quarter, year, count: missing.length }
  const due = sessions ? w('late.due', { day: printDay(sessions.due) }) : undefined
  return (
    <Card title={w('home.late')}>
      {missing.length > 0 && (
        <Part
          copy={{
            ...{ title: w('late.sessions', about), due, path: '/admin/collections/sessions/create' },
            lines: missing.map(({ name }) => ({ name })),
          }}
          w={w}
        />
      )}
      {backlog.length > 0 && (
        <Part
          copy={{
            ...{ title: w('late.tasks', { count: backlog.length }), path: adminPath('inbox') },
            lines: backlog.map(({ name, count, since }) => ({
              name,
              about: w('late.task', { count, day: printDayOf(since) }),
            })),
          }}
          w={w}
        />
      )}
    </Card>
  )
}

type PartProps = { copy: Parameters<typeof CopyLate>[0]['late']; w: Given['w'] }

function Part({ copy, w }: PartProps) {
  const { title, due, lines } = copy
  return (
    <section className="late">
      <h3>{title}</h3>
      {due && <p className="muted">{due}</p>}
      <ul className="home-card__list">
        {lines.slice(0, SHOWN).map(({ name, about }) => (
          <li key={name}>
            {name}
            {about && <span className="muted">{about}</span>}
          </li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <details>
          <summary>{w('late.rest', { count: lines.length - SHOWN })}</summary>
          <ul className="home-card__list">
            {lines.slice(SHOWN).map(({ name, about }) => (
              <li key={name}>
                {name}
                {about && <span className="muted">{about}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      <CopyLate late={copy} />
    </section>
  )
}
