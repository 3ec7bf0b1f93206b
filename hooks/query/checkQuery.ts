import type { CollectionBeforeOperationHook, SanitizedCollectionConfig } from 'payload'
import {
  askByName,
  checkQuery as check,
  type QueryPaths,
  queryPaths,
  totalOrder,
} from '#core/query/checkQuery.ts'
import { refuse } from '#server/refuse.ts'

type Query = { where?: unknown; sort?: string | string[]; limit?: number; depth?: number; id?: unknown }

const known = new WeakMap<SanitizedCollectionConfig, QueryPaths>()

/** Checks every read by a person, whichever door it came through (REST, panel, server functions), and orders it wholly. */
export const checkQuery: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const { where, sort, limit, depth, id } = args as Query
  const order = sort === undefined ? null : [sort].flat().flatMap((part) => String(part).split(','))
  if (!overrideAccess) {
    const refusal = check(pathsOf(collection), { where, sort: order ?? [], limit, depth })
    if (refusal) throw refuse(refusal)
  }
  if (id !== undefined || !('where' in args || 'limit' in args)) return args
  const usual = [String(collection.defaultSort ?? '-createdAt')]
  return {
    ...args,
    ...(where === undefined ? {} : { where: askByName(pathsOf(collection), where) }),
    sort: totalOrder(order ?? usual),
  } as typeof args
}

function pathsOf(collection: SanitizedCollectionConfig): QueryPaths {
  const paths = known.get(collection) ?? queryPaths(collection.fields as never)
  known.set(collection, paths)
  return paths
}
