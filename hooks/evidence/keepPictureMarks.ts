import type { CollectionAfterChangeHook } from 'payload'
import { keepMarks } from '#server/evidence/markPicture.ts'

/** R36: a photograph is kept with the marks by which it is found again on another record. */
export const keepPictureMarks: CollectionAfterChangeHook = async ({ doc, req, context, operation }) => {
  const marks = context.pictureMarks
  if (operation === 'create' && typeof marks === 'string') await keepMarks(req, { evidence: doc.id, marks })
  return doc
}
