import type { CollectionBeforeChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { filePaths, filesAt } from '#core/input/filePaths.ts'
import type { Refusal } from '#core/refusal.ts'
import { evidenceInSight } from '#server/evidence/evidenceInSight.ts'
import { restrictFiles } from '#server/evidence/restrictFiles.ts'
import { refuse } from '#server/refuse.ts'

/** A person hangs on a record only files he may see: whoever sees the record sees them too. */
export const hangVisible: CollectionBeforeChangeHook = async ({ data, originalDoc, collection, req }) => {
  const caller = callerOf(req.user)
  if (!caller) return data
  const paths = filePaths(collection.fields as never)
  const before = paths.flatMap((path) => filesAt(originalDoc, path))
  const given = paths.flatMap((path) => filesAt(data, path).map((id, place) => ({ path, id, place })))
  const fresh = given.filter(({ id }) => !before.includes(id))
  if (fresh.length === 0) return data
  const seen = await evidenceInSight({ req, caller, ids: fresh.map(({ id }) => id) })
  const hidden = fresh.filter(({ id }) => !seen.some((file) => file.id === id))
  if (hidden.length === 0) {
    if (collection.custom?.restricted === true)
      await restrictFiles(
        req,
        fresh.map(({ id }) => id),
      )
    return data
  }
  throw refuse(
    ...hidden.map(
      ({ path, place }): Refusal => ({
        code: 'unknown-reference',
        path: path === 'evidence' ? `${path}.${place}` : path,
      }),
    ),
  )
}
