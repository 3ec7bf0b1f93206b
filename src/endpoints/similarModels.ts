import type { Endpoint } from 'payload'
import { isVisible } from '#server/access/isVisible.ts'
import { originalityOf } from '#server/models/originalityOf.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'

/**
 * `GET /api/models/{id}/similar`: `{ hint, others, superior }`, for whoever may see the model; `hint`: the similarity
 * from which an approval needs its reason, null where the plan asks for none.
 */
export const similarModelsEndpoint: Endpoint = {
  path: '/:id/similar',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id ?? '')
    const asked = { collection: 'models', id, user: req.user } as const
    if (!(await isVisible(req.payload, asked, req))) throw refuse({ code: 'not-found' })
    const { originality } = await loadPlan(req.payload, req)
    const hint = originality ? originality.hint / 100 : null
    return Response.json({ hint, ...(await originalityOf(req, id)) })
  },
}
