import type { PayloadRequest } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { decide } from '#core/workflow/decide.ts'
import { matchCondition } from '#core/workflow/matchCondition.ts'
import { papers } from '#core/workflow/papers.ts'
import type { Action } from '#core/workflow/states.ts'
import type { Places, Subject } from '#core/workflow/subject.ts'
import { now } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { digestOf } from './digest.ts'
import { type Case, loadCases } from './loadCases.ts'
import { loadPlaces } from './loadFacts.ts'
import { type Flow, loadPublished, officeKeysOf, placesFor } from './loadFlows.ts'
import { type Move, moveOf } from './moveOf.ts'
import { subjectAfter, subjectOf } from './subjectOf.ts'
import { writeMoves } from './writeMoves.ts'

type Roster = {
  /** The activities just made from the roster: drafts without a log, their times already checked. */
  ids: readonly string[]
  /** Who closes the event. */
  maker: Caller
  address?: string | null
}

/**
 * Submits the records of a closed roster in its maker's name, and confirms those he may confirm. His own row waits for
 * his superior; what a clerk closed waits for the host's secretary or deputy. A few statements for any number of rows,
 * inside the transaction of `req`.
 */
export async function confirmRoster(
  req: PayloadRequest,
  { ids, maker, address = null }: Roster,
): Promise<void> {
  if (ids.length === 0) return
  const at = now().getTime()
  const collection = 'activities'
  const records = await loadCases(req.payload, { collection, ids, lock: true }, req)
  const flows = await loadPublished(req.payload, collection, req)
  const places = await loadPlaces(
    req.payload,
    {
      units: [...new Set(records.flatMap((record) => [record.unit, record.host ?? record.unit]))],
      officers: [
        ...records.flatMap((record) => record.officer ?? []),
        ...(maker.officer ? [maker.officer] : []),
      ],
      offices: officeKeysOf(flows),
      on: dayOf(at),
    },
    req,
  )
  const contents = await loadContents(req, ids)
  const moves = records.map((record) =>
    moveRow(record, { content: contents.get(record.id) ?? {}, flows, places, maker, at, address }),
  )
  await query(
    req.payload,
    sql`insert into app.contributors (collection, record, officer)
      select ${collection}, record, ${maker.officer}::uuid from unnest(${list(ids)}) record on conflict do nothing`,
    req,
  )
  await writeMoves(req, { collection, moves, at })
}

type Row = {
  content: Record<string, unknown>
  flows: Flow[]
  places: Places
  maker: Caller
  at: number
  address: string | null
}

/** One row's way: submitted, and confirmed where the maker may. */
function moveRow(record: Case, row: Row): Move {
  const { content, flows, places, maker } = row
  const known = { ...places, history: [], contributors: maker.officer ? [maker.officer] : [] }
  const subject = subjectOf(record, {
    ...known,
    content,
    counted: false,
    byOthers: papers.activities.byOthers,
  })
  const flow = flows.find(({ definition }) => matchCondition(definition.condition, subject.values))
  if (!flow) throw refuse({ code: 'no-workflow' })
  const around = { ...row, flow, places: placesFor(places, flow) }
  const submitted = step(record, subject, 'submit', { ...around, last: null })
  if (!submitted) throw refuse({ code: 'not-entitled' })
  const last = { seq: submitted.log.length, hash: submitted.log.at(-1)?.hash ?? '' }
  const after = subjectAfter(subject, submitted)
  const confirmed = step(submitted.record, after, 'approve', { ...around, last })
  if (!confirmed) return submitted
  return { ...confirmed, was: submitted.was, log: [...submitted.log, ...confirmed.log], close: null }
}

function step(
  record: Case,
  subject: Subject,
  action: Action,
  {
    content,
    places,
    maker,
    at,
    address,
    flow,
    last,
  }: Row & { flow: Flow; last: { seq: number; hash: string } | null },
): Move | null {
  const digest = digestOf(content)
  const { officer, name } = maker
  const decision = decide(flow.definition, subject, {
    actor: { officer, name },
    action,
    on: dayOf(at),
    places,
    comment: null,
    digest,
  })
  if (!decision.ok) return null
  const fixed = {
    collection: 'activities',
    flow: flow.id,
    comment: null,
    remarks: null,
    snapshot: null,
  } as const
  return moveOf(decision, { ...fixed, record, at, address, content, digest, last })
}

async function loadContents(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: 'activities',
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}
