import Link from 'next/link.js'
import type { FigureRow, UnitFigures } from '#core/standards/figures.ts'
import { printNumber, printShare } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { WordKey, Words } from '../../words.ts'
import { searchOf } from '../Pages.tsx'

type Given = { year: number; language: 'vi' | 'en'; w: Words }
type Figure = { key: 'T2a' | 'weeklyHours' | 'monthlyAttendance'; part: number; whole: number }

/** The figures of a unit and its children; a number leads to the people, a name to the unit's own overview. */
export function FigureTable({ figures, ...given }: Given & { figures: UnitFigures }) {
  const { w, year } = given
  const { children, total } = figures
  const columns = figuresOf(total)
  return (
    <section aria-label={w('shell.overview')} className="view-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{w('overview.unitColumn')}</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col">
                {w(`overview.${key}` as WordKey)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="view-table__total">
            <th scope="row">{w('overview.total')}</th>
            {columns.map((figure) => (
              <FigureCell {...given} figure={figure} key={figure.key} row={total} />
            ))}
          </tr>
          {children.map((row) => (
            <tr key={row.unit}>
              <th scope="row">
                <Link
                  prefetch={false}
                  href={`${adminPath('overview')}?${searchOf({ unit: row.unit, year })}`}
                >
                  {row.name}
                </Link>
              </th>
              {figuresOf(row).map((figure) => (
                <FigureCell {...given} figure={figure} key={figure.key} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

export function figuresOf(row: FigureRow): Figure[] {
  const standard = (key: 'weeklyHours' | 'monthlyAttendance') => {
    const found = row.standards.find((one) => one.key === key)
    return { key, part: found?.met ?? 0, whole: found?.owed ?? 0 }
  }
  const target = row.targets.find(({ key }) => key === 'T2a')
  return [
    { key: 'T2a', part: target?.numerator ?? 0, whole: target?.denominator ?? 0 },
    standard('weeklyHours'),
    standard('monthlyAttendance'),
  ]
}

type CellProps = Given & { figure: Figure; row: FigureRow }

function FigureCell({ figure, row, year, language, w }: CellProps) {
  const { key, part, whole } = figure
  if (whole === 0) return <td className="figure figure--none">–</td>
  const to = (list: 'missing' | 'counted') =>
    `${adminPath('overview')}?${searchOf({ unit: row.unit, year, target: key, list })}`
  const share = part / whole
  return (
    <td className={`figure figure--${toneOf(share)}`}>
      <Link prefetch={false} href={to(part < whole ? 'missing' : 'counted')}>
        <strong>{printShare(part, whole, language)}</strong>
        <span className="figure__ratio">
          {w('overview.ratio', { part: printNumber(part, language), whole: printNumber(whole, language) })}
        </span>
        <span className="sr-only">
          {w(part < whole ? 'overview.showMissing' : 'overview.showCounted', {
            what: w(`overview.${key}` as WordKey),
            unit: row.name,
          })}
        </span>
      </Link>
    </td>
  )
}

/** Three tones, the number always beside them: colour alone says nothing. */
export function toneOf(share: number): 'good' | 'middle' | 'low' {
  if (share >= 0.9) return 'good'
  return share >= 0.6 ? 'middle' : 'low'
}
