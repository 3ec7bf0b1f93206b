import type { CollectionBeforeChangeHook } from 'payload'
import { callerOf, may } from '#core/hierarchy/caller.ts'
import { evidenceInSight } from '#server/evidence/evidenceInSight.ts'
import { refuse } from '#server/refuse.ts'

/** A person hangs on a record only files he may see: whoever sees the record sees them too. */
export const hangVisible: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const caller = callerOf(req.user)
  const given = (data.evidence ?? []) as string[]
  if (!caller || may(caller, 'readAll')) return data
  const before = (originalDoc?.evidence ?? []) as string[]
  const fresh = given.filter((id) => !before.includes(id))
  if (fresh.length === 0) return data
  const seen = await evidenceInSight({ req, caller, ids: fresh })
  const hidden = fresh.filter((id) => !seen.includes(id))
  if (hidden.length === 0) return data
  throw refuse(
    ...hidden.map((id) => ({ code: 'unknown-reference' as const, path: `evidence.${given.indexOf(id)}` })),
  )
}
