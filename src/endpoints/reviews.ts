import type { Endpoint, PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'
import { isObject } from '#core/input/isObject.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { refuse } from '#server/refuse.ts'
import { markRemedy } from '#server/reviews/markRemedy.ts'
import { respondToReview } from '#server/reviews/respondToReview.ts'
import { addressOf, jsonBody, signedIn } from './readRequest.ts'

const RESPONSE: FieldShape[] = [
  { name: 'agrees', type: 'checkbox', custom: { check: { type: 'checkbox' } } },
  { name: 'response', type: 'textarea', custom: { check: { type: 'text', max: 10_000 } } },
]
const MARK: FieldShape[] = [
  { name: 'index', type: 'number', required: true, custom: { check: { type: 'integer', min: 0, max: 49 } } },
  { name: 'done', type: 'checkbox', required: true, custom: { check: { type: 'checkbox' } } },
  { name: 'doneOn', type: 'text', custom: { check: { type: 'day' } } },
]

/**
 * `POST /api/reviews/{id}/response` `{ agrees, response? }`: the officer's answer to the conclusion (R18), a response
 * alone being his dissent;
 * `POST /api/reviews/{id}/remedies` `{ index, done, doneOn? }`: one thing to be put right is done (R17).
 */
export const reviewEndpoints: Endpoint[] = [
  {
    path: '/:id/response',
    method: 'post',
    handler: async (req) => {
      const around = aroundOf(req)
      const { agrees, response } = await readBody(req, RESPONSE)
      if (agrees == null && response == null) throw refuse({ code: 'required', path: 'agrees' })
      const said = { agrees: agrees === true, response: (response as string | null | undefined) ?? null }
      return Response.json(await respondToReview(req.payload, around, said))
    },
  },
  {
    path: '/:id/remedies',
    method: 'post',
    handler: async (req) => {
      const around = aroundOf(req)
      const { index, done, doneOn } = await readBody(req, MARK)
      const mark = { index: Number(index), done: done === true, doneOn: (doneOn as Day | undefined) ?? null }
      return Response.json(await markRemedy(req.payload, around, mark))
    },
  },
]

function aroundOf(req: PayloadRequest) {
  const user = signedIn(req)
  const id = String(req.routeParams?.id ?? '')
  if (!isUuid(id)) throw refuse({ code: 'not-found' })
  return { id, user, address: addressOf(req) }
}

async function readBody(req: PayloadRequest, fields: FieldShape[]): Promise<Record<string, unknown>> {
  const body = await jsonBody(req)
  if (!isObject(body)) throw refuse({ code: 'invalid-input' })
  const { data, refusals } = checkFields(fields, body, false)
  if (refusals.length > 0) throw refuse(...refusals)
  return data
}
