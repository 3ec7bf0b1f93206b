import type { PayloadRequest } from 'payload'
import { checkInitiative, checkRecognition } from '#core/initiative/checkInitiative.ts'
import type { Refusal } from '#core/refusal.ts'
import { today } from '../clock.ts'

/** What an initiative must satisfy when it is submitted (R11, R31). */
export async function checkInitiativeAtSubmit(
  _: PayloadRequest,
  record: Record<string, unknown>,
): Promise<Refusal[]> {
  return checkInitiative(record, today())
}

/** The paper decision that the approver has filled in: its day fits. */
export async function checkRecognitionFilled(
  _: PayloadRequest,
  record: Record<string, unknown>,
): Promise<Refusal[]> {
  return checkRecognition(record, today())
}
