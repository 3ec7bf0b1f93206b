import type { CollectionBeforeChangeHook } from 'payload'
import type { Refusal, RefusalCode } from '#core/refusal.ts'
import {
  type DefinitionProblem,
  type DefinitionProblemCode,
  validateDefinition,
} from '#core/workflow/validateDefinition.ts'
import { refuse } from '#server/refuse.ts'

/**
 * Only a sound definition is published, and of the kind its row says; a published version is what running cases decided
 * by: it may be retired, never rewritten.
 */
export const guardPublished: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation === 'create' || originalDoc?.status === 'draft') {
    const now = { ...originalDoc, ...data }
    if (now.status !== 'draft') refuseUnsound(now)
    return data
  }
  const { status } = data
  if (originalDoc?.status === 'published' && status === 'retired') return { ...originalDoc, status }
  throw refuse({ code: 'locked' })
}

function refuseUnsound({ definition, kind }: Record<string, unknown>): void {
  const problems = validateDefinition(definition)
  if (problems.length > 0) throw refuse(...problems.slice(0, 20).map(refusalOf))
  if ((definition as { kind: string }).kind !== kind)
    throw refuse({ code: 'wrong-reference', path: 'definition.kind' })
}

const codes: Partial<Record<DefinitionProblemCode, RefusalCode>> = {
  'no-steps': 'required',
  'no-office': 'required',
  'label-missing': 'required',
  'bad-number': 'not-a-number',
  'not-a-list': 'not-an-array',
}

function refusalOf({ path, code }: DefinitionProblem): Refusal {
  return {
    code: codes[code] ?? 'bad-definition',
    path: ['definition', path].filter((part) => part !== '').join('.'),
  }
}
