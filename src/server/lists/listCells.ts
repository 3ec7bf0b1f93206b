import type { PayloadRequest } from 'payload'
import { isDay, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { isObject } from '#core/input/isObject.ts'
import type { Language } from '#i18n/translate.ts'
import { printField } from '../approval/printField.ts'
import { namesBehind } from '../records/namesBehind.ts'
import type { StreamCell } from '../sheet/streamBook.ts'
import type { ListColumn } from './listColumns.ts'

type Doc = Record<string, unknown>
type Names = Map<string, string>

/** Documents as rows of cells: names for references, words for choices, real days, instants and numbers. */
export async function listCells(
  req: PayloadRequest,
  docs: readonly Doc[],
  { columns, language }: { columns: readonly ListColumn[]; language: Language },
): Promise<StreamCell[][]> {
  const held = columns.flatMap(({ path, field }) => docs.map((doc) => ({ field, value: valueAt(doc, path) })))
  const names = await namesBehind(req.payload, held)
  return docs.map((doc) =>
    columns.map((column) => cellOf(valueAt(doc, column.path), { column, language, names })),
  )
}

type Given = { column: ListColumn; language: Language; names: Names }

function cellOf(value: unknown, { column, language, names }: Given): StreamCell {
  if (value === null || value === undefined) return null
  const { as, field } = column
  if (as === 'number' && typeof value === 'number') return value
  if (as === 'day' && isDay(value)) return new Date(`${value}T00:00:00Z`)
  if (as === 'instant') return onTheClock(value)
  return printField(language, field, value, names)
}

/** Spreadsheets know no zones: the cell shows the clock in Vietnam, to the minute. */
function onTheClock(value: unknown): Date {
  const at = new Date(value as string).getTime() + ZONE_OFFSET_MS
  return new Date(Math.floor(at / 60_000) * 60_000)
}

function valueAt(doc: Doc, path: string): unknown {
  return path.split('.').reduce<unknown>((node, name) => (isObject(node) ? node[name] : undefined), doc)
}
