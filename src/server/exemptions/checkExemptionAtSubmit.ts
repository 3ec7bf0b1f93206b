import type { PayloadRequest } from 'payload'
import type { Refusal } from '#core/refusal.ts'

/** Q08: a whole unit, or one of its groups, is exempted by a document: its number or its scan. */
export async function checkExemptionAtSubmit(
  _: PayloadRequest,
  { officer, document, file }: Record<string, unknown>,
): Promise<Refusal[]> {
  return officer || document || file ? [] : [{ code: 'required', path: 'document' }]
}
