import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, scopesOf } from '../sql/fragments.ts'

export type Place = { unit: string } & Record<string, string | null>

/** The unit of an officer's appointment on a day, the highest when he holds several (contract), with its scope columns; null without one. */
export async function placeOf(req: PayloadRequest, officer: string, on: Day): Promise<Place | null> {
  const rows = await query<Place>(
    req.payload,
    sql`select u.id::text as unit, ${scopesOf('u')} from appointments a join units u on u.id = a.unit_id
      where a.officer_id = ${officer}::uuid and ${inForceOn('a', on)}
      order by u.depth, a."from", a.id limit 1`,
    req,
  )
  return rows[0] ?? null
}

/** The scope columns of a unit; null when it does not exist, or what is given names none. */
export async function placeOfUnit(
  req: PayloadRequest,
  unit: string | null | undefined,
): Promise<Place | null> {
  if (!isUuid(unit)) return null
  const rows = await query<Place>(
    req.payload,
    sql`select u.id::text as unit, ${scopesOf('u')} from units u where u.id = ${unit}::uuid`,
    req,
  )
  return rows[0] ?? null
}

/** A place as the line of its unit, root first. */
export function lineOf(place: Record<string, unknown>): string[] {
  return scopeColumns.map((name) => place[name]).filter((id): id is string => typeof id === 'string')
}
