import type { Payload, PayloadRequest } from 'payload'
import type { Definition } from '#core/workflow/definition.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { officesOf } from '#core/workflow/resolveApprovers.ts'
import { isDefinition } from '#core/workflow/validateDefinition.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'

/** One version of a workflow as it runs: the id of its row, which a case keeps, and its definition. */
export type Flow = { id: string; definition: Definition }

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
      sql`select id::text, definition from workflows where id::text = any(${list(missing, 'text')}) and status <> 'draft'`,
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
    sql`select id::text, definition from workflows where collection = ${collection} and status = 'published'
      order by priority, version desc, id`,
    req,
  )
  return rows.filter(remember)
}

/** The keys of all offices that may decide or sign by these definitions. */
export function officeKeysOf(flows: readonly Flow[]): string[] {
  const approvers = flows.flatMap(({ definition }) => [
    ...definition.steps.map((step) => step.approver),
    ...(definition.submit ? [definition.submit] : []),
  ])
  return [...new Set(approvers.flatMap((approver) => [...officesOf(approver)]))]
}

function remember(flow: Flow): boolean {
  if (!isDefinition(flow.definition)) return false
  known.set(flow.id, flow)
  return true
}
