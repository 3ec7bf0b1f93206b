import { type CollectionSlug, combineQueries, executeAccess, type PayloadRequest, type Where } from 'payload'
import { plainFields, type Reference } from './plainFields.ts'

type Doc = Record<string, unknown>
type Found = Map<string, Doc>

/**
 * Puts the records that documents refer to in the place of their ids, in one query for each collection; one that the
 * caller may not read stays an id.
 */
export async function followReferences(
  req: PayloadRequest,
  docs: readonly Doc[],
  references: readonly Reference[],
): Promise<void> {
  const wanted = new Map<string, Set<string>>()
  for (const { name, to } of references) {
    const ids = wanted.get(to) ?? new Set()
    for (const doc of docs) for (const id of [doc[name] ?? []].flat()) ids.add(String(id))
    if (ids.size > 0) wanted.set(to, ids)
  }
  const reading = [...wanted].map(async ([to, ids]) => [to, await readAll(req, to, [...ids])] as const)
  const found = new Map(await Promise.all(reading))
  for (const { name, to } of references) {
    const known = found.get(to)
    if (known) for (const doc of docs) doc[name] = inPlace(doc[name], known)
  }
}

function inPlace(value: unknown, known: Found): unknown {
  if (Array.isArray(value)) return value.map((id) => inPlace(id, known))
  return known.get(String(value)) ?? value
}

async function readAll(req: PayloadRequest, to: string, ids: string[]): Promise<Found> {
  const { config } = req.payload.collections[to as CollectionSlug]
  const plain = plainFields(config, true)
  const where: Where = { id: { in: padded(ids) } }
  const select = config.defaultPopulate
  const wanted = { collection: to as CollectionSlug, pagination: false, req, ...(select && { select }) }
  if (plain === null) {
    const { docs } = await req.payload.find({ ...wanted, where, depth: 0, overrideAccess: false, limit: 0 })
    return byId(docs)
  }
  const access = await executeAccess({ req, disableErrors: true }, config.access.read)
  if (access === false) return new Map()
  const { docs } = await req.payload.db.find<Doc>({
    ...wanted,
    where: combineQueries(where, access),
    limit: 0,
    sort: 'id',
  })
  for (const doc of docs) for (const name of plain.hidden) delete doc[name]
  return byId(docs)
}

function byId(docs: readonly object[]): Found {
  return new Map(docs.map((doc) => [String((doc as Doc).id), doc as Doc]))
}

// To a power of two, so that lists of all lengths make few different statements, which the database then keeps.
function padded(ids: string[]): string[] {
  const length = 2 ** Math.ceil(Math.log2(ids.length))
  return [...ids, ...Array(length - ids.length).fill(ids[0])]
}
