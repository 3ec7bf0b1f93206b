import type { Endpoint } from 'payload'
import { isObject } from '#core/input/isObject.ts'
import { tellReminders } from '#server/approval/sweepReminders.ts'
import { now } from '#server/clock.ts'
import { resendMail } from '#server/mail/resendMail.ts'
import { refuse } from '#server/refuse.ts'
import { retryAct, sweepReports } from '#server/report/sweepReports.ts'
import { sweepState } from '#server/report/sweepState.ts'
import { inTransaction } from '#server/sql/db.ts'
import { jsonBody, signedInWith } from './readRequest.ts'

/**
 * `GET /api/sweep`: what the system did about reports by itself, will do next, and what failed. `POST`: does now what is
 * due, failed acts included; each still once. `POST /api/sweep/retry` with `key`: one act that failed. For inspectors and administrators.
 */
export const sweepEndpoints: Endpoint[] = [
  {
    path: '/sweep',
    method: 'get',
    handler: async (req) => {
      signedInWith(req, 'inspect', 'configure')
      return Response.json(await sweepState(req.payload, req))
    },
  },
  {
    path: '/sweep',
    method: 'post',
    handler: async (req) => {
      signedInWith(req, 'inspect', 'configure')
      const acts = await sweepReports(req.payload, now())
      await tellReminders(req.payload, now())
      return Response.json({ carriedOut: acts.length, ...(await sweepState(req.payload, req)) })
    },
  },
  {
    path: '/sweep/retry',
    method: 'post',
    handler: async (req) => {
      signedInWith(req, 'inspect', 'configure')
      const key = keyOf(await jsonBody(req))
      const retried = await retryAct(req.payload, key, now())
      if (retried.result === 'done') await tellReminders(req.payload, now())
      return Response.json(retried)
    },
  },
]

function keyOf(body: unknown): string {
  const key = isObject(body) ? body.key : undefined
  if (typeof key !== 'string' || key.length > 200) throw refuse({ code: 'invalid-input', path: 'key' })
  return key
}

/** `POST /api/mails/{id}/resend`: tries a message again that was given up. For administrators. */
export const resendEndpoint: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    signedInWith(req, 'configure')
    await inTransaction(req.payload, (own) => resendMail(own, req.routeParams?.id))
    return Response.json({ state: 'queued' })
  },
}
