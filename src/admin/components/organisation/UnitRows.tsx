import Link from 'next/link.js'
import type { Day } from '#core/calendar/day.ts'
import type { Validity } from '#core/calendar/validity.ts'
import type { OfficeRow } from '#core/hierarchy/timeline.ts'
import type { HeldPost } from '#server/organisation/history.ts'
import type { Words } from '../../words.ts'
import { type TimeLine, TimeTable } from './TimeTable.tsx'

type Props = { rows: readonly OfficeRow<HeldPost>[]; within: Validity; on: Day; w: Words }

/** Who held which office of a unit, office by office, with the times in which one stood vacant. */
export function UnitRows({ rows, within, on, w }: Props) {
  if (rows.length === 0) return <p className="view__empty">{w('organisation.noHistory')}</p>
  const lines = rows.map((row) => lineOf(row, w))
  return <TimeTable lines={lines} second="name" w={w} within={{ from: within.from, to: within.to ?? on }} />
}

function lineOf(row: OfficeRow<HeldPost>, w: Words): TimeLine {
  if (row.kind === 'vacant') {
    const { office, officeName, gap } = row
    const holder = <strong>{w('organisation.vacancy')}</strong>
    return {
      key: `${office}${gap.from}`,
      vacant: true,
      office: officeName,
      holder,
      time: gap,
      decision: null,
    }
  }
  const { id, officeName, decisionNumber } = row.held
  const holder = <Person post={row.held} w={w} />
  return { key: id, vacant: false, office: officeName, holder, time: row.held, decision: decisionNumber }
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
