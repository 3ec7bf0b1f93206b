import type { CollectionBeforeChangeHook } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import { planProblem } from '#core/standards/planProblem.ts'
import { canonicalJson } from '#core/workflow/canonical.ts'
import { refuse } from '#server/refuse.ts'

/**
 * What is published is read by figures, forms and reports: its definition is sound, and it is no draft again. A person
 * never rewrites it: past periods are judged by the rule of their day, so a change is a version with its own day.
 */
export const guardPlan: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { status, definition } = { ...originalDoc, ...data }
  if (callerOf(req.user) !== null && isRewritten(originalDoc, data))
    throw refuse({ code: 'locked', path: 'definition' })
  if (status === 'draft') {
    if (originalDoc?.id !== undefined && originalDoc.status !== 'draft')
      throw refuse({ code: 'locked', path: 'status' })
    const empty = definition === undefined || definition === null
    if (!empty && (typeof definition !== 'object' || Array.isArray(definition)))
      throw refuse({ code: 'bad-definition', path: 'definition' })
    return data
  }
  const problem = planProblem(definition)
  if (problem !== null)
    throw refuse({ code: 'bad-definition', path: ['definition', problem].filter(Boolean).join('.') })
  return data
}

type Row = { status?: string; definition?: unknown; validFrom?: string } | undefined

function isRewritten(before: Row, data: NonNullable<Row>): boolean {
  if (before?.status === undefined || before.status === 'draft') return false
  const moved = data.validFrom !== undefined && data.validFrom !== before.validFrom
  return (
    moved ||
    (data.definition !== undefined && canonicalJson(data.definition) !== canonicalJson(before.definition))
  )
}
