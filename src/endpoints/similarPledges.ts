import type { Endpoint } from 'payload'
import { isVisible } from '#server/access/isVisible.ts'
import { similarPledges } from '#server/pledges/similarPledges.ts'
import { refuse } from '#server/refuse.ts'

/** `GET /api/pledges/{id}/similar`: texts identical to another officer's, for whoever may see the pledge. */
export const similarPledgesEndpoint: Endpoint = {
  path: '/:id/similar',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    const asked = { collection: 'pledges', id, user: req.user } as const
    if (!(await isVisible(req.payload, asked, req))) throw refuse({ code: 'not-found' })
    return Response.json({ docs: await similarPledges(req, id) })
  },
}
