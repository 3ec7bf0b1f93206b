import type { Payload, PayloadRequest } from 'payload'
import { planYearRange, startOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import { firstMonthOf, type OfficerCompliance, officerCompliance } from '#core/standards/officerCompliance.ts'
import { now } from '../clock.ts'
import { loadPlans } from '../plan/loadPlans.ts'
import { officerFacts } from './officerFacts.ts'

/** One officer's plan year, judged by the pure rule from what is known now. */
export async function officerFigures(
  payload: Payload,
  of: { officer: string; year: number },
  req?: PayloadRequest,
): Promise<OfficerCompliance> {
  const { officer, year } = of
  const versions = await loadPlans(payload, req)
  const instant = now().getTime()
  const firstMonth = firstMonthOf(versions, instant)
  const range = planYearRange(year, firstMonth)
  const weeks = periodsOf('week', year, firstMonth)
  const span = {
    from: Math.min(startOf(range.from), startOf(weeks[0]?.from ?? range.from)),
    to: Math.max(endOf(range.to), endOf(weeks.at(-1)?.to ?? range.to)),
  }
  const facts = await officerFacts(payload, { officer, span }, req)
  return officerCompliance({ versions, year, facts, now: instant })
}
