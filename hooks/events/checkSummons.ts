import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '#server/refuse.ts'
import { isAboveOrOwn } from '#server/registers/isAboveOrOwn.ts'

/** R33: the paper by which people are called is one of the host's, or of a unit above it. */
export const checkSummons: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { summons, hostUnit } = { ...originalDoc, ...data }
  if (!data.summons || (await isAboveOrOwn(req, String(summons), String(hostUnit)))) return data
  throw refuse({ code: 'wrong-reference', path: 'summons' })
}
