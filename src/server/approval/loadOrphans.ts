import type { Payload, PayloadRequest } from 'payload'
import { PAPERS, type Paper } from '#core/workflow/papers.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'

/** A pending record that nobody can decide. */
export type Orphan = {
  collection: Paper
  id: string
  unit: string
  unitName: string
  officerName: string | null
  step: string
  submittedAt: string | null
}

const MOST = 250

/** The open cases without anybody who could decide them, the oldest first; at most 250. */
export async function loadOrphans(payload: Payload, req?: PayloadRequest): Promise<Orphan[]> {
  const parts = PAPERS.map(
    (collection) => sql`select ${collection}::text as collection, r.id, r.unit_id, r.step, r.submitted_at,
        ${collection === 'reports' || collection === 'models' ? sql`null::uuid` : sql`r.officer_id`} as officer_id
      from ${sql.identifier(collection)} r where r.state = 'pending'
        and not exists (select 1 from app.tasks k where k.record = r.id and k.closed_at is null)`,
  )
  const rows = await query<Omit<Orphan, 'submittedAt'> & { submittedAt: number | null }>(
    payload,
    sql`select c.collection, c.id::text as id, c.unit_id::text as unit, n.name as "unitName", o.full_name as "officerName",
        c.step, ${millis('c.submitted_at')} as "submittedAt"
      from (${sql.join(parts, sql` union all `)}) c
      left join units n on n.id = c.unit_id left join officers o on o.id = c.officer_id
      order by c.submitted_at, c.id limit ${MOST}`,
    req,
  )
  return rows.map(({ submittedAt, ...row }) => ({
    ...row,
    submittedAt: submittedAt === null ? null : new Date(submittedAt).toISOString(),
  }))
}
