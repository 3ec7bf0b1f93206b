import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isDay } from '#core/calendar/day.ts'
import { effectiveRules } from '#core/conduct/effectiveRules.ts'
import { inScope, scopeOf } from '#core/hierarchy/caller.ts'
import { today } from '#server/clock.ts'
import { loadEffectiveRules } from '#server/conductRules/loadEffectiveRules.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'
import { readSearch } from './readPage.ts'
import { signedIn } from './readRequest.ts'

const shape = z.object({ on: z.string().refine(isDay).optional() })

/**
 * `GET /api/units/{id}/conduct-rules?on=2026-11-22`: what a unit's officers should do and should not on a day (today
 * when left out): its own list and its superiors'. For those who read the unit, and for everybody below it.
 */
export const conductRulesOfUnitEndpoint: Endpoint = {
  path: '/:id/conduct-rules',
  method: 'get',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const unit = String(req.routeParams?.id ?? '')
    const place = await placeOfUnit(req, unit)
    if (place === null) throw refuse({ code: 'not-found' })
    const line = lineOf(place)
    const bound = caller.posts.some((post) => post.inForce && post.line.includes(unit))
    if (!bound && !inScope(scopeOf(caller), line)) throw refuse({ code: 'forbidden' })
    const on = readSearch(req, shape).on ?? today()
    const lists = await loadEffectiveRules(req, { line, on })
    const versions = lists.map(({ rules: _, ...list }) => ({ ...list, own: list.unit === unit }))
    return Response.json({ unit, on, lists: versions, ...effectiveRules(lists, unit) })
  },
}
