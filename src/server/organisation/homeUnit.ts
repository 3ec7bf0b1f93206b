import type { Payload } from 'payload'
import { type Caller, scopeOf } from '#core/hierarchy/caller.ts'
import { query, sql } from '../sql/db.ts'

/** The unit a person's figures begin at: the highest he reads; the root for those who read everything. Null: none. */
export async function homeUnit(payload: Payload, caller: Caller): Promise<string | null> {
  const scope = scopeOf(caller)
  if (!scope.whole) return [...scope.roots].sort((a, b) => a.depth - b.depth)[0]?.unit ?? null
  return rootUnit(payload)
}

/** The unit at the top. */
export async function rootUnit(payload: Payload): Promise<string | null> {
  const [root] = await query<{ id: string }>(
    payload,
    sql`select id::text as id from units where depth = 0 order by code, id limit 1`,
  )
  return root?.id ?? null
}
