import Link from 'next/link.js'
import type { Day } from '#core/calendar/day.ts'
import type { Validity } from '#core/calendar/validity.ts'
import type { OfficeRow } from '#core/hierarchy/timeline.ts'
import type { HeldPost } from '#server/organisation/history.ts'
import { printDay } from '../../print.ts'
import type { Words } from '../../words.ts'
import { TimeBar } from './TimeBar.tsx'

type Props = { rows: readonly OfficeRow<HeldPost>[]; within: Validity; on: Day; w: Words }
const columns = ['office', 'name', 'from', 'to', 'decision'] as const

/** Who held which office of a unit, office by office, with the times in which one stood vacant. */
export function UnitRows({ rows, within, on, w }: Props) {
  if (rows.length === 0) return <p className="view__empty">{w('organisation.noHistory')}</p>
  const span = { from: within.from, to: within.to ?? on }
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
            const vacant = row.kind === 'vacant'
            const time: Validity = vacant ? row.gap : row.held
            return (
              <tr
                className={vacant ? 'time-table__vacant' : undefined}
                key={vacant ? `${row.office}${time.from}` : row.held.id}
              >
                <th scope="row">{vacant ? row.officeName : row.held.officeName}</th>
                <td data-label={w('organisation.name')}>
                  {vacant ? <strong>{w('organisation.vacancy')}</strong> : <Person post={row.held} w={w} />}
                </td>
                <td data-label={w('organisation.from')}>{printDay(time.from)}</td>
                <td data-label={w('organisation.to')}>
                  {time.to === null ? w('organisation.now') : printDay(time.to)}
                </td>
                <td data-label={w('organisation.decision')}>{vacant ? '' : row.held.decisionNumber}</td>
                <td>
                  <TimeBar span={time} vacant={vacant} within={span} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

function Person({ post, w }: { post: HeldPost; w: Words }) {
  return (
    <>
      <Link href={`/admin/collections/officers/${post.officer}`} prefetch={false}>
        {post.name}
      </Link>
      {post.fullTime && <span className="muted"> ({w('organisation.fullTime')})</span>}
    </>
  )
}
