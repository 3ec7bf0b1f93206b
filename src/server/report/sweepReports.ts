import type { Payload, PayloadRequest } from 'payload'
import { dayOf, planYearOf } from '#core/calendar/day.ts'
import { type Act, type ActsQuestion, comingActs, dueActs } from '#core/report/dueActs.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { donePeriods, doOnce } from '../doOnce.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { writeDraft } from './compileDraft.ts'
import { gatherFacts } from './gatherFacts.ts'
import { lockLatestReport } from './loadReport.ts'
import { owingUnits } from './owingUnits.ts'
import { noteReminder } from './reminders.ts'
import { standing } from './reportingFacts.ts'
import { rootUnit } from './rootUnit.ts'

/** The name of the sweep's acts among what was done once. */
export const REPORT_TASK = 'reports'

/**
 * Does what is due about yearly reports at an instant: drafts, reminders, what an outage missed; each once for a unit,
 * year and kind, however many processes sweep. One act that fails stops no other and is tried at the next sweep.
 */
export async function sweepReports(
  payload: Payload,
  at: Date,
  stopping: () => boolean = () => false,
): Promise<Act[]> {
  const acts = dueActs(await questionAt(payload, at))
  const carriedOut: Act[] = []
  for (const act of acts) {
    if (stopping()) break
    if ((await tryAct(payload, act, at)) === 'done') carriedOut.push(act)
  }
  return carriedOut
}

/** How the retry of one act ended; `notDue`: nothing is left to do, somebody else has done it or it is out of date. */
export type Retried = { result: 'done' | 'notDue' } | { result: 'failed'; error: string }

/** Tries one act again that failed, now; 404 for one that did not. */
export async function retryAct(payload: Payload, key: string, at: Date): Promise<Retried> {
  const [failed] = await query(
    payload,
    sql`select 1 from app.failed_acts where task = ${REPORT_TASK} and period = ${key}`,
  )
  if (!failed) throw refuse({ code: 'not-found' })
  const acts = dueActs(await questionAt(payload, at))
  const act = acts.find((one) => one.key === key || one.instead.includes(key))
  if (act) {
    const result = await tryAct(payload, act, at)
    return typeof result === 'string' ? { result } : { result: 'failed', error: result.error }
  }
  await forgetFailure(payload, [key])
  return { result: 'notDue' }
}

async function tryAct(payload: Payload, act: Act, at: Date): Promise<'done' | 'notDue' | { error: string }> {
  try {
    const once = { task: REPORT_TASK, period: act.key, instead: act.instead }
    const mine = await doOnce(payload, once, (req) => carryOut(req, act))
    await forgetFailure(payload, [act.key, ...act.instead])
    return mine ? 'done' : 'notDue'
  } catch (error) {
    payload.logger.error({ err: error, msg: `${act.key} was not done and is tried again` })
    const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500)
    await noteFailure(payload, act, { reason, at })
    return { error: reason }
  }
}

/** What the sweep has to do and will do about reports, for a page that shows it. */
export async function actsAt(payload: Payload, at: Date): Promise<{ due: Act[]; coming: Act[] }> {
  const question = await questionAt(payload, at)
  return { due: dueActs(question), coming: comingActs(question) }
}

async function questionAt(payload: Payload, at: Date): Promise<ActsQuestion> {
  const plan = await loadPlan(payload)
  const running = planYearOf(dayOf(at.getTime()), plan.firstMonth)
  const years = [running - 1, running].filter((year) => year >= plan.years.from && year <= plan.years.to)
  const obligations = await Promise.all(years.map((year) => obligationsOf(payload, year, plan.firstMonth)))
  return {
    at: at.getTime(),
    daysOf: (year) => deadlinesOf(plan, year).report,
    obligations: obligations.flat(),
    done: await donePeriods(payload, REPORT_TASK),
  }
}

async function obligationsOf(
  payload: Payload,
  year: number,
  firstMonth: number,
): Promise<ActsQuestion['obligations']> {
  const rows = new Map((await standing(payload, year)).map((row) => [row.unit, row]))
  const owing = await owingUnits(payload, { year, firstMonth })
  const obligation = (unit: string) => {
    const row = rows.get(unit)
    return { unit, year, started: row !== undefined, submitted: (row?.submitted ?? 0) > 0 }
  }
  const root = owing.length === 0 ? null : await rootUnit(payload)
  return [
    ...owing.map(({ unit }) => obligation(unit)),
    ...(root === null ? [] : [{ ...obligation(root), fromOthers: true as const }]),
  ]
}

async function carryOut(req: PayloadRequest, act: Act): Promise<void> {
  if (act.kind === 'remind') return noteReminder(req, act)
  // Somebody may have begun it since the sweep looked.
  if ((await lockLatestReport(req, { unit: act.unit, year: act.year })) !== null) return
  const facts = await gatherFacts(req.payload, act, req)
  if (facts !== null) await writeDraft(req, facts, null)
}

async function noteFailure(
  payload: Payload,
  { key }: Act,
  { reason, at }: { reason: string; at: Date },
): Promise<void> {
  await query(
    payload,
    sql`insert into app.failed_acts (task, period, error, first_at, last_at)
      values (${REPORT_TASK}, ${key}, ${reason}, ${at.toISOString()}::timestamptz, ${at.toISOString()}::timestamptz)
      on conflict (task, period) do update
        set error = excluded.error, attempts = app.failed_acts.attempts + 1, last_at = excluded.last_at`,
  )
}

async function forgetFailure(payload: Payload, keys: readonly string[]): Promise<void> {
  await query(
    payload,
    sql`delete from app.failed_acts where task = ${REPORT_TASK} and period = any(${list(keys, 'text')})`,
  )
}
