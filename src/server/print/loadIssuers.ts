import type { Payload, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { type PaperHead, paperHead } from '#core/document/paperHead.ts'
import { planOn } from '#core/standards/plan.ts'
import { issuingUnits, type UnitOnDay } from '../organisation/issuingUnits.ts'
import { loadPlan, loadPlans } from '../plan/loadPlans.ts'

/** The letterheads of units on days, by unit and day and by the plan of that day; a unit that is gone leaves its name open. */
export async function loadIssuers(
  payload: Payload,
  asked: { units: readonly UnitOnDay[] },
  req?: PayloadRequest,
): Promise<(of: { unit: string | null; day: Day }) => { head: PaperHead; name: string }> {
  const found = await issuingUnits(payload, asked.units, req)
  const versions = await loadPlans(payload, req)
  const standing = await loadPlan(payload, req)
  return ({ unit, day }) => {
    const issuing = found.get(`${unit}:${day}`) ?? {
      code: '',
      name: '',
      superior: null,
      standingCommittee: true,
    }
    const { report } = planOn(versions, day) ?? standing
    return { head: paperHead(report, issuing), name: issuing.name }
  }
}
