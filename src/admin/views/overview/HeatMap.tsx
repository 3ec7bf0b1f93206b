import Link from 'next/link.js'
import { ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import type { FigureRow, MonthFigure, UnitFigures } from '#core/standards/figures.ts'
import { printNumber, printShare } from '../../print.ts'
import { sourceAddress } from '../../sourceAddress.ts'
import type { Words } from '../../words.ts'

type Given = { language: 'vi' | 'en'; w: Words }
type Props = Given & {
  figures: UnitFigures
  /** Where to look while no month of this year is over. */
  before?: { href: string; label: string } | undefined
}

/**
 * Units by months: the share of officers who met the month's number. A table, tinted by the share it prints, so that it
 * reads the same on paper and to a screen reader; each month leads to the records of it.
 */
export function HeatMap({ figures, before, ...given }: Props) {
  const { w } = given
  const months = figures.total.monthly.months
  const rows = [
    { ...figures.total, name: w('overview.total') },
    ...figures.children.filter(({ monthly }) => monthly.owed > 0),
  ]
  if (figures.total.monthly.owed === 0)
    return (
      <div className="view__empty">
        <p>{w('overview.noMonths')}</p>
        {before && (
          <p>
            <Link href={before.href} prefetch={false}>
              {before.label}
            </Link>
          </p>
        )}
      </div>
    )
  return (
    <section aria-label={w('overview.months')} className="view-table">
      <table className="heat">
        <caption>{w('overview.monthsOf')}</caption>
        <thead>
          <tr>
            <th scope="col">{w('overview.unitColumn')}</th>
            {months.map(({ period }) => (
              <th key={period} scope="col">
                {period.slice(5)}/{period.slice(2, 4)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr className={place === 0 ? 'view-table__total' : undefined} key={row.unit}>
              <th scope="row">{row.name}</th>
              {row.monthly.months.map((month) => (
                <MonthCell {...given} key={month.period} month={month} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function MonthCell({ month, row, language, w }: Given & { month: MonthFigure; row: FigureRow }) {
  const { met, owed, period } = month
  if (owed === 0) return <td className="heat__cell">–</td>
  const share = met / owed
  return (
    <td className="heat__cell" style={{ '--share': share } as React.CSSProperties}>
      <Link href={recordsOf(row.unit, period)} prefetch={false}>
        {printShare(met, owed, language).replace(/[.,]\d%/, '%')}
        <span className="sr-only">
          {w('overview.monthCell', {
            unit: row.name,
            month: `${period.slice(5)}/${period.slice(0, 4)}`,
            part: printNumber(met, language),
            whole: printNumber(owed, language),
          })}
        </span>
      </Link>
    </td>
  )
}

/** The confirmed attendances of a month, of the unit and below. */
function recordsOf(unit: string, period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number)
  const at = (nth: number) => new Date(Date.UTC(year, nth, 1) - ZONE_OFFSET_MS).toISOString()
  const where = {
    kind: { in: ['volunteerActivity', 'branchMeeting'] },
    state: { equals: 'approved' },
    startsAt: { greater_than_equal: at(month - 1), less_than: at(month) },
  }
  return sourceAddress({ kind: 'list', collection: 'activities', where: [where], under: unit } as never)
}
