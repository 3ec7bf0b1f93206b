import type { Readable } from 'node:stream'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { dayOf } from '#core/calendar/day.ts'
import { writeInstant } from '#core/calendar/writeDay.ts'
import { callerOf } from '#core/hierarchy/caller.ts'
import { isObject } from '#core/input/isObject.ts'
import { MAX_LIMIT } from '#core/query/checkQuery.ts'
import { type Language, t } from '#i18n/translate.ts'
import { now } from '../clock.ts'
import { listIds, listRecords } from '../records/listRecords.ts'
import { refuse } from '../refuse.ts'
import { type StreamCell, streamBook } from '../sheet/streamBook.ts'
import { someAtATime } from '../turns.ts'
import { listCells } from './listCells.ts'
import { type ListColumn, listColumns } from './listColumns.ts'

type Asked = {
  slug: CollectionSlug
  where?: Where | undefined
  sort?: string[] | undefined
  /** What stands in the list's search box. */
  search?: string | undefined
  /** Paths; null for the list's usual ones. */
  columns: readonly string[] | null
}

/** Rows one file may hold: more is taken out in parts. */
const MOST = 200_000
/** Pages that are read at once, over all downloads: the others leave the database to those who work. */
const inTurn = someAtATime(2)

/**
 * A list as filtered, as a workbook that is written while it is read (docs/decisions/0032): the same rows, by the same
 * hooks and access rule, as the list of the panel shows at this moment; nothing is kept open between two pages.
 * 400 for a filter, an order or a column that is none, and for more than `most` rows.
 */
export async function exportList(
  req: PayloadRequest,
  { language, most = MOST, ...asked }: Asked & { language: Language; most?: number },
): Promise<{ name: string; stream: Readable }> {
  const { slug } = asked
  const { config } = req.payload.collections[slug]
  const columns = await listColumns(req, config, { asked: asked.columns, language })
  if (columns.length === 0) throw refuse({ code: 'invalid-query', data: { name: 'columns' } })
  const ids = await listIds(req, slug, { where: await whereOf(req, asked), sort: asked.sort, most: most + 1 })
  if (ids.length > most) throw refuse({ code: 'too-many-to-export', data: { most } })
  const label = (config.labels.plural as Record<Language, string>)[language]
  const at = now().getTime()
  const { hour, minute, day } = writeInstant(at)
  const data = { hour, minute, day, name: callerOf(req.user)?.name ?? '', count: ids.length }
  const head = {
    name: sheetName(label),
    title: label.toLocaleUpperCase('vi'),
    hint: t(language, 'exports.hint', data),
  }
  const stream = streamBook({ ...head, columns }, pagesOf(req, { slug, ids, columns, language }))
  return { name: `${label} ${dayOf(at)}.xlsx`.replaceAll(/[\\/:*?"<>|]/g, '-'), stream }
}

/** The filter as the panel's list puts it together: what was asked, what is searched for, the unit it is narrowed to. */
async function whereOf(req: PayloadRequest, { slug, where, search }: Asked): Promise<Where> {
  const { config } = req.payload.collections[slug]
  if (where !== undefined && !isObject(where))
    throw refuse({ code: 'invalid-query', data: { name: 'where' } })
  const narrow = config.admin.baseFilter ?? config.admin.baseListFilter
  const narrowed = (await narrow?.({ limit: MAX_LIMIT, page: 1, req, sort: '' })) ?? null
  const given = { and: [where ?? {}, narrowed ?? {}].filter((one) => Object.keys(one).length > 0) }
  return mergeListSearchAndWhere({ collectionConfig: config, search: search ?? '', where: given })
}

type Doc = Record<string, unknown>
type Listing = {
  slug: CollectionSlug
  ids: readonly string[]
  columns: readonly ListColumn[]
  language: Language
}

async function* pagesOf(
  req: PayloadRequest,
  { slug, ids, ...given }: Listing,
): AsyncGenerator<StreamCell[][]> {
  const select = Object.fromEntries(
    given.columns.map(({ path }) => [path.split('.')[0] ?? path, true as const]),
  )
  for (let at = 0; at < ids.length; at += MAX_LIMIT) {
    const some = ids.slice(at, at + MAX_LIMIT)
    yield await inTurn(async () => {
      const asked = { where: { id: { in: some } }, limit: MAX_LIMIT, depth: 0, sort: ['id'], select }
      const { docs } = await listRecords(req, slug, asked)
      const found = new Map((docs as Doc[]).map((doc) => [String(doc.id), doc]))
      return listCells(
        req,
        some.flatMap((id): Doc[] => [found.get(id) ?? []].flat()),
        { ...given, slug },
      )
    })
  }
}

// What a spreadsheet takes for the name of a sheet.
function sheetName(label: string): string {
  return label
    .replaceAll(/[\\/:*?[\]]/g, ' ')
    .slice(0, 31)
    .trim()
}
