import { fill } from '#core/text/fill.ts'
import type { Cell, Column, Row, Source, TableBody } from './model.ts'
import type { Listing } from './registerFacts.ts'
import type { ReportWords } from './words.ts'

/** One column of a list of records. */
export type ListColumn<Item> = Omit<Column, 'key'> & { key: string; value: (item: Item) => Cell }

/** A numbered list of records, each opened by the first of its own columns; says so where there are none. */
export function listTable<Item>(
  listing: Listing<Item>,
  words: ReportWords,
  about: {
    title: string
    columns: readonly ListColumn<Item>[]
    open: (item: Item) => Source
    empty?: string
    notes?: readonly string[]
  },
): TableBody {
  const { items, total } = listing
  const columns: Column[] = [
    { key: 'number', heading: words.number, kind: 'count', width: 6 },
    ...about.columns.map(({ value: _, ...column }) => column),
  ]
  const rows = items.map((item, index): Row => {
    const cells = about.columns.map(({ value }) => value(item))
    return {
      kind: 'unit',
      cells: [index + 1, ...cells],
      sources: [null, about.open(item), ...cells.slice(1).map(() => null)],
    }
  })
  const more = total > items.length ? [fill(words.noteMore, { shown: items.length, total })] : []
  const body = { title: about.title, columns, rows, wide: columns.length > 5 }
  if (items.length === 0) return { ...body, notes: [], empty: about.empty ?? words.noData }
  return { ...body, notes: [...(about.notes ?? []), ...more] }
}
