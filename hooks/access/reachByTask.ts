import type { PayloadRequest, Where } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { hasTask } from '#server/access/hasTask.ts'

/** By id a person also reaches the records on which he has or had a task. */
export function reachByTask(collection: string) {
  return async ({ req, id }: { req: PayloadRequest; id: string }): Promise<Where | false> => {
    const officer = callerOf(req.user)?.officer ?? null
    if (officer === null) return false
    return (await hasTask({ req, collection, id, officer })) ? { id: { equals: id } } : false
  }
}
