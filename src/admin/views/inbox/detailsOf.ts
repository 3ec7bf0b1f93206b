import type { Payload } from 'payload'
import { choiceWord } from '#i18n/choiceWord.ts'
import { query, sql } from '#server/sql/db.ts'
import { localOf, printDayOf, printHours } from '../../print.ts'
import type { Words } from '../../words.ts'
import { detailsOfPapers } from './detailsOfPapers.ts'

type Given = { w: Words; language: 'vi' | 'en' }
type Log = {
  id: string
  kind: string
  startsAt: string
  endsAt: string
  minutes: number
  officeMinutes: number
  attendance: string | null
  evidence: number
  late: boolean | null
  host: string | null
}
type Pledge = { id: string; actions: number }

/** One line a record with what is needed to decide without opening it. The rows are the caller's own tasks. */
export async function detailsOf(
  payload: Payload,
  rows: { collection: string; id: string }[],
  given: Given,
): Promise<Map<string, string>> {
  const idsOf = (collection: string) =>
    JSON.stringify(rows.filter((row) => row.collection === collection).map(({ id }) => id))
  const [logs, pledges, papers] = await Promise.all([
    query<Log>(
      payload,
      sql`select a.id::text as id, a.kind, a.starts_at as "startsAt", a.ends_at as "endsAt", coalesce(a.minutes, 0)::int as minutes,
          coalesce(a.office_minutes, 0)::int as "officeMinutes", a.attendance, a.late_entry as late, h.name as host,
          (select count(*)::int from activities_rels r where r.parent_id = a.id and r.path = 'evidence') as evidence
        from activities a left join units h on h.id = a.host_unit_id
        where a.id in (select value::uuid from jsonb_array_elements_text(${idsOf('activities')}::jsonb))`,
    ),
    query<Pledge>(
      payload,
      sql`select f._parent_id::text as id, count(a.id)::int as actions
        from pledges_focus f left join pledges_focus_actions a on a._parent_id = f.id
        where f._parent_id in (select value::uuid from jsonb_array_elements_text(${idsOf('pledges')}::jsonb)) group by 1`,
    ),
    detailsOfPapers(payload, rows, given.language),
  ])
  return new Map([
    ...logs.map((log) => [log.id, lineOfLog(log, given)] as const),
    ...papers,
    ...pledges.map(({ id, actions }) => [id, given.w('inbox.pledge', { count: actions })] as const),
  ])
}

function lineOfLog(log: Log, { w, language }: Given): string {
  const counted = log.minutes - log.officeMinutes
  const isHours = log.kind === 'volunteerHours'
  return [
    choiceWord('activityKind', log.kind, language),
    `${timeOf(log.startsAt)}–${timeOf(log.endsAt)} ${printDayOf(log.startsAt)}`,
    isHours ? w('inbox.hours', { hours: printHours(counted, language) }) : '',
    isHours && log.officeMinutes > 0
      ? w('inbox.office', { hours: printHours(log.officeMinutes, language) })
      : '',
    !isHours && log.attendance ? choiceWord('attendance', log.attendance, language) : '',
    log.host ?? '',
    log.evidence > 0 ? w('inbox.evidence', { count: log.evidence }) : w('inbox.noEvidence'),
    log.late ? w('inbox.lateEntry') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function timeOf(at: string): string {
  return localOf(at).toISOString().slice(11, 16)
}
