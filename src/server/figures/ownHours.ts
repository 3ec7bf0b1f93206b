import type { PayloadRequest } from 'payload'
import type { OwnHours } from '#core/calendar/officeHours.ts'
import type { AppointmentFacts, WorkHoursFacts } from '#core/standards/facts.ts'
import { ownHoursOf } from '#core/standards/ownHours.ts'
import { query, sql } from '../sql/db.ts'
import { lineOf, list } from '../sql/fragments.ts'

type Row = { officer: string; appointments: AppointmentFacts[]; workHours: WorkHoursFacts[] }

/** The office hours that hold in place of the plan's for officers who have any; one statement for all of them. */
export async function ownHours(
  req: PayloadRequest,
  officers: readonly string[],
): Promise<Map<string, OwnHours[]>> {
  const rows = await query<Row>(
    req.payload,
    sql`with posts as (
        select a.officer_id as officer, a.id, ${lineOf('u')} as line, a."from", a."to"
        from appointments a join units u on u.id = a.unit_id join offices f on f.id = a.office_id
        where a.officer_id = any(${list(officers)}) and f.counts_as_officer),
      found as (
        select w.officer_id as officer, w.id from work_hours w where w.officer_id = any(${list(officers)})
        union
        select p.officer, w.id from posts p cross join lateral unnest(p.line) as l(unit)
          join work_hours w on w.officer_id is null and w.unit_id::text = l.unit)
      select f.officer::text as officer, json_agg(${ownHoursJson('w')} order by w.id) as "workHours",
        (select coalesce(json_agg(json_build_object('id', p.id, 'counts', true,
            'unit', json_build_object('line', array_remove(p.line, null)),
            'term', json_build_object('from', p."from", 'to', p."to")) order by p.id), '[]')
          from posts p where p.officer = f.officer) as appointments
      from found f join work_hours w on w.id = f.id group by f.officer`,
    req,
  )
  return new Map(rows.map((row) => [row.officer, ownHoursOf(row)]))
}

/** A row of work_hours as the core has it. */
export function ownHoursJson(alias: string) {
  const w = sql.raw(alias)
  return sql`json_build_object('id', ${w}.id, 'unit', case when ${w}.officer_id is null then ${w}.unit_id end,
    'from', ${w}."from", 'to', ${w}."to", 'hours', (
      select coalesce(json_agg(json_build_object('from', h."start", 'to', h."end", 'weekdays', (
          select coalesce(json_agg(t.text::int order by t."order"), '[]') from work_hours_texts t
          where t.parent_id = ${w}.id and t.path = 'hours.' || (h._order - 1) || '.weekdays')) order by h._order), '[]')
      from work_hours_hours h where h._parent_id = ${w}.id))`
}
