import Link from 'next/link.js'
import type { Cell, Column, Source, Table } from '#core/report/model.ts'
import { writeCell } from '#core/report/writeCell.ts'
import { printDay, printInstant, printNumber } from '../print.ts'
import { sourceAddress } from '../sourceAddress.ts'
import { wordsOf } from '../words.ts'

type Language = 'vi' | 'en'

/** One table of a report on the screen: the same rows, groups and notes as in its file. */
export function ReportTable({ table, language }: { table: Table; language: Language }) {
  const { columns, empty, label, notes, rows, title } = table
  const grouped = columns.some((column) => column.group)
  const caption = `${label}. ${title}`
  return (
    <figure className="report-table">
      <figcaption>{caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too */}
      <section aria-label={caption} className="report-table__scroll" tabIndex={0}>
        <table>
          <thead>
            {grouped && <tr>{groupsOf(columns).map((group) => headOfGroup(group))}</tr>}
            <tr>
              {columns
                .filter((column) => !grouped || column.group)
                .map((column) => (
                  <th key={column.key} scope="col">
                    {column.heading}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a frozen table never move
              <tr className={`report-table__${row.kind}`} key={index}>
                {row.cells.map((cell, at) =>
                  cellOf({ cell, column: columns[at], source: row.sources?.[at] ?? null, language }),
                )}
              </tr>
            ))}
            {rows.length === 0 && empty && (
              <tr>
                <td className="report-table__empty" colSpan={columns.length}>
                  {empty}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p className="report-table__note" key={note}>
          {note}
        </p>
      ))}
    </figure>
  )
}

type Group = { name: string | null; columns: Column[] }

function groupsOf(columns: readonly Column[]): Group[] {
  const groups: Group[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (column.group && last?.name === column.group) last.columns.push(column)
    else groups.push({ name: column.group ?? null, columns: [column] })
  }
  return groups
}

function headOfGroup({ name, columns }: Group) {
  const first = columns[0]
  if (name === null) {
    return (
      <th key={first?.key} rowSpan={2} scope="col">
        {first?.heading}
      </th>
    )
  }
  return (
    <th colSpan={columns.length} key={first?.key} scope="colgroup">
      {name}
    </th>
  )
}

type Shown = { cell: Cell; column: Column | undefined; source: Source | null; language: Language }

/** A figure that has a list behind it opens it. */
function cellOf({ cell, column, source, language }: Shown) {
  if (!column) return null
  const isText = column.kind === 'text'
  const text = printCell(cell, column.kind, language)
  return (
    <td className={isText ? undefined : 'report-table__number'} key={column.key}>
      {source === null ? (
        text
      ) : (
        <Link href={sourceAddress(source)} prefetch={false} title={wordsOf(language)('report.openList')}>
          {text}
        </Link>
      )}
    </td>
  )
}

function printCell(cell: Cell, kind: Column['kind'], language: Language): string {
  if (language === 'vi' || cell === null) return writeCell(cell, kind)
  if (kind === 'day') return printDay(String(cell))
  if (kind === 'instant') return printInstant(cell)
  if (typeof cell === 'string') return cell
  if (kind === 'rate') return `${printNumber(cell * 100, language)}%`
  return printNumber(cell, language, kind === 'count' ? 0 : 1)
}
