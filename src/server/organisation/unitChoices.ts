import type { Payload } from 'payload'
import { query, sql } from '../sql/db.ts'

export type UnitChoice = { id: string; name: string }

/** Units and those directly under them, in the order of their codes: names of units are everybody's to read. */
export async function unitChoices(payload: Payload, roots: string[]): Promise<UnitChoice[]> {
  if (roots.length === 0) return []
  const ids = JSON.stringify(roots)
  return query<UnitChoice>(
    payload,
    sql`with roots as (select value::uuid as id from jsonb_array_elements_text(${ids}::jsonb))
      select u.id::text as id, u.name from units u
      where u.id in (select id from roots) or u.parent_id in (select id from roots) order by u.depth, u.code, u.id limit 300`,
  )
}
