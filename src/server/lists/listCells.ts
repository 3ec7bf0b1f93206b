import type { PayloadRequest } from 'payload'
import { isDay, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { isObject } from '#core/input/isObject.ts'
import { isPaper, type Paper } from '#core/workflow/papers.ts'
import type { Language } from '#i18n/translate.ts'
import { type PaperWords, paperWords } from '../approval/paperWords.ts'
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
  of: { slug: string; columns: readonly ListColumn[]; language: Language },
): Promise<StreamCell[][]> {
  const { slug, columns, language } = of
  const held = columns.flatMap(({ path, field }) => docs.map((doc) => ({ field, value: valueAt(doc, path) })))
  const names = await namesBehind(req.payload, held)
  const paperOf = (doc: Doc) => [slug, doc.collection].find(isPaper)
  const papers = [...new Set(docs.flatMap((doc) => paperOf(doc) ?? []))]
  const words = new Map<Paper | undefined, PaperWords>(
    await Promise.all(
      papers.map(async (paper) => [paper, await paperWords(req.payload, paper, language)] as const),
    ),
  )
  return docs.map((doc) =>
    columns.map((column) =>
      cellOf(valueAt(doc, column.path), { column, language, names, words: words.get(paperOf(doc)) }),
    ),
  )
}

type Given = { column: ListColumn; language: Language; names: Names; words: PaperWords | undefined }

function cellOf(value: unknown, { column, language, names, words }: Given): StreamCell {
  if (value === null || value === undefined) return null
  const { as, field } = column
  const choice = field?.custom?.check?.type === 'choice' ? field.custom.check.name : null
  if (words && (choice === 'state' || choice === 'action')) return words(choice, String(value))
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
