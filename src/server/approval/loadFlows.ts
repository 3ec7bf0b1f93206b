import type { Payload, PayloadRequest } from 'payload'
import type { Definition } from '#core/workflow/definition.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { officesOf } from '#core/workflow/resolveApprovers.ts'
import type { Places } from '#core/workflow/subject.ts'
import { isDefinition } from '#core/workflow/validateDefinition.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** One version of a workflow as it runs: the id of its row, which a case keeps, its key, and its definition. */
export type Flow = { id: string; key: string; definition: Definition }

/** Versions that run are never rewritten, so they are read once a process. */
const known = new Map<string, Flow>()

/** The versions that running cases keep. */
export async function loadFlows(
  payload: Payload,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, Flow>> {
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length > 0) {
    const rows = await query<Flow>(
      payload,
      sql`select id::text, key, definition from workflows where id::text = any(${list(missing, 'text')}) and status <> 'draft'`,
      req,
    )
    for (const flow of rows) remember(flow)
  }
  return new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id) as Flow]] : [])))
}

/** The published versions for a collection, the one to be asked first first. */
export async function loadPublished(
  payload: Payload,
  collection: Paper,
  req?: PayloadRequest,
): Promise<Flow[]> {
  const rows = await query<Flow>(
    payload,
    sql`select id::text, key, definition from workflows where collection = ${collection} and status = 'published'
      order by priority, version desc, id`,
    req,
  )
  return rows.filter(remember)
}

/** The keys of all offices that may decide or sign by these definitions. */
export function officeKeysOf(flows: readonly Flow[]): string[] {
  const approvers = flows.flatMap(({ definition: { steps, submit } }) => [
    ...steps.map((step) => step.approver),
    ...(submit && submit !== 'nobody' ? [submit] : []),
  ])
  const offices = approvers.flatMap((approver) => [
    ...officesOf(approver),
    ...(approver.ifNone ? [approver.ifNone.office, ...approver.ifNone.offices] : []),
  ])
  return [...new Set(offices)]
}

/** The places as they stand for one workflow: those delegations count that hold for it. */
export function placesFor<P extends Places>(places: P, flow: Pick<Flow, 'key'>): P {
  const delegations = places.delegations?.filter(
    ({ workflows }) => workflows === null || workflows.includes(flow.key),
  )
  return { ...places, delegations: delegations ?? [] }
}

function remember(flow: Flow): boolean {
  if (!isDefinition(flow.definition)) return false
  known.set(flow.id, flow)
  return true
}
