import type { PayloadRequest } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { type Caller, mayAt } from '#core/hierarchy/caller.ts'
import type { Refusal } from '#core/refusal.ts'
import type { ReportKind } from '#core/report/facts.ts'
import { today } from '../clock.ts'
import { lineOf, placeOfUnit } from '../organisation/placeOf.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { owingUnits } from './owingUnits.ts'

/**
 * Why a person may not compile the report of a unit and year, or null: he needs `compileReports` (for the
 * communications report, the city's alone, `reportCommunications`) at the unit or above it, the plan must know the year and it must have begun, and the unit must owe a report or be the city itself.
 */
export async function refuseToCompile(
  req: PayloadRequest,
  of: { unit: string; year: number; kind: ReportKind; caller: Caller },
): Promise<Refusal | null> {
  const { unit, year, kind, caller } = of
  const place = await placeOfUnit(req, unit)
  if (place === null) return { code: 'unknown-reference', path: 'unit' }
  const line = lineOf(place)
  if (!mayAt(caller, kind === 'annual' ? 'compileReports' : 'reportCommunications', line))
    return { code: 'forbidden' }
  const { firstMonth, years } = await loadPlan(req.payload, req)
  if (year < years.from || year > years.to || year > planYearOf(today(), firstMonth))
    return { code: 'year-not-begun', path: 'year', data: { year } }
  if (kind === 'communications')
    return line.length === 1 ? null : { code: 'report-not-owed', path: 'unit', data: { year } }
  const owing = await owingUnits(req.payload, { year, firstMonth }, req)
  const known = line.length === 1 || owing.some((each) => each.unit === unit)
  return known ? null : { code: 'report-not-owed', path: 'unit', data: { year } }
}
