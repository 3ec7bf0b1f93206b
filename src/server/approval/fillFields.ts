import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { checkFields, type FieldShape, type PlanKey, type Reference } from '#core/input/checkFields.ts'
import { isObject } from '#core/input/isObject.ts'
import type { Refusal } from '#core/refusal.ts'
import { isSystemField } from '#core/workflow/canonical.ts'
import type { Decision } from '#core/workflow/decision.ts'
import { withFields } from '#core/workflow/lackOf.ts'
import type { Paper } from '#core/workflow/papers.ts'
import { evidenceInSight } from '../evidence/evidenceInSight.ts'
import { foreignPlanKeys } from '../plan/foreignPlanKeys.ts'
import { refuse } from '../refuse.ts'
import { missingReferences } from '../sql/missingReferences.ts'
import { digestOf } from './digest.ts'
import { fieldAt } from './fieldAt.ts'
import { loadContent } from './loadSituation.ts'
import { checkAfterFill } from './onTransition.ts'

export type Filled = { fields: Record<string, unknown>; refusals: Refusal[] }

/**
 * Checks and cleans what an approver fills in, by path, exactly like ordinary input of those fields: types, choices,
 * lengths, control characters, references. Files must be ones he may see.
 */
export async function checkFilled(
  req: PayloadRequest,
  { collection, fields }: { collection: Paper; fields: Record<string, unknown> },
): Promise<Filled> {
  const shapes = req.payload.collections[collection].config.fields as unknown as FieldShape[]
  const filled: Filled = { fields: {}, refusals: [] }
  const references: Reference[] = []
  const planKeys: PlanKey[] = []
  for (const [path, value] of Object.entries(fields)) {
    // Whatever a definition says, nobody writes what the system does.
    const shape = isSystemField(path.split('.')[0] ?? '') ? null : fieldAt(shapes, path)
    if (!shape?.name) {
      filled.refusals.push({ code: 'unknown-field', data: { name: path.slice(0, 60) }, path })
      continue
    }
    const checked = checkFields([shape], { [shape.name]: value ?? null }, false)
    const here = (one: string | undefined) =>
      path.slice(0, path.length - (shape.name?.length ?? 0)) + (one ?? '')
    filled.fields[path] = checked.data[shape.name] ?? null
    filled.refusals.push(...checked.refusals.map((one) => ({ ...one, path: here(one.path) })))
    references.push(...checked.references.map((one) => ({ ...one, path: here(one.path) })))
    planKeys.push(...checked.planKeys.map((one) => ({ ...one, path: here(one.path) })))
  }
  const unknown = [...(await missingReferences(req, references)), ...(await unseen(req, references))]
  filled.refusals.push(...unknown.map(({ path }) => ({ code: 'unknown-reference' as const, path })))
  filled.refusals.push(...(await foreignPlanKeys(req, planKeys)))
  return filled
}

type FilledRecord = { collection: Paper; id: string; content: Record<string, unknown> }

/**
 * Writes what a decision fills in into the record, in the decision's own transaction; nobody becomes an editor by it.
 * Gives the content and its digest as they stand then.
 */
export async function fillIn(
  req: PayloadRequest,
  { collection, id, content, digest }: FilledRecord & { digest: string },
  { effects }: Extract<Decision, { ok: true }>,
): Promise<{ content: Record<string, unknown>; digest: string }> {
  const fill = effects.find((effect) => effect.kind === 'fill')
  if (!fill) return { content, digest }
  await write(req, { collection, id, content, fields: fill.fields })
  const after = await loadContent(req.payload, { collection, id }, req)
  const refusals = await checkAfterFill(req, collection, after)
  if (refusals.length > 0) throw refuse(...refusals)
  return { content: after, digest: digestOf(after) }
}

async function write(
  req: PayloadRequest,
  { collection, id, content, fields }: FilledRecord & { fields: Record<string, unknown> },
): Promise<void> {
  // The whole record: where lists are written with it the adapter replaces the row, and writes no part of one.
  const { id: _, ...after } = withFields(content, fields)
  const tops = new Set(Object.keys(fields).map((path) => path.split('.')[0] ?? ''))
  const data = Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, tops.has(name) ? withRowIds(value) : value]),
  )
  await req.payload.db.updateOne({ collection, id, data, req, returning: false } as never)
}

/** Rows of lists need ids, which above the database adapter Payload gives them. */
function withRowIds(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((one) =>
      isObject(one) ? { id: randomBytes(12).toString('hex'), ...(withRowIds(one) as object) } : one,
    )
  }
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withRowIds(one)]))
}

async function unseen(req: PayloadRequest, references: Reference[]): Promise<Reference[]> {
  const files = references.filter(({ to }) => to === 'evidence')
  const caller = callerOf(req.user)
  if (files.length === 0 || caller === null) return []
  const seen = await evidenceInSight({ req, caller, ids: files.map(({ id }) => id) })
  return files.filter(({ id }) => !seen.some((one) => one.id === id))
}
