import type { PayloadRequest } from 'payload'
import { type FormerLog, type LogPage, periodOfKind, type RunningPeriod } from '#core/activity/logPage.ts'
import { DAY_MS, planYearOf, startOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import type { StandardResult } from '#core/standards/officerCompliance.ts'
import { now, today } from '../clock.ts'
import { officerFigures } from '../figures/officerFigures.ts'
import { ownHours } from '../figures/ownHours.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'

type Person = { user: string; officer: string; name: string }
type Waiting = { kind: string; startsAt: string; minutes: number }
type Lately = { former: FormerLog[]; taken: LogPage['taken']; waiting: Waiting[] }

const OFFERED = 5
const FORMER_DAYS = 120
const TAKEN_DAYS = 9

/** What “Ghi nhanh” shows of an officer: his week and month, and what he logged lately, to be logged again. */
export async function loadLogPage(req: PayloadRequest, person: Person): Promise<LogPage> {
  const { payload } = req
  const { officer } = person
  const { activity, officeHours, firstMonth, deadlines } = await loadPlan(payload, req)
  const year = planYearOf(today(), firstMonth)
  const [{ standards }, lately, own] = await Promise.all([
    officerFigures(payload, { officer, year }),
    loadLately(req, officer),
    ownHours(req, [officer]),
  ])
  return {
    ...person,
    at: now().getTime(),
    week: running(standards, 'weeklyHours', lately.waiting),
    month: running(standards, 'monthlyAttendance', lately.waiting),
    former: lately.former,
    taken: lately.taken,
    plan: { activity, officeHours, firstMonth, deadlines },
    own: own.get(officer) ?? [],
  }
}

function running(standards: StandardResult[], key: string, waiting: Waiting[]): RunningPeriod | null {
  const at = now().getTime()
  const period = standards
    .find((standard) => standard.key === key)
    ?.periods.findLast(({ from }) => startOf(from) <= at)
  if (!period || period.owed === null) return null
  const { kind: counts, from, to, owed, done, exempt } = period
  const inside = waiting.filter(({ kind, startsAt }) => {
    const start = Date.parse(startsAt)
    const fits = periodOfKind(kind) === (key === 'weeklyHours' ? 'week' : 'month')
    return fits && start >= startOf(from) && start < endOf(to)
  })
  const sum = inside.reduce((total, { minutes }) => total + (key === 'weeklyHours' ? minutes : 1), 0)
  return { kind: counts, from, to, owed, done, exempt, waiting: sum }
}

// Of logs that say the same the last; what came from a roster is not the officer's to repeat.
async function loadLately(req: PayloadRequest, officer: string): Promise<Lately> {
  const at = now().getTime()
  const since = (days: number) => new Date(at - days * DAY_MS).toISOString()
  const iso = (column: string) =>
    sql.raw(`to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
  const [row] = await query<Lately>(
    req.payload,
    sql`with mine as (
        select a.*, ${iso('a.starts_at')} as s, ${iso('a.ends_at')} as e from activities a
        where a.officer_id = ${officer}::uuid and a.starts_at > ${since(FORMER_DAYS)}::timestamptz),
      offered as (
        select distinct on (m.kind, app.fold(m.title), app.fold(coalesce(m.place, '')), m.host_unit_id)
          m.id, m.kind, m.title, m.place, m.host_unit_id, u.name, m.s, m.e, m.starts_at
        from mine m join units u on u.id = m.host_unit_id
        where m.event_id is null and m.state in ('pending', 'approved', 'returned')
        order by m.kind, app.fold(m.title), app.fold(coalesce(m.place, '')), m.host_unit_id, m.starts_at desc, m.id)
    select
      coalesce((select json_agg(json_build_object('id', id, 'kind', kind, 'title', title, 'place', place,
          'hostUnit', host_unit_id, 'hostName', name, 'startsAt', s, 'endsAt', e) order by starts_at desc, id)
        from (select * from offered order by starts_at desc, id limit ${OFFERED}) o), '[]') as former,
      coalesce((select json_agg(json_build_object('kind', kind, 'startsAt', s, 'endsAt', e) order by starts_at, id)
        from mine where state in ('pending', 'approved')
          and starts_at > ${since(TAKEN_DAYS)}::timestamptz), '[]') as taken,
      coalesce((select json_agg(json_build_object('kind', kind, 'startsAt', s,
          'minutes', coalesce(minutes, 0) - coalesce(office_minutes, 0)) order by starts_at, id)
        from mine where state = 'pending'), '[]') as waiting`,
    req,
  )
  return row ?? { former: [], taken: [], waiting: [] }
}
