import type { Payload } from 'payload'

/** Something the worker does by itself. */
export type Job = {
  /** Name of its queue. */
  name: string
  /** When it is woken, in cron's words, by the clock in Vietnam. What is due is decided by the application's clock. */
  schedule: string
  /**
   * `one`: a wake-up goes through the durable queue, so that of many processes one does it; `each`: every process looks
   * for itself, where looking is cheap and rows are claimed one by one.
   */
  by: 'one' | 'each'
  run: (args: { payload: Payload; at: Date; stopping: () => boolean }) => Promise<void>
}
