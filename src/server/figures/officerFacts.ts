import type { Payload, PayloadRequest } from 'payload'
import type { Instant } from '#core/calendar/day.ts'
import type { Span } from '#core/calendar/interval.ts'
import type { ActivityFacts, AppointmentFacts, OfficerFacts } from '#core/standards/facts.ts'
import { query, sql } from '../sql/db.ts'
import { lineOf, millis } from '../sql/fragments.ts'
import { asKnown } from './asKnown.ts'
import { ownHoursJson } from './ownHours.ts'

type PostRow = {
  employment_type: string | null
  appointment: (AppointmentFacts & { id: string | null }) | null
}
type Rest = Pick<OfficerFacts, 'initiatives' | 'exemptions' | 'workHours'>
type ActivityRow = Omit<ActivityFacts, 'startsAt' | 'endsAt'> & { starts_at: number; ends_at: number }

/**
 * Everything the pure rule needs of one officer: all appointments, and of a span the approved activities and exemptions
 * that touch it, recognised initiatives, and the office hours of his own and of the units in his lines; as they were
 * known before an instant when one is given.
 */
export async function officerFacts(
  payload: Payload,
  of: { officer: string; span: Span; known?: Instant | null },
  req?: PayloadRequest,
): Promise<OfficerFacts> {
  const ask = <Row>(statement: ReturnType<typeof sql>) =>
    query<Row>(payload, asKnown(of.known ?? null, statement), req)
  const posts = await ask<PostRow>(postsSql(of.officer))
  const activities = await ask<ActivityRow>(activitiesSql(of.officer, of.span))
  const [rest] = await ask<Rest>(restSql(of.officer))
  return {
    employmentType: posts[0]?.employment_type ?? null,
    appointments: posts.flatMap(({ appointment }) => (appointment?.id ? [appointment] : [])),
    activities: activities.map(({ starts_at, ends_at, ...activity }) => ({
      ...activity,
      startsAt: Number(starts_at),
      endsAt: Number(ends_at),
    })),
    ...(rest ?? { initiatives: [], exemptions: [], workHours: [] }),
  }
}

function postsSql(officer: string) {
  return sql`select o.employment_type, json_build_object(
      'id', a.id, 'office', f.key, 'counts', coalesce(f.counts_as_officer, false),
      'fullTime', coalesce(a.full_time, false), 'term', json_build_object('from', a."from", 'to', a."to"),
      'unit', json_build_object('id', u.id, 'level', u.level, 'line', array_remove(${lineOf('u')}, null),
        'block', coalesce(u.block, false), 'validity', json_build_object('from', u.valid_from, 'to', u.valid_to),
        'obligationsFrom', u.obligations_from, 'below', (
          select coalesce(json_agg(json_build_object('from', c.valid_from, 'to', c.valid_to)), '[]'::json)
          from units c where c.parent_id = u.id))) as appointment
    from officers o left join appointments a on a.officer_id = o.id left join units u on u.id = a.unit_id
      left join offices f on f.id = a.office_id
    where o.id = ${officer}::uuid order by a."from", a.id`
}

function restSql(officer: string) {
  return sql`with lines as (
      select distinct l.unit from appointments a join units u on u.id = a.unit_id
        cross join lateral unnest(${lineOf('u')}) as l(unit) where a.officer_id = ${officer}::uuid)
    select
      (select coalesce(json_agg(json_build_object('id', i.id, 'recognisedOn', i.recognised_on)
          order by i.recognised_on, i.id), '[]')
        from initiatives i where i.state = 'approved' and i.recognised_on is not null and i.id in (
          select id from initiatives where officer_id = ${officer}::uuid
          union select _parent_id from initiatives_authors where officer_id = ${officer}::uuid)) as initiatives,
      (select coalesce(json_agg(json_build_object('id', e.id, 'unit', case when e.officer_id is null then e.unit_id end,
          'group', e."group", 'type', e.type, 'from', e."from", 'to', e."to") order by e."from", e.id), '[]')
        from exemptions e where e.state = 'approved' and e."from" <= e."to" and (e.officer_id = ${officer}::uuid
          or e.officer_id is null and e.unit_id::text in (select unit from lines))) as exemptions,
      (select coalesce(json_agg(${ownHoursJson('w')} order by w.id), '[]') from work_hours w
        where w.officer_id = ${officer}::uuid
          or w.officer_id is null and w.unit_id::text in (select unit from lines)) as "workHours"`
}

function activitiesSql(officer: string, span: Span) {
  return sql`select a.id::text as id, a.kind, a.attendance, ${millis('a.starts_at')} as starts_at, ${millis('a.ends_at')} as ends_at,
      case when h.id is not null then json_build_object('id', h.id, 'level', h.level,
        'line', array_remove(${lineOf('h')}, null)) end as host
    from activities a left join units h on h.id = a.host_unit_id
    where a.officer_id = ${officer}::uuid and a.state = 'approved'
      and a.starts_at < ${iso(span.to)} and a.ends_at > ${iso(span.from)}
    order by a.starts_at, a.id`
}

function iso(at: Instant): string {
  return new Date(at).toISOString()
}
