import type { Backlog } from '#server/approval/loadBacklog.ts'
import { CopyLate } from '../../components/late/CopyLate.tsx'
import { printDayOf } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { Words } from '../../words.ts'

/** For leaders: units directly below with cases past their due day. They are reminded, and decide themselves. */
export function BacklogList({ backlog, w }: { backlog: Backlog[]; w: Words }) {
  if (backlog.length === 0) return null
  return (
    <details className="outcomes">
      <summary>{w('approval.backlog', { count: backlog.length })}</summary>
      <ul>
        {backlog.map(({ unit, name, count, since }) => (
          <li key={unit}>{w('approval.backlogUnit', { unit: name, count, day: printDayOf(since) })}</li>
        ))}
      </ul>
      <CopyLate
        late={{
          title: w('late.tasks', { count: backlog.length }),
          lines: backlog.map(({ name, count, since }) => ({
            name,
            about: w('late.task', { count, day: printDayOf(since) }),
          })),
          path: adminPath('inbox'),
        }}
      />
    </details>
  )
}
