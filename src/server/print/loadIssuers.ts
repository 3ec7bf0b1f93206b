import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { type PaperHead, paperHead } from '#core/document/paperHead.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { issuingUnits, type UnitOnDay } from '../organisation/issuingUnits.ts'

/** The letterheads of units on days, by unit and day; a unit that is gone leaves its name open. */
export async function loadIssuers(
  payload: Payload,
  asked: { units: readonly UnitOnDay[]; plan: PlanDefinition },
  req?: PayloadRequest,
): Promise<(of: { unit: string | null; day: Day }) => { head: PaperHead; name: string }> {
  const found = await issuingUnits(payload, asked.units, req)
  return ({ unit, day }) => {
    const issuing = found.get(`${unit}:${day}`) ?? {
      code: '',
      name: '',
      superior: null,
      standingCommittee: true,
    }
    return { head: paperHead(asked.plan.report, issuing), name: issuing.name }
  }
}
