import { sql } from '../../sql/db.ts'
import { inside, inYear, lineIn, listOf, type Part, type RegisterQuestion } from './registerQuestion.ts'

/** Projects and campaigns that touch the year: CTE `undertaken`. What is open-ended goes on until it is done. */
export function projectsCte(question: RegisterQuestion): Part {
  const { from, to } = question
  return sql`
    undertaken as materialized (
      select p.id, ${lineIn(question, 'p')} as line, p.title, p.unit_id, p.kind, p.status, p."from", p."to", p.value,
        array(select t.text::text from projects_texts t where t.parent_id = p.id and t.path = 'themes'
          order by t."order") as themes
      from projects p where ${inside(question, 'p')} and p."from" <= ${to}
        and coalesce(p."to", case when p.status in ('planned', 'running') then '9999-12-31' else p."from" end) >= ${from})`
}

/** Table 14: counts and the list; table 13: communications. */
export function projectsSql(question: RegisterQuestion): Part {
  const themes = question.plan.themes.map(
    ({ key }) => sql`${key}::text, count(*) filter (where ${key} = any(themes))`,
  )
  return sql`
    ${withKinds(
      'projects',
      sql`jsonb_build_object('running', count(*) filter (where status = 'running'),
        'done', count(*) filter (where status = 'done'), 'value', sum(value),
        'themes', jsonb_build_object(${sql.join(themes, sql`, `)}))`,
      sql`select * from undertaken`,
    )}
    union all
    ${listOf(
      'projectItems',
      sql`select p.id::text as id, p.title, u.name as unit, p.kind, p.status, p."from", p."to", p.value, p.themes,
          row(u.code, p."from", p.id) as sorting
        from undertaken p join units u on u.id = p.unit_id`,
    )}
    union all
    ${withKinds(
      'communications',
      sql`jsonb_build_object('reach', sum(reach))`,
      sql`select ${lineIn(question, 'c')} as line, c.kind, c.reach from communications c
        where ${inside(question, 'c')} and ${inYear(question, 'c.published_on')}`,
    )}`
}

/** Counts by line with, as `kinds`, how many rows there are of each kind. */
function withKinds(what: string, facts: Part, from: Part): Part {
  return sql`select ${what}::text as what, c.line, null::int as place, null::int as count,
      c.facts || jsonb_build_object('kinds', k.kinds) as facts
    from (select coalesce(line, 'total') as line, ${facts} as facts from (${from}) r
        group by grouping sets ((line), ()) having count(*) > 0) c
      join (select line, jsonb_object_agg(kind, n) as kinds from (
        select coalesce(line, 'total') as line, kind, count(*) as n from (${from}) r
        group by grouping sets ((line, kind), (kind))) x group by line) k on k.line = c.line`
}
