import type { CollectionBeforeChangeHook } from 'payload'
import { canonicalJson } from '#core/workflow/canonical.ts'
import { refuse } from '#server/refuse.ts'

/** Q19: a report that came back takes other words; other figures, those typed by hand too, are a new revision. */
export const keepSignedFigures: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  if (originalDoc?.state !== 'returned' || data.manualFigures === undefined) return data
  if (plain(data.manualFigures) !== plain(originalDoc.manualFigures))
    throw refuse({ code: 'figures-signed', path: 'manualFigures' })
  return data
}

function plain(rows: unknown): string {
  const each = (Array.isArray(rows) ? rows : []) as Record<string, unknown>[]
  const idOf = (file: unknown) => (typeof file === 'object' && file !== null && 'id' in file ? file.id : file)
  return canonicalJson(each.map(({ id: _, file, ...row }) => ({ ...row, file: idOf(file) ?? null })))
}
