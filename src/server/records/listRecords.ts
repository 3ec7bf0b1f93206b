import {
  type CollectionSlug,
  combineQueries,
  executeAccess,
  findOperation,
  type PaginatedDocs,
  type ParsedParams,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SelectType,
  type Where,
} from 'payload'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { type Counting, counted, keptCount } from '../lists/keepCounts.ts'
import { followReferences } from './followReferences.ts'
import { isSelected, type Plain, plainFields } from './plainFields.ts'

type Doc = Record<string, unknown> & { id: string }
type Params = Pick<ParsedParams, 'depth' | 'limit' | 'page' | 'select' | 'sort' | 'where'>
type Asked = { [name in keyof Params]?: Params[name] | undefined }
type Listing = Asked & { req: PayloadRequest; collection: SanitizedCollectionConfig }

const USUAL_LIMIT = 10

/**
 * A page of a collection as Payload's own list gives it, by the same hooks, access rule and query builder, at half the
 * cost: page and total are asked for at once, the documents are not walked field by field, and the records they refer
 * to come as `defaultPopulate` says. What is not `plainFields` goes through Payload as before.
 */
export async function listRecords(
  req: PayloadRequest,
  slug: CollectionSlug,
  asked: Asked,
): Promise<PaginatedDocs> {
  const collection = req.payload.collections[slug]
  const plain = plainFields(collection.config)
  if (plain === null || !isFlat(asked.select)) return findOperation({ ...asked, collection, req } as never)
  const listing = await afterHooks({ ...asked, req, collection: collection.config })
  const access = await executeAccess({ req }, collection.config.access.read)
  const where = combineQueries(listing.where as Where, access)
  const counting = countingOf(slug, listing.where as Where | undefined, access)
  const { docs, ...page } = await readPage(
    { ...listing, select: stored(listing.select, plain) },
    { where, counting },
  )
  const sent = docs.map((doc) => send(doc, plain, listing.select))
  if ((listing.depth ?? 0) > 0) await followReferences(req, sent, plain.references)
  return { docs: sent, ...page }
}

/**
 * The ids of a list in its order, by the same hooks and access rule; one statement.
 * @param most how many at most
 */
export async function listIds(
  req: PayloadRequest,
  slug: CollectionSlug,
  { most, ...asked }: Pick<Asked, 'sort' | 'where'> & { most: number },
): Promise<string[]> {
  const { config } = req.payload.collections[slug]
  const { sort, where } = await afterHooks({ ...asked, limit: 1, req, collection: config })
  const access = await executeAccess({ req }, config.access.read)
  const found = await req.payload.db.find<Doc>({
    ...{ collection: slug, req, limit: most, pagination: false, select: { id: true } },
    where: combineQueries(where as Where, access),
    ...(sort && { sort }),
  })
  return found.docs.map(({ id }) => String(id))
}

// A selection inside a field is Payload's business.
function isFlat(select: SelectType | undefined): boolean {
  if (select === undefined) return true
  const wanted = Object.values(select)
  return wanted.length > 0 && wanted.every((one) => typeof one === 'boolean')
}

async function afterHooks(listing: Listing): Promise<Listing> {
  const { req, collection } = listing
  let args = { ...listing, collection: req.payload.collections[collection.slug as CollectionSlug] }
  for (const hook of collection.hooks.beforeOperation ?? []) {
    const given = { args, collection, context: req.context, operation: 'read', overrideAccess: false, req }
    args = ((await hook(given as never)) ?? args) as typeof args
  }
  return { ...args, collection }
}

/** What is counted when nothing is asked for but a unit's whole list, or everything; null for any other question. */
function countingOf(collection: string, where: Where | undefined, access: boolean | Where): Counting | null {
  if (!counted.includes(collection) || Object.keys(where ?? {}).length > 0) return null
  if (access === true) return { collection, unit: null }
  const [rule, ...more] = Object.entries(access || {})
  if (!rule || more.length > 0 || !scopeColumns.some((name) => name === rule[0])) return null
  const unit = (rule[1] as { equals?: unknown }).equals
  return typeof unit === 'string' ? { collection, unit } : null
}

type Which = { where: Where; counting: Counting | null }

async function readPage(listing: Listing, { where, counting }: Which): Promise<PaginatedDocs<Doc>> {
  const { req, limit = USUAL_LIMIT, page = 1, select, sort } = listing
  const { db } = req.payload
  const collection = listing.collection.slug as CollectionSlug
  const wanted = { collection, where, req }
  const total = async () =>
    (counting && (await keptCount(req.payload, counting, req))) ?? (await db.count(wanted)).totalDocs
  const [found, totalDocs] = await Promise.all([
    db.find<Doc>({
      ...wanted,
      limit,
      page,
      pagination: false,
      ...(select && { select }),
      ...(sort && { sort }),
    }),
    total(),
  ])
  const totalPages = Math.max(1, Math.ceil(totalDocs / limit))
  const [hasPrevPage, hasNextPage] = [totalDocs > 0 && page > 1, totalPages > page]
  return {
    docs: found.docs,
    hasNextPage,
    hasPrevPage,
    limit,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: totalDocs > 0 ? (page - 1) * limit + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs,
    totalPages,
  }
}

/** What is read for a selection: hidden columns are not. */
function stored(select: SelectType | undefined, { hidden }: Plain): SelectType | undefined {
  if (select && !Object.values(select).includes(false)) return select
  if (select === undefined && hidden.length === 0) return undefined
  return { ...select, ...Object.fromEntries(hidden.map((name) => [name, false])) } as SelectType
}

function send(doc: Doc, { hidden }: Plain, select: SelectType | undefined): Doc {
  for (const name of hidden) delete doc[name]
  if (select) for (const name of Object.keys(doc)) if (!isSelected(select, name)) delete doc[name]
  return doc
}
