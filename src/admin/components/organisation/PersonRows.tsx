import Link from 'next/link.js'
import type { Day } from '#core/calendar/day.ts'
import type { HeldPost, PersonRow } from '#server/organisation/history.ts'
import { printDay } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { Words } from '../../words.ts'
import { TimeBar } from './TimeBar.tsx'

type Props = { rows: readonly PersonRow[]; on: Day; w: Words }
const columns = ['office', 'unit', 'from', 'to', 'decision'] as const

/** What somebody held where, the latest first. */
export function PersonRows({ rows, on, w }: Props) {
  if (rows.length === 0) return <p className="muted">{w('organisation.noHistory')}</p>
  const times = rows.map((row) => (row.kind === 'held' ? row.held : row.gap))
  const first = times.at(-1)?.from ?? on
  const last = times.reduce<string>((end, { to }) => (to !== null && to > end ? to : end), on)
  return (
    <div className="view-table">
      <table className="stack-table time-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {w(`organisation.${column}`)}
              </th>
            ))}
            <th scope="col">{w('organisation.line')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const held = row.kind === 'held' ? row.held : null
            const time = row.kind === 'held' ? row.held : row.gap
            return (
              <tr className={held ? undefined : 'time-table__vacant'} key={held?.id ?? time.from}>
                <th scope="row">{held ? officeOf(held, w) : w('organisation.gap')}</th>
                <td data-label={w('organisation.unit')}>
                  {held && (
                    <Link
                      href={`${adminPath('organisation')}?unit=${held.unit}&show=history`}
                      prefetch={false}
                    >
                      {held.unitName}
                    </Link>
                  )}
                </td>
                <td data-label={w('organisation.from')}>{printDay(time.from)}</td>
                <td data-label={w('organisation.to')}>
                  {time.to === null ? w('organisation.now') : printDay(time.to)}
                </td>
                <td data-label={w('organisation.decision')}>{held?.decisionNumber}</td>
                <td>
                  <TimeBar span={time} vacant={held === null} within={{ from: first, to: last }} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function officeOf({ officeName, fullTime }: HeldPost, w: Words): string {
  return fullTime ? `${officeName} (${w('organisation.fullTime')})` : officeName
}
