import { isObject } from '#core/input/isObject.ts'
import type { Refusal } from '#core/refusal.ts'
import { canonicalJson } from './canonical.ts'
import type { DecisionContext } from './decision.ts'
import type { Step } from './definition.ts'
import type { Subject } from './subject.ts'

/**
 * What is wrong with what an approval brings along, by the steps it decides at once: foreign fields or answers, fields
 * that must be filled in, answers of the checklist, a reason. Null when all is well. Where several vote, the fields must
 * be filled in by the vote that settles the step: one of them fills in for all.
 */
export function lackOf(
  steps: readonly Step[],
  subject: Subject,
  context: DecisionContext & { settles: boolean },
): Refusal | null {
  const foreign = foreignPath(steps, context)
  if (foreign !== null) return { code: 'unknown-field', data: { name: foreign.slice(0, 60) }, path: foreign }
  // Whoever returns or rejects fills in nothing but his reason.
  if (context.trial || context.action !== 'approve') return null
  const values = withFields(subject.values, context.fields ?? {})
  const blank = emptyField(steps, values)
  const emptied = blank !== undefined && Object.hasOwn(context.fields ?? {}, blank)
  if (blank !== undefined && (context.settles || emptied)) return { code: 'required', path: blank }
  const unanswered = checklistLack(steps, context.checklist ?? {})
  if (unanswered) return unanswered
  const reasoned = steps.some((step) => step.commentOnApprove)
  return reasoned && context.comment === null ? { code: 'comment-required', path: 'comment' } : null
}

/** The first field that steps require and that holds nothing yet. */
export function emptyField(steps: readonly Step[], values: Record<string, unknown>): string | undefined {
  return steps.flatMap((step) => step.requiredFields ?? []).find((path) => isEmpty(valueAt(values, path)))
}

/** What an approver fills in here, besides what stands there already. */
export function changedFields(subject: Subject, fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([path, value]) => canonicalJson(valueAt(subject.values, path)) !== canonicalJson(value),
    ),
  )
}

/** The record's values with what was filled in, by path (`collective.comment`). */
export function withFields(
  values: Record<string, unknown>,
  fields: Record<string, unknown>,
): Record<string, unknown> {
  return Object.entries(fields).reduce((all, [path, value]) => withValue(all, path.split('.'), value), values)
}

export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce((at: unknown, key) => (isObject(at) ? at[key] : undefined), values)
}

function withValue(values: unknown, [head = '', ...rest]: string[], value: unknown): Record<string, unknown> {
  const before = isObject(values) ? values : {}
  return { ...before, [head]: rest.length === 0 ? value : withValue(before[head], rest, value) }
}

function foreignPath(steps: readonly Step[], { action, fields, checklist }: DecisionContext): string | null {
  const approves = action === 'approve'
  const paths = approves ? steps.flatMap((step) => step.editableFields ?? []) : []
  const keys = approves ? steps.flatMap((step) => step.checklist ?? []).map((item) => item.key) : []
  const path = Object.keys(fields ?? {}).find((one) => !paths.includes(one))
  const key = Object.keys(checklist ?? {}).find((one) => !keys.includes(one))
  return path ?? (key === undefined ? null : `checklist.${key}`)
}

function checklistLack(steps: readonly Step[], answers: Record<string, boolean>): Refusal | null {
  for (const item of steps.flatMap((step) => step.checklist ?? [])) {
    const answer = Object.hasOwn(answers, item.key) ? answers[item.key] : undefined
    if (item.optional || answer === true) continue
    return { code: answer === undefined ? 'required' : 'checklist-not-met', path: `checklist.${item.key}` }
  }
  return null
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}
