import { sql } from '../../sql/db.ts'
import { countsOf, inside, lineIn, listOf, type Part, type RegisterQuestion } from './registerQuestion.ts'

/** Closed sessions of the year's quarters with their counts: CTE `held`. No text of theirs leaves the table. */
export function sessionsCte(question: RegisterQuestion): Part {
  return sql`
    held as materialized (
      select s.id, s.unit_id::text as unit, s.period, s.held_on, ${lineIn(question, 's')} as line, p.present,
        p.present + x.absent as expected, e.comments, r.remedies, r.done
      from sessions s
        cross join lateral (select count(*) as present from sessions_rels t
          where t.parent_id = s.id and t.path = 'present') p
        cross join lateral (select count(*) as absent from sessions_absent t where t._parent_id = s.id) x
        cross join lateral (select count(*) as comments from sessions_entries t
          where t._parent_id = s.id and t.comments <> '') e
        cross join lateral (select count(*) as remedies, count(*) filter (where m.done) as done
          from sessions_entries t join sessions_entries_remedies m on m._parent_id = t.id
          where t._parent_id = s.id) r
      where ${inside(question, 's')} and s.closed_at is not null and s.period like ${`${question.year}-Q%`})`
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
