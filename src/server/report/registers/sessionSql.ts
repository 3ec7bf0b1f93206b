import { sql } from '../../sql/db.ts'
import { countsOf, inside, lineIn, listOf, type Part, type RegisterQuestion } from './registerQuestion.ts'

/** Closed sessions of the year's quarters with their counts: CTE `held`. No text of theirs leaves the table. */
export function sessionsCte(question: RegisterQuestion): Part {
  const countOf = (from: Part) => sql`(select t.id, count(*) as n from ${from} t group by 1)`
  return sql`
    closed as materialized (
      select s.id, s.unit_id::text as unit, s.period, s.held_on, ${lineIn(question, 's')} as line
      from sessions s where ${inside(question, 's')} and s.closed_at is not null
        and s.period like ${`${question.year}-Q%`}),
    entries as materialized (
      select e.id, e._parent_id as session, e.comments <> '' as commented
      from sessions_entries e where e._parent_id in (select id from closed)),
    held as materialized (
      select c.*, coalesce(p.n, 0) as present, coalesce(p.n, 0) + coalesce(x.n, 0) as expected,
        coalesce(m.n, 0) as comments, coalesce(r.remedies, 0) as remedies, coalesce(r.done, 0) as done
      from closed c
        left join ${countOf(sql`(select parent_id as id from sessions_rels
          where path = 'present' and parent_id in (select id from closed))`)} p on p.id = c.id
        left join ${countOf(sql`(select _parent_id as id from sessions_absent
          where _parent_id in (select id from closed))`)} x on x.id = c.id
        left join ${countOf(sql`(select session as id from entries where commented)`)} m on m.id = c.id
        left join (select e.session as id, count(*) as remedies, count(*) filter (where k.done) as done
          from entries e join sessions_entries_remedies k on k._parent_id = e.id group by 1) r on r.id = c.id)`
}

/** Table 7: sums by line, and the sessions of the child units and of the unit itself. */
export function sessionsSql(): Part {
  return sql`
    ${countsOf(
      'sessions',
      sql`jsonb_build_object('sessions', count(*), 'present', sum(present), 'expected', sum(expected),
        'comments', sum(comments), 'remedies', sum(remedies), 'remediesDone', sum(done))`,
      sql`select * from held`,
    )}
    union all
    ${listOf(
      'heldSessions',
      sql`select id::text as id, unit, period, held_on as "heldOn", present, expected, row(unit, period) as sorting
        from held where unit = line`,
    )}`
}
