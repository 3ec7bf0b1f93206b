import type { Payload, PayloadRequest } from 'payload'
import { addDays, type Day, dayOf } from '#core/calendar/day.ts'
import { PAPERS, type Paper, papers } from '#core/workflow/papers.ts'
import { resolveOpenStep } from '#core/workflow/seatOfActor.ts'
import type { Places } from '#core/workflow/subject.ts'
import { votesOf } from '#core/workflow/tally.ts'
import { now } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { list, rowsOf, scopesOf } from '../sql/fragments.ts'
import { type Case, columnsOf } from './loadCases.ts'
import { loadPlaces, type PastRow } from './loadFacts.ts'
import { type Flow, loadFlows, officeKeysOf } from './loadFlows.ts'
import { type OpenTask, tasksOf } from './moveOf.ts'
import { postsChange } from './postsLock.ts'
import { subjectOf } from './subjectOf.ts'

type Touched = { unitIds: readonly string[]; officerIds: readonly string[] }
type OpenCase = Case & {
  history: PastRow[]
  contributors: string[]
  tasks: { id: number; officer: string }[]
}
type Change = { id: string; placeUnit: string; stepUnit: string; gone: number[]; come: OpenTask[] }

/**
 * Re-resolves who decides the open cases that a change of appointments touches: those of the officers named, those that
 * wait for them, those of the units named, and those whose way up leads through them. Some statements a collection, whatever the number.
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

/** What began or ended by itself on the days `from`–`to`: the same for the appointments of those days (daily sweep). */
export async function moveTasksOfDays(
  payload: Payload,
  req: PayloadRequest | undefined,
  { from, to }: { from: Day; to: Day },
): Promise<void> {
  const rows = await query<{ unit: string; officer: string }>(
    payload,
    sql`select distinct unit_id::text as unit, officer_id::text as officer from appointments
      where "from" between ${from} and ${to} or "to" between ${addDays(from, -1)} and ${addDays(to, -1)}`,
    req,
  )
  const unitIds = [...new Set(rows.map((row) => row.unit))]
  const officerIds = [...new Set(rows.map((row) => row.officer))]
  if (unitIds.length > 0) await moveOpenTasks(payload, req, { unitIds, officerIds })
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
      officers: [...new Set(cases.flatMap((one) => one.officer ?? []))],
      offices: officeKeysOf([...flows.values()]),
      on: dayOf(at),
    },
    req,
  )
  const changes = cases.flatMap(
    (one) => changeOf(one, { flow: flows.get(one.flow ?? ''), places, on: dayOf(at) }) ?? [],
  )
  if (changes.length > 0) await writeChanges(payload, req, { collection: touched.collection, changes, at })
}

async function loadOpenCases(
  payload: Payload,
  req: PayloadRequest | undefined,
  { collection, unitIds, officerIds }: Touched & { collection: Paper },
): Promise<OpenCase[]> {
  const own = papers[collection].officer ? sql`or r.officer_id = any(${list(officerIds)})` : sql``
  const host = papers[collection].host ? sql`or r.host_unit_id = any(${list(unitIds)})` : sql``
  return query<OpenCase>(
    payload,
    sql`select ${columnsOf(collection)},
        (select coalesce(json_agg(json_build_object('seq', d.seq, 'hash', d.hash, 'action', d.action, 'step', d.step, 'by', d.by_id,
          'unit', d.by_unit_id, 'stateAfter', d.state_after, 'digest', d.digest) order by d.seq), '[]')
          from decisions d where d.collection = ${collection} and d.record = r.id::text) as history,
        (select coalesce(json_agg(c.officer), '[]') from app.contributors c where c.record = r.id and c.collection = ${collection}) as contributors,
        (select coalesce(json_agg(json_build_object('id', k.id, 'officer', k.officer)), '[]') from app.tasks k
          where k.record = r.id and k.closed_at is null) as tasks
      from ${sql.identifier(collection)} r where r.state = 'pending' and (
        r.id in (select k.record from app.tasks k where k.officer = any(${list(officerIds)}) and k.closed_at is null)
        ${own} or r.unit_id = any(${list(unitIds)}) ${host}
        or exists (select 1 from units p join units c on c.id = any(${list(unitIds)}) and c.id::text in (${scopesOf('p')})
          where p.id::text = r.place_unit and r.step_unit in (${scopesOf('c')})))
      order by r.id for no key update of r`,
    req,
  )
}

/** The difference between the tasks a case has and those it should have; null when there is none. */
function changeOf(
  record: OpenCase,
  { flow, places, on }: { flow: Flow | undefined; places: Places; on: Day },
): Change | null {
  if (!flow || record.step === null) return null
  const subject = subjectOf(record, { ...places, ...record, content: {}, counted: false })
  const resolution = resolveOpenStep(flow.definition, subject, { on, places })
  if (!resolution) return null
  const voted = votesOf(record.history, record.step)
  const wanted = tasksOf({ kind: 'open', step: record.step, resolution, dueOn: null }, record.id)
    .filter((task) => !voted.has(task.officer))
    .map((task) => ({ ...task, dueAt: record.dueAt === null ? null : new Date(record.dueAt).toISOString() }))
  const gone = record.tasks
    .filter((task) => !wanted.some((one) => one.officer === task.officer))
    .map((task) => task.id)
  const come = wanted.filter((one) => !record.tasks.some((task) => task.officer === one.officer))
  const { place: placeUnit, unit: stepUnit } = resolution
  const moved = placeUnit !== record.placeUnit || stepUnit !== record.stepUnit
  return moved || gone.length > 0 || come.length > 0
    ? { id: record.id, placeUnit, stepUnit, gone, come }
    : null
}

async function writeChanges(
  payload: Payload,
  req: PayloadRequest | undefined,
  { collection, changes, at }: { collection: Paper; changes: Change[]; at: number },
): Promise<void> {
  const moved = changes.map(({ id, placeUnit, stepUnit }) => ({
    id,
    place_unit: placeUnit,
    step_unit: stepUnit,
  }))
  const gone = changes.flatMap((change) => change.gone.map((id) => ({ id })))
  const come = changes.flatMap(({ come: tasks }) =>
    tasks.map(({ onBehalfOf, dueAt, ...task }) => ({ ...task, on_behalf_of: onBehalfOf, due_at: dueAt })),
  )
  await query(
    payload,
    sql`with moved as (update ${sql.identifier(collection)} r set place_unit = x.place_unit, step_unit = x.step_unit
        from jsonb_to_recordset(${rowsOf(moved)}) as x(id uuid, place_unit text, step_unit text) where r.id = x.id),
      closed as (update app.tasks k set closed_at = ${new Date(at)}
        from jsonb_to_recordset(${rowsOf(gone)}) as g(id bigint) where k.id = g.id)
      insert into app.tasks (collection, record, officer, on_behalf_of, step, opened_at, due_at, reason)
        select ${collection}, t.record, t.officer, t.on_behalf_of, t.step, ${new Date(at)}, t.due_at, t.reason
        from jsonb_to_recordset(${rowsOf(come)}) as t(
          record uuid, officer uuid, on_behalf_of uuid, step text, due_at timestamptz, reason jsonb)`,
    req,
  )
}
