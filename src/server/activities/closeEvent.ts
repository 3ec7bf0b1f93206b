import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import { checkTicks } from '#core/event/checkTicks.ts'
import { type RosterRow, rosterRecords } from '#core/event/rosterRecords.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { checkActivityTimes, type LateEntry, lateEntryRule } from '#core/standards/activityTimes.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { confirmRoster } from '../approval/confirmRoster.ts'
import { now } from '../clock.ts'
import { ownHours } from '../figures/ownHours.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { checkRoster } from './checkRoster.ts'
import { writeRoster } from './writeRoster.ts'

type Event = {
  id: string
  kind: string
  startsAt: string
  endsAt: string
  lateReason?: string | null
  summons?: unknown
  roster?: (Omit<RosterRow, 'attendance'> & { attendance?: string | null })[] | null
}

/**
 * Closes an event in the transaction of `req`: its roster becomes one record an officer (two for volunteer time outside
 * office hours, Q03), confirmed in the host's name where the maker may, waiting for the host otherwise. Gives the
 * closing time; refuses an event that is not over, an empty roster, rows not ticked and rows that cannot become records.
 */
export async function closeEvent(of: {
  req: PayloadRequest
  event: Event
  caller: Caller | null
}): Promise<string> {
  const { req, event, caller } = of
  const at = now()
  const roster = event.roster ?? []
  if (caller === null) throw refuse({ code: 'forbidden' })
  if (roster.length === 0) throw refuse({ code: 'required', path: 'roster' })
  const unticked = checkTicks(event, roster)
  if (unticked.length > 0) throw refuse(...unticked)
  const plan = await loadPlan(req.payload, req)
  const span = { startsAt: Date.parse(event.startsAt), endsAt: Date.parse(event.endsAt) }
  const times = checkActivityTimes({ ...span, submittedAt: at.getTime(), plan })
  if (!times.ok) throw refuse(...times.refusals)
  const late = checkLate(event, lateEntryRule(span.startsAt, at.getTime(), plan))
  const day = dayOf(span.startsAt)
  const officers = roster.map(({ officer }) => officer)
  const ownOfficeMinutes = await ownMinutes(req, { officers, span, plan })
  const records = rosterRecords({ kind: event.kind, ...times, ownOfficeMinutes }, roster as RosterRow[])
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  const startsAt = new Date(span.startsAt).toISOString()
  const endsAt = new Date(span.endsAt).toISOString()
  const refusals = await checkRoster(req, { officers, kinds, day, startsAt, endsAt })
  if (refusals.length > 0) throw refuse(...refusals)
  const ids = await writeRoster(req, { event: event.id, day, late, records })
  const address = req.headers?.get('x-client-address') ?? null
  await confirmRoster(req, { ids, maker: caller, address })
  await query(req.payload, sql`update events set closed_at = ${at} where id = ${event.id}::uuid`, req)
  return at.toISOString()
}

/** Q09: the office minutes of those on the roster whose office hours are not the plan's. */
async function ownMinutes(
  req: PayloadRequest,
  { officers, span, plan }: { officers: string[]; span: Span; plan: PlanDefinition },
): Promise<Map<string, number>> {
  const minutes = new Map<string, number>()
  for (const [officer, own] of await ownHours(req, officers)) {
    const times = checkActivityTimes({ ...span, plan, own })
    if (times.ok) minutes.set(officer, times.officeMinutes)
  }
  return minutes
}

type Span = { startsAt: number; endsAt: number }

function checkLate(event: Event, late: LateEntry): boolean {
  if (!late.allowed) throw refuse({ code: 'year-closed', path: 'startsAt', data: { day: late.closesOn } })
  if (late.late && !event.lateReason) {
    throw refuse({ code: 'late-reason-required', path: 'lateReason', data: { day: late.freeUntil } })
  }
  return late.late
}
