import Link from 'next/link.js'
import type { Day } from '#core/calendar/day.ts'
import type { HeldPost, PersonRow } from '#server/organisation/history.ts'
import { adminPath } from '../../routes.ts'
import type { Words } from '../../words.ts'
import { type TimeLine, TimeTable } from './TimeTable.tsx'

type Props = { rows: readonly PersonRow[]; on: Day; w: Words }

/** What somebody held where, the latest first. */
export function PersonRows({ rows, on, w }: Props) {
  if (rows.length === 0) return <p className="muted">{w('organisation.noHistory')}</p>
  const lines = rows.map((row) => (row.kind === 'held' ? lineOf(row.held, w) : gapLine(row.gap, w)))
  const from = lines.at(-1)?.time.from ?? on
  const to = lines.reduce<string>((end, { time }) => (time.to !== null && time.to > end ? time.to : end), on)
  return <TimeTable lines={lines} second="unit" w={w} within={{ from, to }} />
}

function lineOf(held: HeldPost, w: Words): TimeLine {
  const { id, officeName, fullTime, unit, unitName, decisionNumber } = held
  return {
    key: id,
    vacant: false,
    office: fullTime ? `${officeName} (${w('organisation.fullTime')})` : officeName,
    holder: (
      <Link href={`${adminPath('organisation')}?unit=${unit}&show=history`} prefetch={false}>
        {unitName}
      </Link>
    ),
    time: held,
    decision: decisionNumber,
  }
}

function gapLine(gap: TimeLine['time'], w: Words): TimeLine {
  const of = { key: gap.from, vacant: true, holder: null, decision: null }
  return { ...of, office: w('organisation.gap'), time: gap }
}
