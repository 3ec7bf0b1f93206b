import type { Endpoint } from 'payload'
import { z } from 'zod'
import { planYearOf, planYearRange } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { communicationTotals } from '#server/registers/communicationTotals.ts'
import { readSearch } from './readPage.ts'
import { unitInSight } from './unitInSight.ts'

export const yearShape = z.object({ year: z.coerce.number().int().min(2000).max(2100).optional() })

/** `GET /api/units/{id}/communications?year=2026`: the plan year's communication by kind and by unit (R44). */
export const communicationsOfUnitEndpoint: Endpoint = {
  path: '/:id/communications',
  method: 'get',
  handler: async (req) => {
    const { unit, line } = await unitInSight(req)
    const { firstMonth } = await loadPlan(req.payload, req)
    const year = readSearch(req, yearShape).year ?? planYearOf(today(), firstMonth)
    const { from, to } = planYearRange(year, firstMonth)
    const totals = await communicationTotals(req, { unit, depth: line.length - 1, from, to })
    return Response.json({ unit, year, from, to, ...totals })
  },
}
