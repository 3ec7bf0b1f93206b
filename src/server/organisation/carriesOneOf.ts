import type { PayloadRequest } from 'payload'
import type { Permission } from '#core/hierarchy/caller.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** Whether an office carries one of the permissions. */
export async function carriesOneOf(
  req: PayloadRequest,
  office: string,
  permissions: readonly Permission[],
): Promise<boolean> {
  if (permissions.length === 0) return false
  const rows = await query(
    req.payload,
    sql`select 1 from offices_texts where parent_id = ${office}::uuid and path = 'permissions'
      and text = any(${list(permissions, 'text')}) limit 1`,
    req,
  )
  return rows.length > 0
}
