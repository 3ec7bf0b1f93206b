import type { CollectionAfterChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { noteActs } from '#server/accounts/acts.ts'
import { ownerOf } from '#server/accounts/ownerOf.ts'

/** A password that was changed, by its owner or by an administrator, stands in the log of acts on accounts. */
export const notePassword: CollectionAfterChangeHook = async ({ context, doc, operation, req }) => {
  const caller = callerOf(req.user)
  if (operation !== 'update' || !caller || !context.passwordGiven) return doc
  const own = caller.user === String(doc.id)
  await noteActs(req, [
    {
      kind: own ? 'passwordChanged' : 'passwordSet',
      officer: own ? caller.officer : ((await ownerOf(req, String(doc.id)))?.officer ?? null),
      by: { officer: caller.officer, name: caller.name },
      address: req.headers.get('x-client-address'),
    },
  ])
  return doc
}
