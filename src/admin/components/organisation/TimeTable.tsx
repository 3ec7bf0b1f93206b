import type { ReactNode } from 'react'
import type { Validity } from '#core/calendar/validity.ts'
import { printDay } from '../../print.ts'
import type { Words } from '../../words.ts'
import { TableHead } from '../TableHead.tsx'
import { TimeBar } from './TimeBar.tsx'

export type TimeLine = {
  key: string
  /** A time in which nobody held the office. */
  vacant: boolean
  office: string
  /** Who held it, or where. */
  holder: ReactNode
  time: Validity
  decision: string | null | undefined
}
type Props = {
  lines: readonly TimeLine[]
  /** What `holder` is called. */
  second: 'name' | 'unit'
  within: { from: string; to: string }
  w: Words
}

/** Offices over time, a line each with its bar. */
export function TimeTable({ lines, second, within, w }: Props) {
  const columns = ['office', second, 'from', 'to', 'decision', 'line'] as const
  return (
    <div className="view-table">
      <table className="stack-table time-table">
        <TableHead labels={columns.map((column) => w(`organisation.${column}`))} />
        <tbody>
          {lines.map(({ key, vacant, office, holder, time, decision }) => (
            <tr className={vacant ? 'time-table__vacant' : undefined} key={key}>
              <th scope="row">{office}</th>
              <td data-label={w(`organisation.${second}`)}>{holder}</td>
              <td data-label={w('organisation.from')}>{printDay(time.from)}</td>
              <td data-label={w('organisation.to')}>
                {time.to === null ? w('organisation.now') : printDay(time.to)}
              </td>
              <td data-label={w('organisation.decision')}>{decision}</td>
              <td>
                <TimeBar span={time} vacant={vacant} within={within} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
