import { sql } from '../../sql/db.ts'
import { inForceOn } from '../../sql/fragments.ts'
import {
  countsOf,
  inside,
  inYear,
  keysOf,
  lineIn,
  type Part,
  type RegisterQuestion,
  startsInYear,
} from './registerQuestion.ts'

/** Table 9: lists of do's and don'ts in force, meetings that held the item; table 9b: documents and acknowledgements. */
export function conductSql(question: RegisterQuestion): Part {
  return sql`
    ${countsOf(
      'conductRules',
      sql`jsonb_build_object('lists', count(distinct id), 'dos', count(*) filter (where kind = 'do'),
        'donts', count(*) filter (where kind = 'dont'))`,
      sql`select ${lineIn(question, 'c')} as line, c.id, r.kind
        from conduct_rules c left join conduct_rules_rules r on r._parent_id = c.id
        where ${inside(question, 'c')} and ${inForceOn('c', question.asOf)}`,
    )}
    union all
    ${countsOf(
      'conductMeetings',
      sql`jsonb_build_object('branchMeetings', count(*) filter (where kind = 'branchMeeting'),
        'branchHeld', count(*) filter (where kind = 'branchMeeting' and held),
        'committeeMeetings', count(*) filter (where kind = 'committeeMeeting'),
        'committeeHeld', count(*) filter (where kind = 'committeeMeeting' and held))`,
      sql`select ${lineIn(question, 'e')} as line, e.kind, e.conduct_rules_held as held from events e
        where ${inside(question, 'e')} and e.kind in ('branchMeeting', 'committeeMeeting')
          and e.closed_at is not null and ${startsInYear(question, 'e.starts_at')}`,
    )}
    union all
    ${keysOf(
      'documents',
      sql`select ${lineIn(question, 'd')} as line, d.kind as key from documents d
        where ${inside(question, 'd')} and ${inYear(question, 'd.date')}`,
    )}
    union all
    ${countsOf(
      'acknowledgements',
      sql`jsonb_build_object('acknowledgements', count(*), 'units', count(distinct unit))`,
      sql`select ${lineIn(question, 'k')} as line, k.unit_id as unit from acknowledgements k
        where ${inside(question, 'k')} and ${inYear(question, 'k.held_on')}`,
    )}`
}
