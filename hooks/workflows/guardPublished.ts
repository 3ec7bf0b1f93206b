import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { callerOf } from '#core/hierarchy/caller.ts'
import type { Refusal, RefusalCode } from '#core/refusal.ts'
import { validateDefinition } from '#core/workflow/validateDefinition.ts'
import type { DefinitionProblem, DefinitionProblemCode } from '#core/workflow/validateStep.ts'
import { refuse } from '#server/refuse.ts'
import { checkWorkflow } from '#server/workflows/checkWorkflow.ts'

/**
 * Only a sound definition is published, and of the kind its row says; a published version is what running cases decided
 * by: it may be retired, never rewritten.
 */
export const guardPublished: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' || originalDoc?.status === 'draft') {
    const now = { ...originalDoc, ...data }
    if (now.status !== 'draft') refuseUnsound(now)
    if (now.status === 'published' && callerOf(req.user) !== null) await refuseUnworkable(req, now)
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

/** A person publishes only what works here: every step has somebody to decide it today. */
async function refuseUnworkable(
  req: PayloadRequest,
  { collection, key, priority, definition }: Record<string, unknown>,
) {
  const problems = await checkWorkflow(req.payload, {
    collection: String(collection),
    key: String(key),
    priority: Number(priority ?? 0),
    definition,
  })
  // That another workflow is asked first is told: it may be retired next.
  const grave = problems.filter(({ code }) => code !== 'shadowed')
  if (grave.length > 0)
    throw refuse(
      ...grave
        .slice(0, 20)
        .map(({ path }) => ({ code: 'bad-definition' as const, path: `definition.${path}` })),
    )
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
