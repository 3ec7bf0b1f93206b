import { APIError } from 'payload'
import { type Refusal, refusalStatus } from '#core/refusal.ts'
import { wordRefusal } from './errors/wordRefusal.ts'

/** A refusal on its way to the answer; the root `afterError` words it in the caller's language. */
export class RefusalError extends APIError {
  readonly refusals: Refusal[]
  constructor(refusals: Refusal[]) {
    const first = refusals[0] ?? { code: 'invalid-input' as const }
    super(wordRefusal('vi', first), refusalStatus[first.code], undefined, true)
    this.refusals = refusals
  }
}

/** Makes the error that answers a person's request with a clear 4xx. The first refusal gives the status. */
export function refuse(...refusals: Refusal[]): RefusalError {
  return new RefusalError(refusals)
}
