import type { Payload, PayloadRequest } from 'payload'
import { isPaper } from '#core/workflow/papers.ts'
import type { State } from '#core/workflow/states.ts'
import type { Language } from '#i18n/translate.ts'
import { describeError } from '../errors/describeError.ts'
import { refuse } from '../refuse.ts'
import type { Call } from './call.ts'
import { transition } from './transition.ts'

export type BulkResult = {
  collection: unknown
  id: unknown
  ok: boolean
  state?: State
  rev?: number
  error?: { code: string; message: string }
}

type Bulk = {
  decision: Pick<Call, 'action' | 'comment'>
  items: readonly { collection: unknown; id: unknown; rev: unknown }[]
  user: Call['user']
  address: string | null
  key: string | undefined
  language: Language
}

/** Decides each record in its own transaction, one after the other; tells of each in the order given. */
export async function decideMany(
  payload: Payload,
  bulk: Bulk,
  base: Partial<PayloadRequest> = {},
): Promise<BulkResult[]> {
  const results: BulkResult[] = []
  for (const item of bulk.items) results.push(await decideOne(payload, bulk, { item, base }))
  return results
}

async function decideOne(
  payload: Payload,
  { decision, user, address, key, language }: Bulk,
  { item, base }: { item: Bulk['items'][number]; base: Partial<PayloadRequest> },
): Promise<BulkResult> {
  const { collection, id, rev } = item
  try {
    if (!isPaper(collection) || typeof id !== 'string') throw refuse({ code: 'not-found' })
    if (rev !== undefined && !Number.isInteger(rev)) throw refuse({ code: 'invalid-input', path: 'rev' })
    const call: Call = {
      ...decision,
      collection,
      id,
      user,
      address,
      ...(rev !== undefined && { rev: Number(rev) }),
      ...(key !== undefined && { key: `${key}#${collection}/${id}` }),
    }
    const { state, rev: now } = await transition(payload, call, base)
    return { collection, id, ok: true, state, rev: now }
  } catch (error) {
    const answer = describeError(error, language)
    if (answer.status >= 500) payload.logger.error({ err: error, msg: 'a decision in bulk failed' })
    const [first] = answer.errors
    return { collection, id, ok: false, error: { code: first?.code ?? '', message: first?.message ?? '' } }
  }
}
