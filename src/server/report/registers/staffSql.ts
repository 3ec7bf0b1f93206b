import { addDays } from '#core/calendar/day.ts'
import { sql } from '../../sql/db.ts'
import { inForceOn } from '../../sql/fragments.ts'
import { inside, lineIn, type Part, type RegisterQuestion } from './registerQuestion.ts'

/**
 * Officers of the subtree in an office that counts, on the as-of day and on the eve of the year: CTE `staff`, one row
 * an officer and line, everybody once in the line `total`.
 */
export function staffCte(question: RegisterQuestion): Part {
  const { asOf, from } = question
  const eve = addDays(from, -1)
  return sql`
    holding as materialized (
      select a.officer_id as officer, ${lineIn(question, 'a')} as line, f.key::text as office,
        coalesce(a.full_time, false) as full_time, ${inOffice(asOf)} as now, ${inOffice(eve)} as before
      from appointments a join units u on u.id = a.unit_id join offices f on f.id = a.office_id
      where ${inside(question, 'a')} and f.counts_as_officer and (${inOffice(asOf)} or ${inOffice(eve)})),
    staff as (
      select h.officer, l.line, bool_or(now) as now, bool_or(before) as before,
        bool_or(now and full_time) as full_time
      from holding h cross join lateral (values (h.line), ('total')) as l(line) group by 1, 2)`
}

/** Table 2: who they are, and who came and went. */
export function staffSql(): Part {
  const count = (condition: Part) => sql`count(*) filter (where now and ${condition})`
  return sql`select 'staff' as what, s.line, null::int as place, null::int as count, jsonb_build_object(
      'officers', count(*) filter (where now),
      'female', ${count(sql`o.gender = 'female'`)},
      'minority', ${count(sql`app.fold(o.ethnicity) <> 'kinh'`)},
      'partyMembers', ${count(sql`o.party_member`)},
      'fullTime', ${count(sql`full_time`)},
      'cadre', ${count(sql`o.employment_type = 'cadre'`)},
      'civilServant', ${count(sql`o.employment_type = 'civilServant'`)},
      'publicEmployee', ${count(sql`o.employment_type = 'publicEmployee'`)},
      'otherEmployment', ${count(sql`coalesce(o.employment_type, 'other') = 'other'`)},
      'genderUnknown', ${count(sql`o.gender is null`)},
      'ethnicityUnknown', ${count(sql`o.ethnicity is null`)},
      'joined', count(*) filter (where now and not before),
      'left', count(*) filter (where before and not now)) as facts
    from staff s join officers o on o.id = s.officer group by s.line
    union all
    select 'staffOffices', line, null, null, jsonb_object_agg(office, officers) from (
      select coalesce(line, 'total') as line, office, count(distinct officer) as officers
      from holding where now group by grouping sets ((line, office), (office))) k group by line`
}

function inOffice(day: string): Part {
  return sql`(${inForceOn('a', day)} and u.valid_from <= ${day} and (u.valid_to is null or u.valid_to >= ${day}))`
}
