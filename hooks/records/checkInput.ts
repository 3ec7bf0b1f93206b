import type { CollectionBeforeOperationHook } from 'payload'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'
import { foreignPlanKeys } from '#server/plan/foreignPlanKeys.ts'
import { refuse } from '#server/refuse.ts'
import { missingReferences } from '#server/sql/missingReferences.ts'

/** What is checked on every save, drafts and the server's own included; client times and ids never get in. */
export const checkInput: CollectionBeforeOperationHook = async ({
  args,
  operation,
  collection,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const incoming = (args as { data?: unknown }).data
  if (typeof incoming !== 'object' || incoming === null || Array.isArray(incoming))
    throw refuse({ code: 'invalid-input' })
  const fields = collection.fields as unknown as FieldShape[]
  const { data, refusals, references, planKeys } = checkFields(
    fields,
    incoming as Record<string, unknown>,
    operation === 'update',
  )
  if (refusals.length > 0) throw refuse(...refusals)
  const missing = await missingReferences(req, references)
  if (missing.length > 0)
    throw refuse(...missing.map(({ path }) => ({ code: 'unknown-reference' as const, path })))
  const foreign = await foreignPlanKeys(req, planKeys)
  if (foreign.length > 0) throw refuse(...foreign)
  if (!overrideAccess) for (const name of ['id', 'createdAt', 'updatedAt']) delete data[name]
  return { ...args, data } as typeof args
}
