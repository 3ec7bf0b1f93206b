import type { Endpoint } from 'payload'
import { z } from 'zod'
import { planYearOf } from '#core/calendar/day.ts'
import { mayAt, type Permission } from '#core/hierarchy/caller.ts'
import { today } from '#server/clock.ts'
import { remindUnits } from '#server/organisation/remindUnits.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'
import { inTransaction } from '#server/sql/db.ts'
import { jsonBody, signedIn } from './readRequest.ts'
import { unitInSight } from './unitInSight.ts'

const shape = z.strictObject({ year: z.number().int().min(2000).max(2100).optional() })
/** Offices that answer for the units below. */
const reminders: Permission[] = ['signReports', 'compileReports', 'inspect']

/**
 * `POST /api/units/{id}/remind` `{ year? }`: a message to the leaders of the units directly below that lack something of
 * the year's targets, each unit once a day. Answers `{ units, already, silent }`.
 */
export const remindUnitsEndpoint: Endpoint = {
  path: '/:id/remind',
  method: 'post',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const { unit, line } = await unitInSight(req)
    if (!reminders.some((permission) => mayAt(caller, permission, line))) throw refuse({ code: 'forbidden' })
    const parsed = shape.safeParse(await jsonBody(req))
    if (!parsed.success) throw refuse({ code: 'invalid-input', path: 'year' })
    const { firstMonth } = await loadPlan(req.payload, req)
    const year = parsed.data.year ?? planYearOf(today(), firstMonth)
    const from = caller.name
    const done = await inTransaction(req.payload, (own) => remindUnits(own, { unit, year, from }))
    return Response.json(done)
  },
}
