'use client'
import Link from 'next/link.js'
import { useWords } from '../../components/useWords.ts'
import { printNumber, printShare } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import type { WordKey } from '../../words.ts'
import { searchOf } from '../Pages.tsx'
import { type Columns, type Figure, figuresOf, toneOf, type UnitRow } from './figureColumns.ts'

type Props = { row: UnitRow; columns: Columns; year: number }

/** A row's figures, each leading to the people behind it. */
export function FigureCells({ row, columns, year }: Props) {
  return figuresOf(row, columns).map((figure) => (
    <FigureCell figure={figure} key={figure.key} row={row} year={year} />
  ))
}

function FigureCell({ figure, row, year }: { figure: Figure; row: UnitRow; year: number }) {
  const { w, language } = useWords()
  const { key, part, whole } = figure
  if (whole === 0) return <td className="figure figure--none">–</td>
  const list = part < whole ? 'missing' : 'counted'
  return (
    <td className={`figure figure--${toneOf(part / whole)}`}>
      <Link
        href={`${adminPath('overview')}?${searchOf({ unit: row.unit, year, target: key, list })}`}
        prefetch={false}
      >
        <strong>{printShare(part, whole, language)}</strong>
        <span className="figure__ratio">
          {w('overview.ratio', { part: printNumber(part, language), whole: printNumber(whole, language) })}
        </span>
        <span className="sr-only">
          {w(list === 'missing' ? 'overview.showMissing' : 'overview.showCounted', {
            what: w(`overview.${key}` as WordKey),
            unit: row.name,
          })}
        </span>
      </Link>
    </td>
  )
}
