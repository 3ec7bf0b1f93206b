import type { Backlog } from '#server/approval/loadBacklog.ts'
import { printDayOf } from '../../print.ts'
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
    </details>
  )
}
