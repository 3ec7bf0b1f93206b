import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, lineOf } from '../sql/fragments.ts'

/** The ids of those who hold an office that counts, on a day, at a unit in force below the one given or at it. */
export async function officersIn(
  req: PayloadRequest,
  { unit, alone, day }: { unit: string; alone: boolean; day: Day },
): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req.payload,
    sql`select distinct a.officer_id::text as id
      from appointments a join units u on u.id = a.unit_id join offices f on f.id = a.office_id
      where ${alone ? sql`u.id = ${unit}::uuid` : sql`${unit} = any(${lineOf('u')})`} and f.counts_as_officer
        and ${inForceOn('a', day)} and u.valid_from <= ${day} and (u.valid_to is null or u.valid_to >= ${day})`,
    req,
  )
  return rows.map(({ id }) => id)
}
