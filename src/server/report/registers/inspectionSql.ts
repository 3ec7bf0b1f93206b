import { sql } from '../../sql/db.ts'
import {
  beginningOf,
  countsOf,
  inside,
  inYear,
  lineIn,
  listOf,
  type Part,
  type RegisterQuestion,
} from './registerQuestion.ts'

const DAY = 'coalesce(i.held_on, i.planned_on)'

/** Inspections of the year (by the day held, before that by the day planned): CTE `inspected`. */
export function inspectionsCte(question: RegisterQuestion): Part {
  return sql`
    inspected as materialized (
      select i.id, ${lineIn(question, 'i')} as line, count(m.id) as remedies, count(*) filter (where m.done) as done,
        count(*) filter (where not coalesce(m.done, false) and m.due < ${question.asOf}) as overdue
      from inspections i left join inspections_remedies m on m._parent_id = i.id
      where ${inside(question, 'i')} and ${inYear(question, DAY)} group by i.id)`
}

/** Table 10: counts, the list without its findings, and of violations nothing but how many. */
export function inspectionsSql(question: RegisterQuestion): Part {
  return sql`
    ${countsOf(
      'inspections',
      sql`jsonb_build_object('planned', count(*) filter (where kind = 'planned'),
        'unannounced', count(*) filter (where kind = 'unannounced'),
        'held', count(*) filter (where status in ('held', 'followedUp')),
        'concluded', count(*) filter (where conclusion <> ''),
        'remedies', sum(remedies), 'remediesDone', sum(done), 'remediesOverdue', sum(overdue))`,
      sql`select n.*, i.kind, i.status, i.conclusion from inspected n join inspections i on i.id = n.id`,
    )}
    union all
    ${countsOf(
      'violations',
      sql`jsonb_build_object('violations', count(*), 'handled', count(*) filter (where measure <> 'none'))`,
      sql`select ${lineIn(question, 'v')} as line, v.measure from violations v
        where ${inside(question, 'v')} and ${inYear(question, 'v.happened_on')}`,
    )}
    union all
    ${listOf(
      'inspectionItems',
      sql`select i.id::text as id, i.title, u.name as unit, i.kind, i.status, ${sql.raw(DAY)} as day,
          ${beginningOf('i.scope')} as scope, ${beginningOf('i.conclusion')} as conclusion, n.remedies,
          n.done as "remediesDone", row(${sql.raw(DAY)}, u.code, i.id) as sorting
        from inspected n join inspections i on i.id = n.id join units u on u.id = i.unit_id`,
    )}`
}
