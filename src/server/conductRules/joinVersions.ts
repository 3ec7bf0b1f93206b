import type { PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'

/**
 * Each version of a unit's list ends, at the latest, on the day before the next one begins; the last stays open unless
 * an end was written. Runs after every change of one of them, inside its transaction.
 * @param reopened the day before a version that is gone began: the one that ended for its sake runs on
 */
export async function joinVersions(
  req: PayloadRequest,
  { unit, reopened = null }: { unit: string; reopened?: string | null },
): Promise<void> {
  await query(
    req.payload,
    sql`with versions as (
        select id, "to", to_char(lead("from") over (order by version)::date - 1, 'YYYY-MM-DD') as last
        from conduct_rules where unit_id = ${unit}::uuid),
      meant as (select id, "to" as was,
          case when "to" = ${reopened}::text then last else least("to", last) end as "to" from versions)
      update conduct_rules r set "to" = meant."to" from meant
      where r.id = meant.id and r."to" is distinct from meant."to"`,
    req,
  )
}
