import type { Payload, PayloadRequest } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { answerOnce } from '../answerOnce.ts'
import { move } from '../approval/transition.ts'
import { inTransaction } from '../sql/db.ts'

type Asked = {
  data: Record<string, unknown>
  user: { id: string | number; caller: Caller }
  key: string | undefined
  address: string | null
}
export type Logged = {
  doc: { id: string; minutes: number; officeMinutes: number }
  state: string
  step: string | null
  rev: number
}

/**
 * Makes an officer's log and submits it, in one transaction: refused at either, nothing is left of it. The same
 * Idempotency-Key again answers the same.
 */
export async function logActivity(
  payload: Payload,
  { data, user, key, address }: Asked,
  base: Partial<PayloadRequest>,
): Promise<Logged> {
  const once = (req: PayloadRequest) =>
    answerOnce(req, { user: String(user.id), key, body: { log: data } }, async () => {
      const { id, minutes, officeMinutes } = await payload.create({
        collection: 'activities',
        data: data as never,
        depth: 0,
        overrideAccess: false,
        req,
      })
      const call = { collection: 'activities', id: String(id), action: 'submit' } as const
      const { state, step, rev } = await move(req, { ...call, comment: null, user, address })
      const doc = { id: String(id), minutes: Number(minutes), officeMinutes: Number(officeMinutes) }
      return { doc, state, step, rev }
    })
  return inTransaction(payload, once, { ...base, user: user as never, context: {} })
}
