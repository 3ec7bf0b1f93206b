import type { Endpoint } from 'payload'
import { similarPledges } from '#server/pledges/similarPledges.ts'
import { refuse } from '#server/refuse.ts'

/** GET /api/pledges/{id}/similar: texts identical to another officer's, for whoever may see the pledge. */
export const similarPledgesEndpoint: Endpoint = {
  path: '/:id/similar',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    const where = { id: { equals: id } }
    const { docs } = await req.payload.find({
      collection: 'pledges',
      where,
      limit: 1,
      pagination: false,
      overrideAccess: false,
      req,
    })
    if (docs.length === 0) throw refuse({ code: 'not-found' })
    return Response.json({ docs: await similarPledges(req, id) })
  },
}
