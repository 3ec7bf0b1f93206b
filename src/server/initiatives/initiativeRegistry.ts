import type { PayloadRequest } from 'payload'
import { planYearRange } from '#core/calendar/day.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'
import { scopesOf } from '../sql/fragments.ts'

export type RegistryQuery = {
  year?: number | undefined
  /** The unit and all below it. */
  unit?: string | undefined
  kind?: string | undefined
  field?: string | undefined
  /** Part of the title or of an author's name; case and marks do not matter. */
  q?: string | undefined
  page: number
  limit: number
}

/** A recognised initiative as everybody in the Union may read it. */
export type Recognised = {
  id: string
  title: string
  kind: string
  field: string
  summary: string | null
  authors: { officer: string; name: string; share: number }[]
  unit: string
  unitName: string
  realisedOn: string | null
  recognisedOn: string
  recognition: { by: string; number: string | null; date: string | null; issuer: string | null }
}
export type Registry = { docs: Recognised[]; totalDocs: number; page: number; totalPages: number }

/** R11, R31: the register of recognised initiatives, by the plan year of their recognition; the latest first. */
export async function initiativeRegistry(req: PayloadRequest, asked: RegistryQuery): Promise<Registry> {
  const { page, limit } = asked
  const rows = await query<Recognised & { total: number }>(
    req.payload,
    sql`with found as (select r.* from initiatives r where ${await conditionsOf(req, asked)}),
      paged as (select * from found order by recognised_on desc, id limit ${limit} offset ${(page - 1) * limit})
      select r.id::text as id, r.title, r.kind, r.field, r.summary, r.unit_id::text as unit,
        coalesce(u.name, '') as "unitName", r.realised_on as "realisedOn", r.recognised_on as "recognisedOn",
        json_build_object('by', r.recognition_by, 'number', r.recognition_number, 'date', r.recognition_date,
          'issuer', r.recognition_issuer) as recognition,
        (select coalesce(json_agg(json_build_object('officer', o.id, 'name', o.full_name, 'share', w.share)
            order by w._order), '[]') from initiatives_authors w join officers o on o.id = w.officer_id
          where w._parent_id = r.id) as authors,
        n.total
      from (select count(*)::int as total from found) n left join paged r on true
        left join units u on u.id = r.unit_id order by r.recognised_on desc, r.id`,
    req,
  )
  const totalDocs = rows[0]?.total ?? 0
  const docs = rows.filter(({ id }) => id !== null).map(({ total: _, ...doc }) => doc)
  return { docs, totalDocs, page, totalPages: Math.ceil(totalDocs / limit) }
}

async function conditionsOf(req: PayloadRequest, { year, unit, kind, field, q }: RegistryQuery) {
  const conditions = [sql`r.state = 'approved' and r.recognised_on is not null`]
  if (year !== undefined) {
    const { firstMonth } = await loadPlan(req.payload, req)
    const { from, to } = planYearRange(year, firstMonth)
    conditions.push(sql`r.recognised_on between ${from} and ${to}`)
  }
  if (unit !== undefined) conditions.push(sql`${unit} = any(array[${scopesOf('r')}])`)
  if (kind !== undefined) conditions.push(sql`r.kind = ${kind}`)
  if (field !== undefined) conditions.push(sql`r.field = ${field}`)
  if (q !== undefined)
    conditions.push(sql`(${holds('r.title', q)} or exists (select 1 from initiatives_authors w
      join officers o on o.id = w.officer_id where w._parent_id = r.id and ${holds('o.full_name', q)}))`)
  return sql.join(conditions, sql` and `)
}

function holds(column: string, part: string) {
  return sql`strpos(app.fold(${sql.raw(column)}::text), app.fold(${part})) > 0`
}
