import type { Payload } from 'payload'
import { addDays, type Day, dayOf, planYearOf } from '#core/calendar/day.ts'
import { quartersOf } from '#core/calendar/quarter.ts'
import { type Caller, postsWith } from '#core/hierarchy/caller.ts'
import { COLLECTIVE } from '#core/hierarchy/sensitiveWhere.ts'
import { type Duty, type DutyFacts, dutiesOf } from '#core/home/duties.ts'
import { deadlinesOf, pledgeDueFor } from '#core/standards/deadlines.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { now, today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { ownReviews } from '../reviews/ownReviews.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list, millis, rowsOf, scopesOf } from '../sql/fragments.ts'

/** A quarter's session is to be thought of this long before its quarter ends. */
const SESSION_DAYS = 30
/** A unit with fewer in office has nobody to hold a session with. */
export const FEWEST = 3
const DOCUMENTS = 5

type Stored = {
  waiting: number
  overdue: number
  firstDue: number | null
  pledge: { id: string; state: string } | null
  since: Day | null
  reports: { unitName: string; report: { id: string; state: string } | null }[]
  sessions: DutyFacts['sessions']
  documents: DutyFacts['documents']
}

/**
 * What somebody has to do himself, what is due first at the top: his tasks, his papers, and what his offices ask of him
 * for their own units (the report, the quarter's session, superiors' documents).
 * @param bound whether the plan asks anything of him in the running year
 */
export async function loadDuties(
  payload: Payload,
  { caller, bound }: { caller: Caller; bound: boolean },
): Promise<Duty[]> {
  const { officer } = caller
  if (officer === null) return []
  const plan = await loadPlan(payload)
  const year = planYearOf(today(), plan.firstMonth)
  const [stored, reviews] = await Promise.all([
    storedFor(payload, { caller, officer, plan, year }),
    ownReviews(payload, officer),
  ])
  const last = deadlinesOf(plan, year - 1)
  const review = deadlinesOf(plan, reviews.year).review
  const facts: DutyFacts = {
    inbox: {
      ...{ waiting: stored.waiting, overdue: stored.overdue },
      due: stored.firstDue === null ? null : dayOf(stored.firstDue),
    },
    own: bound
      ? {
          ...{ pledge: stored.pledge, pledgeYear: year, review: reviews.annual, reviewYear: reviews.year },
          pledgeDue: pledgeDueFor(plan, year, stored.since ?? today()),
          ...{ reviewOpens: review.opens, reviewDue: review.due },
        }
      : null,
    answers: reviews.unanswered,
    reports: stored.reports.map((report) => ({ ...report, year: year - 1, due: last.report.lastDay })),
    ...{ sessions: stored.sessions, documents: stored.documents },
  }
  return dutiesOf(facts, today())
}

type Asking = { caller: Caller; officer: string; plan: PlanDefinition; year: number }

async function storedFor(payload: Payload, { caller, officer, plan, year }: Asking): Promise<Stored> {
  const kept = [...new Set(postsWith(caller, 'keepRegisters').map(({ unit }) => unit))]
  const reporting = [...new Set(reportingPosts(caller).map(({ unit }) => unit))]
  const [row] = await query<Stored>(
    payload,
    sql`select k.waiting, k.overdue, k."firstDue",
      (select json_build_object('id', p.id, 'state', p.state) from pledges p where p.officer_id = ${officer}::uuid
        and p.year = ${year} order by p.state = 'rejected', p.created_at desc limit 1) as pledge,
      (select min(a."from") from appointments a join offices f on f.id = a.office_id and f.counts_as_officer
        where a.officer_id = ${officer}::uuid and ${inForceOn('a', today())}) as since,
      (select coalesce(json_agg(json_build_object('unitName', u.name, 'report', (select json_build_object('id', r.id, 'state', r.state)
          from reports r where r.unit_id = u.id and r.year = ${year - 1} and r.report_kind = 'annual'
          order by (r.submitted_at is not null) desc, r.revision desc limit 1)) order by u.code), '[]')
        from units u where u.id = any(${list(reporting)}) and u.depth = 1
          and coalesce(u.obligations_from, '') <= ${deadlinesOf(plan, year - 1).report.draftsFrom}) as reports,
      (${sessionsOwed(kept, plan)}) as sessions, (${documentsOwed(kept)}) as documents
    from (select count(*)::int as waiting, (count(*) filter (where due_at < ${now()}))::int as overdue,
      ${millis('min(due_at)')} as "firstDue" from app.tasks where officer = ${officer}::uuid and closed_at is null) k`,
  )
  if (!row) throw new Error('counting always gives a row')
  return row
}

function reportingPosts(caller: Caller) {
  return [...postsWith(caller, 'signReports'), ...postsWith(caller, 'compileReports')]
}

/** The quarter that ended last, and the running one towards its end, where the unit's collective has not met. */
function sessionsOwed(units: readonly string[], plan: PlanDefinition) {
  return sql`select coalesce(json_agg(json_build_object('unitName', u.name, 'period', q.key, 'due', q.due,
      'open', (select s.id from sessions s where s.unit_id = u.id and s.period = q.key)) order by q.due, u.code), '[]')
    from units u cross join jsonb_to_recordset(${rowsOf(quartersAt(plan))}) q(key text, due text)
    where u.id = any(${list(units)}) and coalesce(u.obligations_from, '') <= q.due
      and not exists (select 1 from sessions s where s.unit_id = u.id and s.period = q.key and s.closed_at is not null)
      and (select count(distinct a.officer_id) from appointments a join offices f on f.id = a.office_id
        where a.unit_id = u.id and f.key = any(${list(COLLECTIVE, 'text')}) and ${inForceOn('a', today())}) >= ${FEWEST}`
}

/** Each quarter with the last day of its session. */
export function quartersAt(plan: PlanDefinition): { key: string; due: Day }[] {
  const year = planYearOf(today(), plan.firstMonth)
  const quarters = [...quartersOf(year - 1, plan.firstMonth), ...quartersOf(year, plan.firstMonth)]
  const ended = quarters.filter(({ to }) => to < today()).slice(-1)
  const ending = quarters.filter(
    ({ from, to }) => from <= today() && to >= today() && addDays(to, -SESSION_DAYS) <= today(),
  )
  return [...ended, ...ending].map(({ key, to }) => ({ key, due: to }))
}

/** Superiors' documents in force that ask to be made known, and that the unit has not made known; the newest first. */
function documentsOwed(units: readonly string[]) {
  return sql`select coalesce(json_agg(json_build_object('id', d.id, 'title', d.title)), '[]') from (
    select distinct on (d.date, d.id) d.id, d.title from units u
      join documents d on d.to_acknowledge and d.unit_id <> u.id and d.unit_id::text = any(array[${scopesOf('u')}])
        and (d."from" is null or d."from" <= ${today()}) and (d."to" is null or d."to" >= ${today()})
    where u.id = any(${list(units)})
      and not exists (select 1 from acknowledgements k where k.of_id = d.id and k.unit_id = u.id)
    order by d.date desc, d.id limit ${DOCUMENTS}) d`
}
