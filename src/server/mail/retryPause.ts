const SECOND_MS = 1000
const FIRST_PAUSE_MS = 15 * SECOND_MS
const LONGEST_PAUSE_MS = 4 * 60 * 60 * SECOND_MS
const GIVE_UP_AFTER_MS = 24 * 60 * 60 * SECOND_MS

/**
 * How long to wait after a failed attempt, in milliseconds: 15 s, doubled each time up to four hours; null once 24
 * hours have passed since the message was queued, when it has failed for good and somebody must look at it.
 * @param attempts attempts made so far, the failed one included
 * @param waitingMs time since the message was queued
 */
export function retryPause(attempts: number, waitingMs: number): number | null {
  if (waitingMs >= GIVE_UP_AFTER_MS) return null
  const doubled = FIRST_PAUSE_MS * 2 ** Math.min(Math.max(attempts - 1, 0), 30)
  return Math.min(doubled, LONGEST_PAUSE_MS, GIVE_UP_AFTER_MS - waitingMs)
}
