import type { Endpoint } from 'payload'
import { isVisible } from '#server/access/isVisible.ts'
import { explainRights } from '#server/explain/explainRights.ts'
import { isPlaced } from '#server/explain/placedRecord.ts'
import { tellRights } from '#server/explain/tellRights.ts'
import { refuse } from '#server/refuse.ts'
import { languageFor, signedInWith } from './readRequest.ts'

/**
 * `GET /api/explain?collection=&id=&officer=`: why that person can or cannot see and decide that record. For
 * administrators and inspectors, about records they see themselves; 403 for others, 404 for what is not there.
 */
export const explainEndpoint: Endpoint = {
  path: '/explain',
  method: 'get',
  handler: async (req) => {
    signedInWith(req, 'configure', 'inspect')
    const asked = (name: string) => req.searchParams.get(name) ?? ''
    const collection = asked('collection')
    if (!isPlaced(req.payload, collection))
      throw refuse({ code: 'invalid-query', data: { name: 'collection' } })
    const id = asked('id')
    if (!(await isVisible(req.payload, { collection, id, user: req.user })))
      throw refuse({ code: 'not-found' })
    const rights = await explainRights(req.payload, { collection, id, officer: asked('officer') })
    return Response.json({ ...rights, words: tellRights(rights, languageFor(req)) })
  },
}
