import type { Payload } from 'payload'
import { query, sql } from '#server/sql/db.ts'

const made = ['units', 'officers', 'appointments', 'offices', 'plans', 'work_hours']
const decided = ['activities', 'pledges', 'reviews', 'initiatives', 'models', 'exemptions']

/** As if everything that is there had been made, and decided, on a day long ago. */
export async function knownSince(payload: Payload, day: string): Promise<void> {
  for (const table of [...made, ...decided])
    await query(payload, sql`update ${sql.identifier(table)} set created_at = ${`${day}T08:00+07:00`}`)
  for (const table of decided)
    await query(
      payload,
      sql`update ${sql.identifier(table)} set decided_at = ${`${day}T08:00+07:00`} where state = 'approved'`,
    )
}
