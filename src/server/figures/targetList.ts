import type { Payload, PayloadRequest } from 'payload'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { countsSql } from './countsSql.ts'
import { dutiesSql } from './dutiesSql.ts'
import { inScopeOn } from './inScope.ts'
import { type UnitQuestion, type UnitRules, unitRules } from './unitRules.ts'

/** What a list can stand behind: a target, or a standard. */
export const listedKeys = ['T2a', 'weeklyHours', 'monthlyAttendance'] as const
export type ListedKey = (typeof listedKeys)[number]
export type ListKind = 'missing' | 'counted'

export type ListQuestion = UnitQuestion & {
  target: ListedKey
  /** `counted`: has it (met every period owed); `missing`: has not. Together they are the denominator. */
  list: ListKind
  page: number
  limit: number
}
/** A person with his highest office that counts in the subtree; `met` and `owed` of the target or standard. */
export type ListedOfficer = {
  id: string
  code: string
  name: string
  unit: string
  unitName: string
  office: string
  officeName: string
  met: number
  owed: number
}
export type ListAnswer = {
  docs: ListedOfficer[]
  totalDocs: number
  limit: number
  page: number
  totalPages: number
}

/** The people behind a figure, by office, then by given name; the order is total, so that pages never overlap. */
export async function targetList(
  payload: Payload,
  question: ListQuestion,
  req?: PayloadRequest,
): Promise<ListAnswer> {
  const { target, list, page, limit } = question
  const rules = await unitRules(payload, question, req)
  const people = target === 'T2a' ? pledgePeople(rules, question.year) : standardPeople(rules, target)
  const has = list === 'counted' ? sql`met >= owed` : sql`met < owed`
  const first = (page - 1) * limit
  // The total stands on every row, and on one empty row when the page lies beyond the last.
  const rows = await query<ListedOfficer & { total: number }>(
    payload,
    sql`with ${people}, chosen as (select * from people where ${has}), ${numbered(rules)}
      select t.total, n.* from (select count(*)::int as total from chosen) t
        left join numbered n on n.place > ${first} and n.place <= ${first + limit}
      order by n.place`,
    req,
  )
  const totalDocs = rows[0]?.total ?? 0
  return {
    docs: rows.filter(({ id }) => id !== null).map(listed),
    totalDocs,
    limit,
    page,
    totalPages: Math.max(1, Math.ceil(totalDocs / limit)),
  }
}

type Part = ReturnType<typeof sql>

/** The chosen people with their highest place, numbered by office, given name, full name and id. */
function numbered({ plan }: UnitRules): Part {
  return sql`
    ranked as (
      select distinct on (p.officer) p.officer, p.unit, p.unit_name, p.office, p.office_name,
        coalesce(array_position(${list(plan.officeOrder, 'text')}, p.office::text), 999) as rank
      from places p order by p.officer, p.depth, rank, p.appointment),
    numbered as (
      select o.id::text as id, o.code, o.full_name as name, r.unit::text as unit, r.unit_name as "unitName",
        r.office, r.office_name as "officeName", c.met, c.owed,
        row_number() over (order by r.rank, app.fold(substring(o.full_name from '\\S+\\s*$')),
          app.fold(o.full_name::text), o.id) as place
      from chosen c join ranked r on r.officer = c.officer join officers o on o.id = c.officer)`
}

function listed(row: ListedOfficer): ListedOfficer {
  const { id, code, name, unit, unitName, office, officeName, met, owed } = row
  return { id, code, name, unit, unitName, office, officeName, met, owed }
}

function pledgePeople({ root, asOf, plan }: UnitRules, year: number): Part {
  return sql`places as materialized (${inScopeOn(root, asOf.day, plan.employmentInScope)}),
    people as materialized (
      select s.officer, 1 as owed, count(p.officer)::int as met from (select distinct officer from places) s
        left join (select distinct officer_id as officer from pledges where year = ${year} and state = 'approved') p
          on p.officer = s.officer
      group by s.officer)`
}

function standardPeople({ root, tables }: UnitRules, standard: ListedKey): Part {
  const done =
    standard === 'weeklyHours'
      ? sql`select officer, sum(owed)::int as owed, sum(met)::int as met from weekly group by officer`
      : sql`select officer, count(*)::int as owed, count(*) filter (where met)::int as met from monthly group by officer`
  return sql`${dutiesSql(root, tables)}, ${countsSql(tables)},
    places as materialized (
      select h.officer, u.depth, f.key as office, f.name as office_name, u.id as unit, u.name as unit_name,
        a.id as appointment
      from held h join appointments a on a.id = h.post join units u on u.id = a.unit_id
        join offices f on f.id = a.office_id
      where h.node is not null and h.owed is not null),
    people as materialized (${done})`
}
