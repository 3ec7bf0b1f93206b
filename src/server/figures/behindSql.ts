import { type Target, targetKeys } from '#core/standards/plan.ts'
import { refuse } from '../refuse.ts'
import { sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { countsSql } from './countsSql.ts'
import { dutiesSql } from './dutiesSql.ts'
import { inScopeOn, unitsInScopeOn } from './inScope.ts'
import type { ListedKey, ListQuestion } from './listQuestion.ts'
import { countedBy, countsOfficers, havingSql, modelledSql, type OfficerTarget } from './targetsSql.ts'
import type { UnitRules } from './unitRules.ts'

type Part = ReturnType<typeof sql>

/** `chosen`: whom the figure counts, of those who have it or have not; `numbered`: they in order. */
export function behindSql(rules: UnitRules, { target: key, year }: ListQuestion, has: Part): Part {
  const target = rules.plan.targets.find((each) => each.key === key)
  if (target === undefined && targetKeys.some((each) => each === key))
    throw refuse({ code: 'invalid-query', data: { name: 'target' } })
  if (target !== undefined && !countsOfficers(target)) return unitsBehind(rules, target, has)
  const people = target === undefined ? standardPeople(rules, key) : targetPeople(rules, target, year)
  return sql`${people}, chosen as (select * from people where ${has}), ${numbered(rules)}`
}

function unitsBehind(rules: UnitRules, { levels }: Target, has: Part): Part {
  return sql`
    chosen as materialized (
      select * from (
        select s.*, 1 as owed, (m.unit is not null)::int as met
        from (${unitsInScopeOn(rules.root, rules.asOf.day, levels)}) s
          left join (${modelledSql(rules)}) m on m.unit = s.unit) u
      where ${has}),
    numbered as (
      select c.unit::text as id, c.code, c.name, c.unit::text as unit, coalesce(a.name, '') as "unitName",
        null as office, null as "officeName", c.met, c.owed, row_number() over (order by c.code, c.unit) as place
      from chosen c left join units a on a.id = c.parent)`
}

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

function targetPeople(rules: UnitRules, target: OfficerTarget, year: number): Part {
  const { root, asOf, plan } = rules
  return sql`places as materialized (
      select s.* from (${inScopeOn(root, asOf.day, plan.employmentInScope)}) s where ${countedBy(target, 's')}),
    people as materialized (
      select s.officer, 1 as owed, count(h.officer)::int as met from (select distinct officer from places) s
        left join (${havingSql(target.key, rules, year)}) h on h.officer = s.officer
      group by s.officer)`
}

function standardPeople({ root, tables }: UnitRules, standard: ListedKey): Part {
  const done =
    standard === 'weeklyHours'
      ? sql`select officer, sum(owed)::int as owed, sum(met)::int as met from weekly group by officer`
      : sql`select officer, count(*)::int as owed, count(*) filter (where met)::int as met from counted
          where standard = ${standard} group by officer`
  return sql`${dutiesSql(root, tables)}, ${countsSql(tables)},
    places as materialized (
      select h.officer, u.depth, f.key as office, f.name as office_name, u.id as unit, u.name as unit_name,
        a.id as appointment
      from held h join appointments a on a.id = h.post join units u on u.id = a.unit_id
        join offices f on f.id = a.office_id
      where h.node is not null and h.standard = ${standard}),
    people as materialized (${done})`
}
