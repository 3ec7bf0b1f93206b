import type { PayloadRequest } from 'payload'
import { checkModel } from '#core/model/checkModel.ts'
import type { Refusal } from '#core/refusal.ts'

/** What a model must satisfy when it is submitted (R06, R19). */
export async function checkModelAtSubmit(
  _: PayloadRequest,
  record: Record<string, unknown>,
): Promise<Refusal[]> {
  return checkModel(record)
}
