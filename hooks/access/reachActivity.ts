import type { PayloadRequest, Where } from 'payload'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { reachByTask } from './reachByTask.ts'

const byTask = reachByTask('activities')

/** By id: records with a task, and those hosted by a unit where the caller holds an office that hosts. */
export async function reachActivity({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<Where | false> {
  const caller = callerOf(req.user)
  if (!caller) return false
  const units = postsWith(caller, 'host').map((post) => post.unit)
  const task = await byTask({ req, id })
  if (units.length === 0) return task
  const hosted: Where = { hostUnit: { in: units } }
  return task === false ? hosted : { or: [task, hosted] }
}
