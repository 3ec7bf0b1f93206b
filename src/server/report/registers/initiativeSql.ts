import { sql } from '../../sql/db.ts'
import {
  countsOf,
  inside,
  inYear,
  lineIn,
  listOf,
  type Part,
  type RegisterQuestion,
  startsInYear,
} from './registerQuestion.ts'

/** Table 6: what was announced in confirmed pledges, submitted, and recognised in the year (T3: by recognition's day). */
export function initiativesSql(question: RegisterQuestion): Part {
  const recognised = sql`(i.state = 'approved' and ${inYear(question, 'i.recognised_on')})`
  const submitted = sql`(i.state <> 'draft' and ${startsInYear(question, 'i.submitted_at')})`
  return sql`
    ${countsOf(
      'plannedInitiatives',
      sql`jsonb_build_object('planned', sum(planned))`,
      sql`select ${lineIn(question, 'p')} as line,
          (select count(*) from pledges_texts t where t.parent_id = p.id and t.path = 'plannedInitiatives') as planned
        from pledges p where ${inside(question, 'p')} and p.year = ${question.year} and p.state = 'approved'`,
    )}
    union all
    ${countsOf(
      'initiatives',
      sql`jsonb_build_object('submitted', count(*) filter (where submitted),
        'byAgencyHead', count(*) filter (where recognised and by = 'agencyHead'),
        'bySuperiorUnion', count(*) filter (where recognised and by is distinct from 'agencyHead'),
        'union', count(*) filter (where recognised and field = 'union'),
        'professional', count(*) filter (where recognised and field = 'professional'))`,
      sql`select ${lineIn(question, 'i')} as line, i.recognition_by as by, i.field, ${submitted} as submitted,
          ${recognised} as recognised
        from initiatives i where ${inside(question, 'i')} and (${submitted} or ${recognised})`,
    )}
    union all
    ${listOf(
      'recognisedInitiatives',
      sql`select i.id::text as id, i.title, u.name as unit, i.field, i.recognition_by as by,
          i.recognition_number as number, i.recognised_on as date,
          coalesce((select string_agg(o.full_name || case when a.share = 100 then '' else ' (' || a.share || '%)' end, ', '
              order by a._order)
            from initiatives_authors a join officers o on o.id = a.officer_id where a._parent_id = i.id),
            (select o.full_name from officers o where o.id = i.officer_id)) as authors,
          row(u.code, i.recognised_on, i.id) as sorting
        from initiatives i join units u on u.id = i.unit_id where ${inside(question, 'i')} and ${recognised}`,
    )}`
}
