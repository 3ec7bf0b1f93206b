import type { CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'
import { checkSort, checkWhere, type QueryPaths, queryPaths } from '#core/query/checkQuery.ts'
import { refuse } from '#server/refuse.ts'

const MAX_LIMIT = 250
const MAX_DEPTH = 2
const known = new WeakMap<SanitizedCollectionConfig, QueryPaths>()

/**
 * The query rules of every read by a person, whichever door it came through (REST, panel, server functions):
 * filters and order by the collection's own fields, bounded, and always a total order.
 */
export const checkQuery: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const query = args as {
    where?: unknown
    sort?: string | string[]
    limit?: number
    depth?: number
    id?: unknown
  }
  const order =
    query.sort === undefined ? undefined : [query.sort].flat().flatMap((part) => String(part).split(','))
  if (!overrideAccess) {
    const paths = pathsOf(collection)
    const refusal =
      checkWhere(paths, query.where) ??
      checkSort(paths, order ?? []) ??
      ((query.limit ?? 1) < 0 || (query.limit ?? 1) > MAX_LIMIT
        ? { code: 'invalid-query' as const, data: { name: 'limit' } }
        : null) ??
      ((query.depth ?? 0) > MAX_DEPTH ? { code: 'invalid-query' as const, data: { name: 'depth' } } : null)
    if (refusal) throw refuse(refusal)
  }
  if (query.id !== undefined || !('where' in args || 'limit' in args)) return args
  const sort = order ?? [String(collection.defaultSort ?? '-createdAt')]
  return {
    ...args,
    sort: sort.some((part) => part.replace(/^-/, '') === 'id') ? sort : [...sort, 'id'],
  } as typeof args
}

function pathsOf(collection: SanitizedCollectionConfig): QueryPaths {
  const paths = known.get(collection) ?? queryPaths(collection.fields as never)
  known.set(collection, paths)
  return paths
}
