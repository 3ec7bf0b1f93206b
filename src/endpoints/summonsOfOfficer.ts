import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isVisible } from '#server/access/isVisible.ts'
import { now } from '#server/clock.ts'
import { refuse } from '#server/refuse.ts'
import { summonsOf } from '#server/registers/summonsOf.ts'
import { pageShape, readSearch } from './readPage.ts'
import { signedIn } from './readRequest.ts'

const shape = z.object({ when: z.enum(['coming', 'past']).optional(), ...pageShape })

/** `GET /api/officers/{id}/summons?when=coming`: “Tôi được triệu tập”, for whoever may see the officer. */
export const summonsOfOfficerEndpoint: Endpoint = {
  path: '/:id/summons',
  method: 'get',
  handler: async (req) => {
    const user = signedIn(req)
    const officer = String(req.routeParams?.id ?? '')
    const seen = await isVisible(req.payload, { collection: 'officers', id: officer, user }, req)
    if (!seen) throw refuse({ code: 'not-found' })
    const { when = null, page, limit } = readSearch(req, shape)
    return Response.json(await summonsOf(req, { officer, when, at: now(), page, limit }))
  },
}
