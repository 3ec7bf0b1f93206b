import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'
import { lineOf } from '../sql/fragments.ts'

/** The ids of a unit and of all units below it; only itself with `alone`. Empty when there is none. */
export async function unitsBelow(req: PayloadRequest, unit: string, alone: boolean): Promise<string[]> {
  const rows = await query<{ id: string }>(
    req.payload,
    alone
      ? sql`select u.id::text as id from units u where u.id = ${unit}::uuid`
      : sql`select u.id::text as id from units u where ${unit} = any(${lineOf('u')}) order by u.depth, u.code`,
    req,
  )
  return rows.map(({ id }) => id)
}
