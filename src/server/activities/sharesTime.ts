import { sql } from '../sql/db.ts'

/**
 * Q03: whether the record `alias` (a row of activities) is submitted and shares time with a stretch, given as ISO
 * instants. No plan lets a record last longer than a day, so an index on the start finds those that may.
 */
export function sharesTime(alias: string, { startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const column = (name: string) => sql.raw(`${alias}.${name}`)
  return sql`${column('state')} in ('pending', 'approved') and ${column('starts_at')} < ${endsAt}::timestamptz
    and ${column('ends_at')} > ${startsAt}::timestamptz
    and ${column('starts_at')} > ${startsAt}::timestamptz - interval '24 hours'`
}
