import { createHash } from 'node:crypto'
import { env } from '#env'
import { refuse } from '../refuse.ts'

const WINDOW_MS = 60_000
const MAX_KEYS = 50_000
const turns = new Map<string, { since: number; count: number }>()

/** Counts a request of one user from one address; 429 with the seconds to wait beyond the minute's number. */
export function limitRequest(address: string, headers: Headers): void {
  const token = headers.get('authorization') ?? headers.get('cookie') ?? ''
  const key = `${address} ${token === '' ? '' : createHash('sha256').update(token).digest('base64url')}`
  const at = Date.now()
  const turn = turns.get(key)
  if (!turn || at - turn.since >= WINDOW_MS) {
    if (turns.size >= MAX_KEYS) forgetOld(at)
    turns.set(key, { since: at, count: 1 })
    return
  }
  turn.count += 1
  if (turn.count <= env.REQUESTS_PER_MINUTE) return
  const seconds = Math.max(1, Math.ceil((turn.since + WINDOW_MS - at) / 1000))
  throw refuse({ code: 'too-many-requests', data: { seconds } })
}

function forgetOld(at: number): void {
  for (const [key, turn] of turns) if (at - turn.since >= WINDOW_MS) turns.delete(key)
  if (turns.size >= MAX_KEYS) turns.clear()
}
