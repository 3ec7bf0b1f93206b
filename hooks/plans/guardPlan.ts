import type { CollectionBeforeChangeHook } from 'payload'
import { planProblem } from '#core/standards/planProblem.ts'
import { refuse } from '#server/refuse.ts'

/** What is published is read by figures, forms and reports: its definition is sound, and it is no draft again. */
export const guardPlan: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { status, definition } = { ...originalDoc, ...data }
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
