import Link from 'next/link.js'
import type { FigureRow, UnitFigures } from '#core/standards/figures.ts'
import { printNumber, printShare } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { WordKey, Words } from '../../words.ts'
import { searchOf } from '../Pages.tsx'

type Given = { year: number; language: 'vi' | 'en'; w: Words }
type Figure = { key: string; part: number; whole: number }
/** What the columns are: the plan's targets, its standards, or those of both a person looks at first. */
export type Columns = 'targets' | 'standards' | 'first'
const FIRST = ['T2a', 'weeklyHours', 'monthlyAttendance']

/** The figures of a unit and its children; a number leads to the people, a name to the unit's own overview. */
export function FigureTable({
  figures,
  columns: shown,
  ...given
}: Given & { figures: UnitFigures; columns: Columns }) {
  const { w, year } = given
  const { children, total } = figures
  const columns = figuresOf(total, shown)
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
              {figuresOf(row, shown).map((figure) => (
                <FigureCell {...given} figure={figure} key={figure.key} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function figuresOf({ targets, standards }: FigureRow, columns: Columns): Figure[] {
  const ofTargets = targets.map(({ key, numerator, denominator }) => ({
    key,
    part: numerator,
    whole: denominator,
  }))
  const ofStandards = standards.map(({ key, met, owed }) => ({ key, part: met, whole: owed }))
  if (columns === 'targets') return ofTargets
  if (columns === 'standards') return ofStandards
  return [...ofTargets, ...ofStandards].filter(({ key }) => FIRST.includes(key))
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
