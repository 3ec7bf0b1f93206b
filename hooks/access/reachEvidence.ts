import type { PayloadRequest, Where } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { noteFileRead } from '#server/access/noteFileRead.ts'
import { evidenceInSight } from '#server/evidence/evidenceInSight.ts'

/** A file is seen by those who may see a record on which it hangs; on one of restricted sight that is noted. */
export async function reachEvidence({
  req,
  id,
  filename,
}: {
  req: PayloadRequest
  id?: string
  filename?: string
}): Promise<Where | false> {
  const caller = callerOf(req.user)
  if (!caller) return false
  const which = id === undefined ? { filename: filename ?? '' } : { ids: [id] }
  const [seen] = await evidenceInSight({ req, caller, ...which })
  if (seen === undefined) return false
  await noteFileRead(req, caller, seen.holders)
  return { id: { equals: seen.id } }
}
