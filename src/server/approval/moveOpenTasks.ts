import type { Payload, PayloadRequest } from 'payload'
import { addDays, type Day, dayOf, startOf } from '#core/calendar/day.ts'
import { PAPERS, type Paper } from '#core/workflow/papers.ts'
import { resolveOpenStep } from '#core/workflow/resolveOpenStep.ts'
import { settleVotes } from '#core/workflow/settleVotes.ts'
import { chairOf, type Places, type Subject } from '#core/workflow/subject.ts'
import { votesOf } from '#core/workflow/tally.ts'
import { now } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { alarmAdministrators } from './alarmAdministrators.ts'
import { loadPlaces } from './loadFacts.ts'
import { type Flow, loadFlows, officeKeysOf, placesFor } from './loadFlows.ts'
import { loadOpenCases, type OpenCase, type Touched } from './loadOpenCases.ts'
import { tasksOf } from './moveOf.ts'
import { postsChange } from './postsLock.ts'
import { settleCases } from './settleCases.ts'
import { subjectOf } from './subjectOf.ts'
import { type TaskChange, writeTaskChanges } from './writeTaskChanges.ts'

/**
 * Re-resolves who decides the open cases that a change of appointments touches: those of the officers named, those that
 * wait for them, those of the units named, and those whose way up leads through them. Some statements a collection,
 * whatever the number. Where those who are left have voted already, their votes are counted at once.
 */
export async function moveOpenTasks(
  payload: Payload,
  req: PayloadRequest | undefined,
  touched: Touched,
): Promise<void> {
  await query(payload, postsChange, req)
  for (const collection of PAPERS) {
    await moveTasksOf(payload, req, { ...touched, collection })
  }
}

/**
 * What began or ended by itself on the days `from`–`to`: the same for the appointments and delegations of those days,
 * and for steps that became overdue (daily sweep).
 */
export async function moveTasksOfDays(
  payload: Payload,
  req: PayloadRequest | undefined,
  { from, to }: { from: Day; to: Day },
): Promise<void> {
  const before = { from: addDays(from, -1), to: addDays(to, -1) }
  const rows = await query<{ unit: string | null; officer: string }>(
    payload,
    sql`select unit_id::text as unit, officer_id::text as officer from appointments
        where "from" between ${from} and ${to} or "to" between ${before.from} and ${before.to}
      union select null, unnest(array[from_id, to_id])::text from delegations
        where start between ${from} and ${to} or "end" between ${before.from} and ${before.to}`,
    req,
  )
  const unitIds = [...new Set(rows.flatMap((row) => row.unit ?? []))]
  const officerIds = [...new Set(rows.map((row) => row.officer))]
  const due = { from: new Date(startOf(before.from)), to: new Date(startOf(to)) }
  await moveOpenTasks(payload, req, { unitIds, officerIds, due })
}

async function moveTasksOf(
  payload: Payload,
  req: PayloadRequest | undefined,
  touched: Touched & { collection: Paper },
): Promise<void> {
  const cases = await loadOpenCases(payload, req, touched)
  if (cases.length === 0) return
  const at = now().getTime()
  const ids = [...new Set(cases.flatMap((one) => one.flow ?? []))]
  const flows = await loadFlows(payload, ids, req)
  const places = await loadPlaces(
    payload,
    {
      units: [...new Set(cases.flatMap((one) => [one.unit, one.host ?? one.unit]))],
      officers: [...new Set(cases.flatMap((one) => [one.officer ?? [], one.authors].flat()))],
      offices: officeKeysOf([...flows.values()]),
      on: dayOf(at),
    },
    req,
  )
  const { collection } = touched
  const known = cases.flatMap((record) => {
    const flow = flows.get(record.flow ?? '')
    return flow ? [{ record, flow }] : []
  })
  const on = dayOf(at)
  const voted = known.filter((one) => isSettled(one, places, on))
  const changes = known.flatMap((one) => (voted.includes(one) ? [] : (changeOf(one, places, on) ?? [])))
  if (changes.length > 0) await writeTaskChanges(payload, req, { collection, changes, at })
  if (req) {
    const stuck = changes.flatMap(({ id, stuck: how }) => (how ? [{ collection, id, ...how }] : []))
    await alarmAdministrators(req, stuck)
  }
  await settleCases(payload, req, { cases: voted, collection, places, at })
}

type Known = { record: OpenCase; flow: Flow }

/** The votes cast decide it already, now that those who vote are others. */
function isSettled({ record, flow }: Known, places: Places, on: Day): boolean {
  const around = { on, places: placesFor(places, flow), digest: '' }
  return settleVotes(flow.definition, bare(record, around.places), around) !== null
}

/** The difference between the tasks a case has and those it should have; null when there is none. */
function changeOf({ record, flow }: Known, everywhere: Places, on: Day): TaskChange | null {
  const places = placesFor(everywhere, flow)
  const resolution = resolveOpenStep(flow.definition, bare(record, places), { on, places })
  if (!resolution || record.step === null) return null
  const voted = votesOf(record.history, record.step)
  const dueAt = record.dueAt === null ? null : new Date(record.dueAt).toISOString()
  const waiting = { ...resolution, seats: resolution.seats.filter((seat) => !voted.has(chairOf(seat))) }
  const wanted = tasksOf(
    { kind: 'open', step: record.step, resolution: waiting, dueOn: null },
    record.id,
  ).map((task) => ({ ...task, dueAt }))
  const same = (one: { officer: string; onBehalfOf: string | null }, other: typeof one) =>
    one.officer === other.officer && one.onBehalfOf === other.onBehalfOf
  const gone = record.tasks.filter((task) => !wanted.some((one) => same(one, task))).map((task) => task.id)
  const come = wanted.filter((one) => !record.tasks.some((task) => same(one, task)))
  const { place: placeUnit, unit: stepUnit } = resolution
  const stuck = resolution.seats.length === 0 ? { step: record.step, rev: record.rev } : null
  const moved = placeUnit !== record.placeUnit || stepUnit !== record.stepUnit
  return moved || gone.length > 0 || come.length > 0
    ? { id: record.id, placeUnit, stepUnit, gone, come, stuck }
    : null
}

/** Who decides an open step depends on the log and the posts, not on what the record says. */
function bare(record: OpenCase, places: Places): Subject {
  return subjectOf(record, {
    ...places,
    ...record,
    content: {},
    counted: false,
    byOthers: false,
  })
}
