import { sql } from '../../sql/db.ts'
import {
  countsOf,
  inside,
  lineIn,
  type Part,
  type RegisterQuestion,
  startsInYear,
} from './registerQuestion.ts'

const attendances = ['onTime', 'late', 'excused', 'absent', 'substitute'] as const

/** Table 11: confirmed attendance of summoned meetings and shirts checked at closed events; table 5c: songs, dances, sports (R39). */
export function attendanceSql(question: RegisterQuestion): Part {
  const pairs = attendances.map((key) => sql`${key}::text, count(*) filter (where attendance = ${key})`)
  return sql`
    ${countsOf(
      'summons',
      sql`jsonb_build_object(${sql.join(pairs, sql`, `)})`,
      sql`select ${lineIn(question, 'a')} as line, a.attendance from activities a
        where ${inside(question, 'a')} and a.kind = 'summonedMeeting' and a.state = 'approved'
          and a.attendance is not null and ${startsInYear(question, 'a.starts_at')}`,
    )}
    union all
    ${countsOf(
      'uniforms',
      sql`jsonb_build_object('worn', count(*) filter (where uniform = 'worn'),
        'missing', count(*) filter (where uniform = 'missing'))`,
      sql`select ${lineIn(question, 'e')} as line, r.uniform from events_roster r join events e on e.id = r._parent_id
        where r.uniform in ('worn', 'missing') and ${inside(question, 'e')} and e.closed_at is not null
          and ${startsInYear(question, 'e.starts_at')}`,
    )}
    union all
    ${countsOf(
      'art',
      sql`jsonb_build_object('songs', count(*) filter (where kind = 'song'),
        'dances', count(*) filter (where kind = 'dance'), 'sports', count(*) filter (where kind = 'sport'),
        'officers', count(distinct officer))`,
      sql`select ${lineIn(question, 'a')} as line, a.kind, a.officer_id as officer from activities a
        where ${inside(question, 'a')} and a.kind in ('song', 'dance', 'sport') and a.state = 'approved'
          and ${startsInYear(question, 'a.starts_at')}`,
    )}`
}
