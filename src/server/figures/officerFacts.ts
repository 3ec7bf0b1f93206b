import type { Payload, PayloadRequest } from 'payload'
import type { Instant } from '#core/calendar/day.ts'
import type { Span } from '#core/calendar/interval.ts'
import type { ActivityFacts, AppointmentFacts, OfficerFacts } from '#core/standards/facts.ts'
import { query, sql } from '../sql/db.ts'
import { lineOf, millis } from '../sql/fragments.ts'

type PostRow = {
  employment_type: string | null
  appointment: (AppointmentFacts & { id: string | null }) | null
}
type ActivityRow = Omit<ActivityFacts, 'startsAt' | 'endsAt'> & { starts_at: number; ends_at: number }

/** Everything the pure rule needs of one officer: all appointments, and the approved activities that touch a span. */
export async function officerFacts(
  payload: Payload,
  of: { officer: string; span: Span },
  req?: PayloadRequest,
): Promise<OfficerFacts> {
  const posts = await query<PostRow>(payload, postsSql(of.officer), req)
  const activities = await query<ActivityRow>(payload, activitiesSql(of.officer, of.span), req)
  return {
    employmentType: posts[0]?.employment_type ?? null,
    appointments: posts.flatMap(({ appointment }) => (appointment?.id ? [appointment] : [])),
    activities: activities.map(({ starts_at, ends_at, ...activity }) => ({
      ...activity,
      startsAt: Number(starts_at),
      endsAt: Number(ends_at),
    })),
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
