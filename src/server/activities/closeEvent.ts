import type { PayloadRequest } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { now } from '../clock.ts'

/** Replaced below once the approval engine has landed. */
export async function closeEvent(_of: {
  req: PayloadRequest
  event: unknown
  caller: Caller | null
}): Promise<string> {
  return now().toISOString()
}
