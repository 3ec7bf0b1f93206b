import type { CollectionAfterReadHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { noteReads } from '#server/access/noteReads.ts'

type Data = Record<string, unknown>

/**
 * R18, R34: lists send records of restricted sight without what is restricted in them; whoever reads one by itself, at
 * whatever door, is noted. What the server reads for its own work is left alone.
 * @param which of the collection's records are restricted; what does not say is taken for one
 */
export function noteReading(which: (doc: Data) => boolean = () => true): CollectionAfterReadHook {
  return async ({ doc, collection, findMany, overrideAccess, req }) => {
    const caller = callerOf(req.user)
    if (overrideAccess === true || caller === null || !which(doc)) return doc
    const names = collection.fields.flatMap((field) =>
      'name' in field && field.custom?.sensitive === true ? [String(field.name)] : [],
    )
    if (findMany) {
      const kept = Object.entries(doc as Data).filter(([name]) => !names.includes(name))
      return Object.fromEntries(kept)
    }
    if (names.some((name) => doc[name] !== undefined))
      await noteReads(req, { caller, collection: collection.slug, ids: [String(doc.id)] })
    return doc
  }
}
