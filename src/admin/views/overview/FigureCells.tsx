'use client'
import Link from 'next/link.js'
import type { CSSProperties } from 'react'
import { useWords } from '../../components/useWords.ts'
import { printNumber, printShare } from '../../print.ts'
import { adminPath } from '../../routes.ts'
import { searchOf } from '../Pages.tsx'
import {
  type Columns,
  type Figure,
  figuresOf,
  nameOfFigure,
  type TargetLabels,
  type UnitRow,
} from './figureColumns.ts'

type Props = {
  row: UnitRow
  columns: Columns
  labels: TargetLabels
  year: number
  /** As of when, where it is not now. */
  day?: string | undefined
}

/** A row's figures, each leading to the people behind it. */
export function FigureCells({ row, columns, labels, year, day }: Props) {
  return figuresOf(row, columns).map((figure) => (
    <FigureCell day={day} figure={figure} key={figure.key} labels={labels} row={row} year={year} />
  ))
}

type CellProps = Omit<Props, 'columns'> & { figure: Figure }

function FigureCell({ figure, labels, row, year, day }: CellProps) {
  const { w, language } = useWords()
  const { key, part, whole } = figure
  if (whole === 0) return <td className="figure figure--none">–</td>
  const list = part < whole ? 'missing' : 'counted'
  return (
    <td className="figure figure--share" style={{ '--share': Math.min(1, part / whole) } as CSSProperties}>
      <Link
        href={`${adminPath('overview')}?${searchOf({ unit: row.unit, year, asOf: day, target: key, list })}`}
        prefetch={false}
      >
        <strong>{printShare(part, whole, language)}</strong>
        <span className="figure__ratio">
          {w('overview.ratio', { part: printNumber(part, language), whole: printNumber(whole, language) })}
        </span>
        <span className="sr-only">
          {w(list === 'missing' ? 'overview.showMissing' : 'overview.showCounted', {
            what: nameOfFigure(key, labels, w),
            unit: row.name,
          })}
        </span>
      </Link>
    </td>
  )
}
