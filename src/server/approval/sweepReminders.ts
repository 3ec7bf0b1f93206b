import type { Payload, PayloadRequest } from 'payload'
import { type Day, dayOf } from '#core/calendar/day.ts'
import { isWorkingDay, type OfficeHours } from '#core/calendar/officeHours.ts'
import { isOverdue, reminderOf } from '#core/workflow/reminderOf.ts'
import { donePeriods, doOnce } from '../doOnce.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { inspectionOffice } from '../report/addressees.ts'
import { takeReminders } from '../report/reminders.ts'
import { reportsOwed } from '../report/reportsOwed.ts'
import { inTransaction, query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'
import { superiorsOf } from './addresses.ts'
import { type DueTask, loadDueTasks } from './loadDueTasks.ts'
import { loadOrphans } from './loadOrphans.ts'
import { type Digest, digestKey, emptyDigest, queueDigests } from './queueDigests.ts'

const TASK = 'approval-reminders'
/** Nobody is written to before the office opens, by the clock in Vietnam. */
const OPENS_MS = 7 * 3_600_000
const ZONE_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/**
 * Once on each working day: whoever has cases that fall due or are overdue gets one message about all of them, the
 * reports he is reminded of included; so do the leaders above where the step reports its backlog, and the system
 * administrators about cases nobody can decide. A database that has just been filled (a demonstration, an import) floods nobody: it begins on its second day.
 */
export async function sweepReminders(payload: Payload, at: Date): Promise<boolean> {
  const on = dayOf(at.getTime())
  const { officeHours } = await loadPlan(payload)
  if (!isWorkingDay(on, officeHours) || !isOpen(at)) return false
  const fresh = (await donePeriods(payload, TASK)).size === 0
  return doOnce(payload, { task: TASK, period: on }, async (req) => {
    await lockDay(req, on)
    const digests = await withReminders(req, at, on)
    if (fresh) await queueDigests(req, { digests, orphans: [], on })
    else await remind(req, { on, at, calendar: officeHours, digests })
  })
}

/**
 * Sends the reminders of reports that came after the day's messages, or on a day off, to whoever has had no message on
 * this day; the others read theirs in the next.
 */
export async function tellReminders(payload: Payload, at: Date): Promise<void> {
  if (!isOpen(at)) return
  const on = dayOf(at.getTime())
  const { officeHours } = await loadPlan(payload)
  await inTransaction(payload, async (req) => {
    await lockDay(req, on)
    if (isWorkingDay(on, officeHours) && !(await donePeriods(payload, TASK)).has(on)) return
    await queueDigests(req, { digests: await withReminders(req, at, on), orphans: [], on })
  })
}

function isOpen(at: Date): boolean {
  return (at.getTime() + ZONE_MS) % DAY_MS >= OPENS_MS
}

/** The messages of a day are written by one at a time: nobody gets two of them, no reminder is left between two. */
async function lockDay(req: PayloadRequest, on: Day): Promise<void> {
  await query(req.payload, sql`select pg_advisory_xact_lock(hashtextextended(${digestKey(on)}, 0))`, req)
}

async function withReminders(req: PayloadRequest, at: Date, on: Day): Promise<Map<string, Digest>> {
  const reminders = Map.groupBy(await takeReminders(req, at, digestKey(on)), ({ officer }) => officer)
  return new Map(
    [...reminders].map(([officer, these]) => [officer, { ...emptyDigest(officer), reminders: these }]),
  )
}

type Reminding = { on: Day; at: Date; calendar: OfficeHours; digests: Map<string, Digest> }
type Due = DueTask & { kind: string }

async function remind(req: PayloadRequest, { on, at, calendar, digests }: Reminding): Promise<void> {
  const tasks = await loadDueTasks(req, at)
  const due = tasks.flatMap((task): Due[] => {
    const kind = reminderOf(task, on, calendar)
    return kind === null ? [] : [{ ...task, kind }]
  })
  await noteSent(req, due, at)
  const digestOf = (officer: string): Digest => {
    const digest = digests.get(officer) ?? emptyDigest(officer)
    digests.set(officer, digest)
    return digest
  }
  for (const task of due) digestOf(task.officer).tasks.push(task)
  await addBacklog(req, due, digestOf)
  const reports = await reportsOwed(req.payload, on, req)
  if (reports.length > 0)
    for (const { recipient } of await inspectionOffice(req)) digestOf(recipient.officer).reports = reports
  await queueDigests(req, { digests, orphans: await loadOrphans(req.payload, req), on })
}

/** Overdue cases of steps that report them, to the leaders of the unit above, counted by unit. */
async function addBacklog(
  req: PayloadRequest,
  due: readonly Due[],
  digestOf: (officer: string) => Digest,
): Promise<void> {
  const late = due.filter((task) => isOverdue(task.kind) && task.onOverdue !== 'remind')
  if (late.length === 0) return
  const counts = new Map<string, Set<string>>()
  for (const task of late) counts.set(task.unit, (counts.get(task.unit) ?? new Set()).add(task.record))
  for (const { unit, name, officer } of await superiorsOf(req, [...counts.keys()])) {
    const digest = digestOf(officer)
    if (!digest.backlog.some((one) => one.unit === unit))
      digest.backlog.push({ unit, name, count: counts.get(unit)?.size ?? 0 })
  }
}

async function noteSent(req: PayloadRequest, due: readonly Due[], at: Date): Promise<void> {
  if (due.length === 0) return
  const rows = due.map(({ collection, record, step, officer, kind }) => ({
    collection,
    record,
    step,
    officer,
    kind,
  }))
  await query(
    req.payload,
    sql`insert into app.reminders (collection, record, step, officer, kind, at)
      select distinct x.collection, x.record, x.step, x.officer, x.kind, ${at}::timestamptz from jsonb_to_recordset(${rowsOf(rows)})
        as x(collection text, record uuid, step text, officer uuid, kind text) on conflict do nothing`,
    req,
  )
}
