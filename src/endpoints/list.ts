import { type CollectionSlug, type Endpoint, parseParams } from 'payload'
import { listRecords } from '#server/records/listRecords.ts'
import { refuse } from '#server/refuse.ts'

/** `GET /api/{slug}`: a page of records, for the collections that grow large. */
export const listEndpoint: Endpoint = {
  path: '/',
  method: 'get',
  handler: async (req) => {
    const collection = req.routeParams?.collection
    if (typeof collection !== 'string') throw refuse({ code: 'not-found' })
    const { depth, limit, page, select, sort, where } = parseParams(req.query)
    const asked = { depth, limit, page, select, sort, where }
    return Response.json(await listRecords(req, collection as CollectionSlug, asked))
  },
}
