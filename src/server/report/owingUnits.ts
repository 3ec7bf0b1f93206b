import type { Payload, PayloadRequest } from 'payload'
import { type Day, planYearRange } from '#core/calendar/day.ts'
import { today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'

export type OwingUnit = { unit: string; name: string }

/**
 * The units that owe the report of a year (Q18): the city's direct children, in force when the year ended (today while
 * it runs) and under obligation by then; in the order of their codes.
 */
export async function owingUnits(
  payload: Payload,
  of: { year: number; firstMonth: number },
  req?: PayloadRequest,
): Promise<OwingUnit[]> {
  const { to } = planYearRange(of.year, of.firstMonth)
  const [day = to]: Day[] = [today(), to].sort()
  return query<OwingUnit>(
    payload,
    sql`select id::text as unit, name from units
      where depth = 1 and (valid_from is null or valid_from <= ${day}) and (valid_to is null or valid_to >= ${day})
        and (obligations_from is null or obligations_from <= ${to})
      order by code, id`,
    req,
  )
}
