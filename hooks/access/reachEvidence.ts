import type { PayloadRequest, Where } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { evidenceInSight } from '#server/evidence/evidenceInSight.ts'

/** A file is seen by those who may see a record on which it hangs. */
export async function reachEvidence(of: {
  req: PayloadRequest
  id?: string
  filename?: string
}): Promise<Where | false> {
  const caller = callerOf(of.req.user)
  if (!caller) return false
  const id = await evidenceInSight({ ...of, caller })
  return id === null ? false : { id: { equals: id } }
}
