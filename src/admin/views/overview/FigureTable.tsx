'use client'
import { useWords } from '../../components/useWords.ts'
import { FigureCells } from './FigureCells.tsx'
import { type Columns, figuresOf, nameOfFigure, type TargetLabels, type UnitRow } from './figureColumns.ts'
import { UnitBranch } from './UnitBranch.tsx'

type Props = {
  total: UnitRow
  rows: readonly UnitRow[]
  columns: Columns
  labels: TargetLabels
  year: number
  day?: string | undefined
}

/**
 * The figures of a unit and, row by row, of the units below it, each of which opens to its own; a number leads to the
 * people, a name to the unit's own overview.
 */
export function FigureTable({ total, rows, columns, labels, year, day }: Props) {
  const { w } = useWords()
  return (
    <section aria-label={w('shell.overview')} className="view-table">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{w('overview.unitColumn')}</th>
            {figuresOf(total, columns).map(({ key }) => (
              <th key={key} scope="col">
                {nameOfFigure(key, labels, w)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="view-table__total">
            <th scope="row">{w('overview.total')}</th>
            <FigureCells columns={columns} day={day} labels={labels} row={total} year={year} />
          </tr>
          {rows.map((row) => (
            <UnitBranch
              columns={columns}
              day={day}
              depth={0}
              key={row.unit}
              labels={labels}
              row={row}
              year={year}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
