import type { Payload, PayloadRequest } from 'payload'
import { type Instant, planYearRange, startOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import { firstMonthOf, type OfficerCompliance, officerCompliance } from '#core/standards/officerCompliance.ts'
import { now } from '../clock.ts'
import { knownPlans } from './knownPlans.ts'
import { officerFacts } from './officerFacts.ts'

/** One officer's plan year, judged by the pure rule from what is known now, or was known before `known`. */
export async function officerFigures(
  payload: Payload,
  of: { officer: string; year: number; known?: Instant | null },
  req?: PayloadRequest,
): Promise<OfficerCompliance> {
  const { officer, year, known = null } = of
  const versions = await knownPlans(payload, known, req)
  const instant = known ?? now().getTime()
  const firstMonth = firstMonthOf(versions, instant)
  const range = planYearRange(year, firstMonth)
  const weeks = periodsOf('week', year, firstMonth)
  const span = {
    from: Math.min(startOf(range.from), startOf(weeks[0]?.from ?? range.from)),
    to: Math.max(endOf(range.to), endOf(weeks.at(-1)?.to ?? range.to)),
  }
  const facts = await officerFacts(payload, { officer, span, known }, req)
  return officerCompliance({ versions, year, facts, now: instant })
}
