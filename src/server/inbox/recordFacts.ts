import type { PayloadRequest } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'
import type { Language } from '#i18n/translate.ts'
import { type LabelledField, labelWords, printField } from '../approval/printField.ts'
import { fieldsInPlan } from '../plan/fieldsInPlan.ts'
import { namesBehind } from '../records/namesBehind.ts'
import { refuse } from '../refuse.ts'

/** One field of a record in words; a list as a line for each of its rows. */
export type Fact = { path: string; label: string; lines: string[] }

/**
 * What a person wrote in a record, field by field in words, for whoever may open it; reading one of restricted sight is
 * noted as everywhere. 404 for a record out of sight.
 */
export async function recordFacts(
  req: PayloadRequest,
  { collection, id, language }: { collection: Paper; id: string; language: Language },
): Promise<Fact[]> {
  const record = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (record === null) throw refuse({ code: 'not-found' })
  const fields = (await fieldsInPlan<Written>(req.payload, collection)).filter(isWritten)
  const content = record as unknown as Record<string, unknown>
  const held = fields.map((field) => ({ field, value: content[field.name ?? ''] }))
  const names = await namesBehind(req.payload, held)
  return fields.flatMap((field): Fact[] => {
    const { name = '' } = field
    const values = [content[name]].flat()
    const lines = values.flatMap((value) => printField(language, field, value, names) ?? [])
    return lines.length === 0 ? [] : [{ path: name, label: labelWords(language, field), lines }]
  })
}

type Written = LabelledField & { virtual?: unknown; hidden?: boolean; custom?: { server?: boolean } }

/** Instants are told by the summary of the line, files shown as pictures: neither is repeated. */
function isWritten({ virtual, hidden, type, custom }: Written): boolean {
  if (virtual || hidden || custom?.server) return false
  const check = (custom as LabelledField['custom'])?.check
  if (check === undefined) return type === 'array' || type === 'group'
  return check.type !== 'instant' && !(check.type === 'reference' && check.to === 'evidence')
}
