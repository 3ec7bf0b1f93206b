import type { Endpoint } from 'payload'
import { z } from 'zod'
import { type Day, isDay } from '#core/calendar/day.ts'
import { isVisible } from '#server/access/isVisible.ts'
import { today } from '#server/clock.ts'
import { officerHistory, unitHistory } from '#server/organisation/history.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { unitPeople } from '#server/organisation/unitPeople.ts'
import { unitTree } from '#server/organisation/unitTree.ts'
import { listVacancies } from '#server/organisation/vacancies.ts'
import { refuse } from '#server/refuse.ts'
import { pageShape, readSearch } from './readPage.ts'
import { signedIn } from './readRequest.ts'
import { unitInSight } from './unitInSight.ts'

const on = z
  .string()
  .refine((value): value is Day => isDay(value))
  .optional()
const below = z.enum(['true', 'false']).default('false')

/**
 * `GET /api/units/{id}/children?on=`: the units directly below, with what is counted of them for who reads them;
 * `…/people`, `…/vacancies`, `…/history`: who is in office, which offices stand vacant, who held what, for who reads the unit.
 */
export const organisationEndpoints: Endpoint[] = [
  {
    path: '/:id/children',
    method: 'get',
    handler: async (req) => {
      const { caller } = signedIn(req)
      const parent = String(req.routeParams?.id ?? '')
      const place = await placeOfUnit(req, parent)
      if (place === null) throw refuse({ code: 'not-found' })
      const asked = readSearch(req, z.object({ on }))
      const of = { caller, of: { parent }, depth: lineOf(place).length, on: asked.on ?? today() }
      return Response.json({ docs: await unitTree(req.payload, of, req) })
    },
  },
  {
    path: '/:id/people',
    method: 'get',
    handler: async (req) => {
      const { unit } = await unitInSight(req)
      const asked = readSearch(req, z.object({ on, below, ...pageShape }))
      const { page, limit } = asked
      const of = { unit, below: asked.below === 'true', on: asked.on ?? today(), page, limit }
      return paged(await unitPeople(req.payload, of, req), { page, limit })
    },
  },
  {
    path: '/:id/vacancies',
    method: 'get',
    handler: async (req) => {
      const { unit } = await unitInSight(req)
      const { page, limit, ...asked } = readSearch(req, z.object({ on, ...pageShape }))
      const of = { unit, on: asked.on ?? today(), page, limit }
      return paged(await listVacancies(req.payload, of, req), { page, limit })
    },
  },
  {
    path: '/:id/history',
    method: 'get',
    handler: async (req) => {
      const { unit } = await unitInSight(req)
      return Response.json(await unitHistory(req.payload, unit))
    },
  },
]

/** `GET /api/officers/{id}/history`: what an officer held where, for who may see him. */
export const officerHistoryEndpoint: Endpoint = {
  path: '/:id/history',
  method: 'get',
  handler: async (req) => {
    const user = signedIn(req)
    const id = String(req.routeParams?.id ?? '')
    if (!(await isVisible(req.payload, { collection: 'officers', id, user }, req)))
      throw refuse({ code: 'not-found' })
    return Response.json({ rows: await officerHistory(req.payload, id) })
  },
}

function paged<Doc>(
  found: { docs: Doc[]; totalDocs: number },
  at: { page: number; limit: number },
): Response {
  return Response.json({ ...found, ...at, totalPages: Math.max(1, Math.ceil(found.totalDocs / at.limit)) })
}
