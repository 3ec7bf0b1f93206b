import type { Payload } from 'payload'
import { query, sql } from '../sql/db.ts'

export type Operation = {
  mails: { state: string; count: number }[]
  runs: { task: string; period: string; startedAt: string; error: string | null }[]
}

/** For who looks after the system: the mail by its state, and what the regular work did last; one statement. */
export async function operation(payload: Payload): Promise<Operation> {
  const [found] = await query<Operation>(
    payload,
    sql`select
      (select coalesce(json_agg(m order by m.state), '[]') from (
        select state, count(*)::int as count from mails group by state) m) as mails,
      (select coalesce(json_agg(r order by r.task), '[]') from (
        select distinct on (task) task, period, started_at as "startedAt", error from app.runs order by task, started_at desc) r) as runs`,
  )
  return found ?? { mails: [], runs: [] }
}
