import type { PayloadRequest } from 'payload'
import type { OfficeHours } from '#core/calendar/officeHours.ts'
import { loadPlan } from './loadPlans.ts'

/** Office hours by the plan in force. */
export async function officeHoursOn(req: PayloadRequest): Promise<OfficeHours> {
  return (await loadPlan(req.payload, req)).officeHours
}
