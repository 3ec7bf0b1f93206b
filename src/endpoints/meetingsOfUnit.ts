import type { Endpoint } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { quartersOf } from '#core/calendar/quarter.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { meetingCounts } from '#server/registers/meetingCounts.ts'
import { yearShape } from './communicationsOfUnit.ts'
import { readSearch } from './readPage.ts'
import { unitInSight } from './unitInSight.ts'

/** `GET /api/units/{id}/meetings?year=2026`: meetings by quarter, summoned attendance and spot checks of the shirt. */
export const meetingsOfUnitEndpoint: Endpoint = {
  path: '/:id/meetings',
  method: 'get',
  handler: async (req) => {
    const { unit, line } = await unitInSight(req)
    const { firstMonth } = await loadPlan(req.payload, req)
    const year = readSearch(req, yearShape).year ?? planYearOf(today(), firstMonth)
    const quarters = quartersOf(year, firstMonth)
    const counts = await meetingCounts(req, { unit, depth: line.length - 1, quarters })
    return Response.json({ unit, year, ...counts })
  },
}
