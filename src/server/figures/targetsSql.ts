import type { Target, TargetKey } from '#core/standards/plan.ts'
import { sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { unitsInScopeOn } from './inScope.ts'
import type { UnitRules } from './unitRules.ts'

type SQL = ReturnType<typeof sql>

export type TargetRules = Pick<UnitRules, 'from' | 'to' | 'asOf' | 'plan'>

/** A target that counts officers; T1 counts units. */
export type OfficerTarget = Target & { key: Exclude<TargetKey, 'T1'> }

export function countsOfficers(target: Target): target is OfficerTarget {
  return target.key !== 'T1'
}

/** Which rows of `inScopeOn` (columns of `alias`) a target counts. */
export function countedBy({ levels, offices, employment }: Target, alias: string): SQL {
  const one = (column: string, values: readonly string[] | undefined) =>
    values === undefined ? [] : [sql`${sql.raw(`${alias}.${column}`)} = any(${list(values, 'text')})`]
  const rules = [...one('level', levels), ...one('office', offices), ...one('employment', employment)]
  return rules.length === 0 ? sql`true` : sql`(${sql.join(rules, sql` and `)})`
}

/** The officers (column `officer`, each once) who have what a target of the plan year asks for. */
export function havingSql(key: OfficerTarget['key'], rules: TargetRules, year: number): SQL {
  switch (key) {
    case 'T2a':
      return sql`select distinct officer_id as officer from pledges where year = ${year} and state = 'approved'`
    case 'T2b':
      return sql`select distinct officer_id as officer from reviews
        where year = ${year} and state = 'approved' and kind = 'annual'`
    case 'T3':
      return initiatorsSql(rules)
    case 'T4':
      return meritoriousSql(rules, year)
  }
}

/** T1: the units (column `unit`, each once) with an approved model in force on the as-of day. */
export function modelledSql({ asOf }: Pick<UnitRules, 'asOf'>): SQL {
  return sql`select distinct unit_id as unit from models
    where state = 'approved' and "from" <= ${asOf.day} and ("to" is null or "to" >= ${asOf.day})`
}

/** T3: authors of an initiative realised, and recognised within the plan year by the as-of day. */
function initiatorsSql({ from, to, asOf }: TargetRules): SQL {
  return sql`select distinct w.officer from initiatives i
      cross join lateral (select i.officer_id union select s.officer_id from initiatives_authors s
        where s._parent_id = i.id) as w(officer)
    where i.state = 'approved' and i.realised_on is not null and i.recognised_on >= ${from}
      and i.recognised_on <= ${asOf.day < to ? asOf.day : to}`
}

/** T4: all merits of the plan met in the latest concluded review of the plan year, annual or quarterly. */
function meritoriousSql({ plan }: TargetRules, year: number): SQL {
  const merits = plan.merits.map(({ key }) => key)
  return sql`select r.officer from (
      select distinct on (r.officer_id) r.officer_id as officer, r.id from reviews r
      where r.year = ${year} and r.state = 'approved'
      order by r.officer_id, coalesce(r.concluded_on,
          to_char(r.decided_at at time zone interval '7 hours', 'YYYY-MM-DD')) desc nulls last,
        r.kind = 'annual' desc, r.decided_at desc nulls last, r.id) r
      join reviews_collective_merits m on m._parent_id = r.id and m.met and m.key = any(${list(merits, 'text')})
    group by r.officer having count(distinct m.key) = ${merits.length}::int`
}

/** Columns node, unit, has: the units of the subtree that T1 counts, and whether each has a model in force; none without T1. */
export function unitTargetSql({ root, asOf, plan }: Pick<UnitRules, 'root' | 'asOf' | 'plan'>): SQL {
  const target = plan.targets.find((each) => !countsOfficers(each))
  return sql`select s.node, s.unit, m.unit is not null as has
    from (${unitsInScopeOn(root, asOf.day, target?.levels)}) s left join (${modelledSql({ asOf })}) m on m.unit = s.unit
    where ${target !== undefined}::boolean`
}
