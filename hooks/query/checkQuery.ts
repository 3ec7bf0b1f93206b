import type { CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'
import {
  askByName,
  checkQuery as check,
  mendQuery,
  type QueryPaths,
  queryPaths,
  totalOrder,
} from '#core/query/checkQuery.ts'
import { refuse } from '#server/refuse.ts'

type Query = {
  where?: unknown
  sort?: string | string[]
  limit?: number
  page?: number
  pagination?: boolean
  depth?: number
  id?: unknown
}

const known = new WeakMap<SanitizedCollectionConfig, QueryPaths>()

/** Checks every read by a person, whichever door it came through (REST, panel, server functions), and orders it wholly. */
export const checkQuery: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const { where, sort, limit, page, pagination, depth, id } = args as Query
  const paths = pathsOf(collection)
  const usual = [String(collection.defaultSort ?? '-createdAt')]
  const order = sort === undefined ? [] : [sort].flat().flatMap((part) => String(part).split(','))
  const asked = { sort: order, limit, page }
  const isList = !overrideAccess && req.payloadAPI !== 'REST' && pagination !== false
  const mended = isList ? mendQuery(paths, asked) : asked
  if (!overrideAccess) {
    const refusal = check(paths, { ...mended, where, depth })
    if (refusal) throw notAsked(refuse(refusal))
  }
  if (id !== undefined || !('where' in args || 'limit' in args)) return args
  return {
    ...args,
    ...(where === undefined ? {} : { where: askByName(paths, where) }),
    ...(!isList ? {} : { limit: mended.limit, page: mended.page }),
    sort: totalOrder(mended.sort.length > 0 ? mended.sort : usual),
  } as typeof args
}

/** By this name Payload's list shows no rows and lets the filter be mended; at any other error it shows an empty page. */
function notAsked(error: Error): Error {
  error.name = 'QueryError'
  return error
}

function pathsOf(collection: SanitizedCollectionConfig): QueryPaths {
  const paths = known.get(collection) ?? queryPaths(collection.fields as never)
  known.set(collection, paths)
  return paths
}
