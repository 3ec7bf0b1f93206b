import type { Endpoint } from 'payload'
import { loadLogPage } from '#server/activities/loadLogPage.ts'
import { logActivity } from '#server/activities/logActivity.ts'
import { refuse } from '#server/refuse.ts'
import { addressOf, idempotencyKey, jsonBody, refuseOtherPerson, signedIn } from './readRequest.ts'

/**
 * `POST /api/activities/log`: an officer's log, made and submitted in one, once for an `Idempotency-Key`; 201 with
 * `{ doc, state, step, rev }`. `GET`: what “Ghi nhanh” shows of him.
 */
export const logActivityEndpoints: Endpoint[] = [
  {
    path: '/log',
    method: 'post',
    handler: async (req) => {
      const user = signedIn(req)
      refuseOtherPerson(req)
      const key = idempotencyKey(req)
      const data = await jsonBody(req)
      if (typeof data !== 'object' || data === null || Array.isArray(data))
        throw refuse({ code: 'invalid-input' })
      const asked = { data: data as Record<string, unknown>, user, key, address: addressOf(req) }
      const base = { i18n: req.i18n, headers: req.headers }
      return Response.json(await logActivity(req.payload, asked, base), { status: 201 })
    },
  },
  {
    path: '/log',
    method: 'get',
    handler: async (req) => {
      const { id, caller } = signedIn(req)
      if (caller.officer === null) throw refuse({ code: 'forbidden' })
      const person = { user: String(id), officer: caller.officer, name: caller.name }
      return Response.json(await loadLogPage(req, person))
    },
  },
]
