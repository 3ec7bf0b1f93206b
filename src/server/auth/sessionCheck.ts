import { AsyncLocalStorage } from 'node:async_hooks'

const requests = new AsyncLocalStorage<{ failure: unknown }>()

/**
 * Answers a request; throws when its session could not be looked up. Payload takes an error there for "nobody", and
 * while the database restarts everybody would be told to sign in again.
 */
export async function withSessionCheck<T>(work: () => Promise<T>): Promise<T> {
  const check = { failure: null as unknown }
  const result = await requests.run(check, work)
  if (check.failure !== null) throw check.failure
  return result
}

/** Notes why the session of the request under way could not be looked up. */
export function noteFailure(error: unknown): void {
  const check = requests.getStore()
  if (check) check.failure = error
}
