import type { CollectionBeforeOperationHook } from 'payload'
import { cleanFile } from '#server/evidence/cleanFile.ts'

/** The file is judged by its content, cleaned and renamed before anything of it is kept. */
export const keepEvidence: CollectionBeforeOperationHook = async ({ args, operation, req, context }) => {
  if (operation !== 'create' || !req.file) return args
  const { file, originalName, digest } = await cleanFile(req.file)
  req.file = file
  context.evidence = { originalName, digest }
  return { ...args, data: {} } as typeof args
}
