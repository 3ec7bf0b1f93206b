import type { CollectionBeforeOperationHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import type { Refusal } from '#core/refusal.ts'
import { holdsSomething } from '#core/review/holdsSomething.ts'
import { canonicalJson } from '#core/workflow/canonical.ts'
import { refuse } from '#server/refuse.ts'

/** What others say about the officer, and his answer to it, which has a door of its own. */
const JUDGED = ['collective', 'conclusion', 'response', 'agrees'] as const

/** R12: nobody judges himself: what the collective and the superior fill in is refused from the officer; left as it is it does no harm. */
export const refuseJudged: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id, data } = args as { id?: string; data?: Record<string, unknown> }
  const writes = operation === 'create' || operation === 'update'
  if (overrideAccess || !writes || callerOf(req.user) === null || !data) return args
  const sent = JUDGED.filter((name) => data[name] !== undefined)
  if (sent.length === 0) return args
  const where = { id: { equals: id } }
  const stored =
    id === undefined
      ? null
      : await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
          collection: 'reviews',
          where,
          req,
        })
  const changed = sent.filter((name) => {
    if (!holdsSomething(data[name])) return holdsSomething(stored?.[name])
    return canonicalJson(data[name]) !== canonicalJson(stored?.[name])
  })
  if (changed.length > 0) throw refuse(...changed.map((path): Refusal => ({ code: 'forbidden', path })))
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => !sent.includes(name as 'agrees')))
  return { ...args, data: rest } as typeof args
}
