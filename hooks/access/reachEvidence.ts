import type { PayloadRequest, Where } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { evidenceInSight } from '#server/evidence/evidenceInSight.ts'

/** A file is seen by those who may see a record on which it hangs. */
export async function reachEvidence(of: {
  req: PayloadRequest
  id?: string
  filename?: string
}): Promise<Where | false> {
  const caller = (of.req.user as { caller?: Caller } | null)?.caller
  if (!caller) return false
  const id = await evidenceInSight({ ...of, caller })
  return id === null ? false : { id: { equals: id } }
}
