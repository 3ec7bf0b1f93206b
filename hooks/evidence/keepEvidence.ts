import type { CollectionBeforeOperationHook } from 'payload'
import { cleanFile } from '#server/evidence/cleanFile.ts'
import { refuse } from '#server/refuse.ts'

/** The file is judged by its content, cleaned and renamed before anything of it is kept. */
export const keepEvidence: CollectionBeforeOperationHook = async ({ args, operation, req, context }) => {
  if (operation !== 'create') return args
  // Without a file the stock code would fetch what `url` names, or copy another upload's file.
  if (!req.file) throw refuse({ code: 'file-missing', path: 'file' })
  const { file, originalName, digest, marks } = await cleanFile(req.file)
  req.file = file
  context.evidence = { originalName, digest }
  context.pictureMarks = marks
  return { ...args, data: {} } as typeof args
}
