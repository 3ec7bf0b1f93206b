import type { Payload, PayloadRequest } from 'payload'
import { type Day, dayOf } from '#core/calendar/day.ts'
import { isWorkingDay, type OfficeHours } from '#core/calendar/officeHours.ts'
import { isOverdue, reminderOf } from '#core/workflow/reminderOf.ts'
import { donePeriods, doOnce } from '../doOnce.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { inspectionOffice } from '../report/addressees.ts'
import { reportsOwed } from '../report/reportsOwed.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'
import { superiorsOf } from './addresses.ts'
import { type DueTask, loadDueTasks } from './loadDueTasks.ts'
import { loadOrphans } from './loadOrphans.ts'
import { type Digest, queueDigests } from './queueDigests.ts'

const TASK = 'approval-reminders'
/** Nobody is written to before the office opens, by the clock in Vietnam. */
const OPENS_MS = 7 * 3_600_000
const ZONE_MS = 7 * 3_600_000
const DAY_MS = 86_400_000

/**
 * Once on each working day: whoever has cases that fall due or are overdue gets one message about all of them; so do
 * the leaders above where the step reports its backlog, and the system administrators about cases nobody can decide.
 * A database that has just been filled (a demonstration, an import) floods nobody: it begins on its second day.
 */
export async function sweepReminders(payload: Payload, at: Date): Promise<boolean> {
  const on = dayOf(at.getTime())
  const { officeHours } = await loadPlan(payload)
  if (!isWorkingDay(on, officeHours) || (at.getTime() + ZONE_MS) % DAY_MS < OPENS_MS) return false
  const fresh = (await donePeriods(payload, TASK)).size === 0
  return doOnce(payload, { task: TASK, period: on }, async (req) => {
    if (!fresh) await remind(req, { on, at, calendar: officeHours })
  })
}

type Reminding = { on: Day; at: Date; calendar: OfficeHours }
type Due = DueTask & { kind: string }

async function remind(req: PayloadRequest, { on, at, calendar }: Reminding): Promise<void> {
  const tasks = await loadDueTasks(req, at)
  const due = tasks.flatMap((task): Due[] => {
    const kind = reminderOf(task, on, calendar)
    return kind === null ? [] : [{ ...task, kind }]
  })
  await noteSent(req, due, at)
  const digests = new Map<string, Digest>()
  const digestOf = (officer: string): Digest => {
    const digest = digests.get(officer) ?? { officer, tasks: [], backlog: [], orphans: [], reports: [] }
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
