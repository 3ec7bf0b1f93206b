import type { Endpoint, PayloadRequest } from 'payload'
import { isPaper, type Paper } from '#core/workflow/papers.ts'
import { describeApproval } from '#server/approval/describeApproval.ts'
import { transition } from '#server/approval/transition.ts'
import { refuse } from '#server/refuse.ts'
import { readDecision } from './approvalBody.ts'
import { addressOf, idempotencyKey, jsonBody, languageFor, signedIn } from './readRequest.ts'

/** `POST` and `GET /api/{slug}/{id}/approval`, spread into the endpoints of every collection under approval. */
export const approvalEndpoints: Endpoint[] = [
  {
    path: '/:id/approval',
    method: 'post',
    handler: async (req) => {
      const user = signedIn(req)
      const record = recordOf(req)
      const key = idempotencyKey(req)
      const decision = readDecision(await jsonBody(req))
      const call = { ...record, ...decision, user, address: addressOf(req), key }
      return Response.json(await transition(req.payload, call, { i18n: req.i18n, headers: req.headers }))
    },
  },
  {
    path: '/:id/approval',
    method: 'get',
    handler: async (req) => {
      const user = signedIn(req)
      const asked = { ...recordOf(req), user, language: languageFor(req) }
      return Response.json(await describeApproval(req.payload, asked))
    },
  },
]

function recordOf(req: PayloadRequest): { collection: Paper; id: string } {
  const { collection, id } = req.routeParams ?? {}
  if (!isPaper(collection)) throw refuse({ code: 'not-found' })
  return { collection, id: String(id) }
}
