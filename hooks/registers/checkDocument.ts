import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '#server/refuse.ts'
import { isAboveOrOwn } from '#server/registers/isAboveOrOwn.ts'

/** R45: what a document carries out is another of its own unit or of one above. */
export const checkDocument: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { implements: carriedOut, id } = { ...originalDoc, ...data }
  const unit = String(data.unit ?? originalDoc?.unit)
  if (!carriedOut || String(carriedOut) === String(originalDoc?.implements)) return data
  const fits = String(carriedOut) !== String(id) && (await isAboveOrOwn(req, String(carriedOut), unit))
  if (!fits) throw refuse({ code: 'wrong-reference', path: 'implements' })
  return data
}
