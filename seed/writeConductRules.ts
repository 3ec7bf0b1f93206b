import type { Payload, PayloadRequest } from 'payload'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { query, sql } from '#server/sql/db.ts'
import { rowsOf, scopesOf } from '#server/sql/fragments.ts'
import { conductRulesPaper, conductRulesTitle, seededRules } from './conductRules.ts'
import { idOf } from './idOf.ts'
import { planValidFrom } from './plan.ts'

/** R03: the root unit's first list of do's and don'ts, as soon as there is a root unit that has none. */
export async function writeConductRules(payload: Payload, req: PayloadRequest): Promise<void> {
  const id = idOf('conduct-rules 1')
  const rows = seededRules.map((rule, place) => ({ ...rule, place: place + 1, id: idOf(`${id} ${place}`) }))
  const { number, date } = conductRulesPaper
  await query(
    payload,
    sql`with root as (select * from units where depth = 0 order by valid_from, id limit 1),
      made as (insert into conduct_rules (id, unit_id, title, version, "from", document, document_date,
          ${sql.raw(scopeColumns.join(', '))})
        select ${id}::uuid, root.id, ${conductRulesTitle}, 1, ${planValidFrom}, ${number}, ${date}, ${scopesOf('root')}
        from root where not exists (select 1 from conduct_rules)
        returning id)
      insert into conduct_rules_rules (_order, _parent_id, id, kind, "group", heading, detail)
      select r.place, made.id, r.id, r.kind, r."group", r.heading, r.detail from made
      cross join jsonb_to_recordset(${rowsOf(rows)})
        as r(place int, id text, kind text, "group" text, heading text, detail text)`,
    req,
  )
}
