import type { PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'
import { query, sql } from '../sql/db.ts'

/** Whether an officer has or had a task on a record. */
export async function hasTask(of: {
  req: PayloadRequest
  collection: string
  id: string
  officer: string
}): Promise<boolean> {
  const { req, collection, id, officer } = of
  if (!isUuid(id)) return false
  const rows = await query(
    req.payload,
    sql`select 1 from app.tasks where record = ${id}::uuid and officer = ${officer}::uuid and collection = ${collection} limit 1`,
    req,
  )
  return rows.length > 0
}
