import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { OfficeHours } from '#core/calendar/officeHours.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { matchCondition } from '#core/workflow/matchCondition.ts'
import { type Paper, papers } from '#core/workflow/papers.ts'
import { stepToResume } from '#core/workflow/round.ts'
import { type Action, EDITABLE } from '#core/workflow/states.ts'
import type { Subject } from '#core/workflow/subject.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { digestOf } from './digest.ts'
import { isCounted } from './isCounted.ts'
import { type Case, loadCases } from './loadCases.ts'
import { type Facts, loadFacts } from './loadFacts.ts'
import { type Flow, loadFlows, loadPublished, officeKeysOf, placesFor } from './loadFlows.ts'
import { subjectOf } from './subjectOf.ts'

/** A record with everything a decision on it depends on. */
export type Situation = {
  record: Case
  facts: Facts
  content: Record<string, unknown>
  digest: string
  subject: Subject
  flow: Flow
  on: Day
  /** The plan's: due days are counted by it. */
  calendar: OfficeHours
}

type Asked = {
  collection: Paper
  id: string
  /** What is about to be done; left out when everything possible is asked for. */
  action?: Action
  user: { caller: Caller }
  on: Day
  lock: boolean
}

/** Loads a record for a decision. Refuses `not-found`, and `no-workflow` when no published workflow fits it. */
export async function loadSituation(
  payload: Payload,
  asked: Asked,
  req?: PayloadRequest,
): Promise<Situation> {
  const { collection, id, on, action } = asked
  const [record] = await loadCases(payload, { collection, ids: [id], lock: asked.lock }, req)
  if (!record) throw refuse({ code: 'not-found' })
  const kept =
    record.flow === null ? undefined : (await loadFlows(payload, [record.flow], req)).get(record.flow)
  const editable = EDITABLE.includes(record.state)
  const published = editable ? await loadPublished(payload, collection, req) : []
  const facts = await loadFacts(
    payload,
    {
      collection,
      id,
      on,
      units: [record.unit, record.host ?? record.unit],
      officers: [record.officer, asked.user.caller.officer, ...record.authors].filter((one) => one !== null),
      offices: officeKeysOf(kept ? [kept, ...published] : published),
      withSnapshot: action === 'submit',
    },
    req,
  )
  const content = await loadContent(payload, { collection, id }, req)
  const counted = await countedNow(payload, { record, content, action }, req)
  const { byOthers } = papers[collection]
  const subject = subjectOf(record, { ...facts, content, counted, byOthers })
  const digest = digestOf(content)
  const flow = flowOf(subject, { kept, published, digest })
  const { officeHours: calendar } = await loadPlan(payload, req)
  return { record, facts: placesFor(facts, flow), content, digest, subject, flow, on, calendar }
}

/** The record's fields, relations as ids, in one database call. */
export async function loadContent(
  payload: Payload,
  { collection, id }: { collection: Paper; id: string },
  req?: PayloadRequest,
): Promise<Record<string, unknown>> {
  const where = { id: { equals: id } }
  const found = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where,
    ...(req && { req }),
  })
  return found ?? {}
}

async function countedNow(
  payload: Payload,
  { record, content, action }: { record: Case; content: Record<string, unknown>; action: Action | undefined },
  req?: PayloadRequest,
): Promise<boolean> {
  if (record.state !== 'approved' || (action !== undefined && action !== 'reopen')) return false
  return isCounted(payload, { record, content }, req)
}

/** The version a record moves by: the one it keeps while it runs or resumes, else the published one that fits. */
function flowOf(
  subject: Subject,
  { kept, published, digest }: { kept: Flow | undefined; published: Flow[]; digest: string },
): Flow {
  const resumes = kept && stepToResume(kept.definition, subject, digest) > 0
  if (kept && (published.length === 0 || resumes)) return kept
  const fitting = published.find((flow) => matchCondition(flow.definition.condition, subject.values))
  if (!fitting) throw refuse({ code: 'no-workflow' })
  return fitting
}
