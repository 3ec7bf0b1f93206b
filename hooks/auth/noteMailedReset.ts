import type { CollectionAfterOperationHook } from 'payload'
import { noteActs } from '#server/accounts/acts.ts'
import { ownerOf } from '#server/accounts/ownerOf.ts'

/** A password that was set anew by the link of a mail stands in the log of acts on accounts. */
export const noteMailedReset: CollectionAfterOperationHook = async (given) => {
  // Payload names the operation, its types do not.
  const { operation, req, result } = given as unknown as {
    operation: string
    req: Parameters<typeof noteActs>[0]
    result: { user?: { id: string } }
  }
  if (operation !== 'resetPassword' || !result.user) return given.result
  const owner = await ownerOf(req, String(result.user.id))
  const address = req.headers.get('x-client-address')
  const by = { officer: owner?.officer ?? null, name: owner?.name ?? '' }
  await noteActs(req, [{ kind: 'passwordMailed', officer: by.officer, by, address }])
  return given.result
}
