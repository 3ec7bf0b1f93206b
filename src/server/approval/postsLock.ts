import { sql } from '../sql/db.ts'

const key = sql`hashtextextended('posts', 3)`

/**
 * Held until its transaction ends by whoever opens tasks by the appointments as they are: a condition, always true.
 * Otherwise a case submitted beside the end of an appointment would wait for somebody who may no longer decide it.
 */
export const postsStay = sql`pg_advisory_xact_lock_shared(${key}) is not null`

/** Waits for all of those, and keeps the next ones waiting until the change of appointments is committed. */
export const postsChange = sql`select pg_advisory_xact_lock(${key})`
