import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDay } from '#core/calendar/day.ts'
import { inScope, scopeOf } from '#core/hierarchy/caller.ts'
import { hasForbidden } from '#core/input/characters.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { acknowledgingUnits } from '#core/register/acknowledgingUnits.ts'
import { isVisible } from '#server/access/isVisible.ts'
import { today } from '#server/clock.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'
import { acknowledge } from '#server/registers/acknowledge.ts'
import { acknowledgements, ownAcknowledgements } from '#server/registers/acknowledgements.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { pageShape, readSearch } from './readPage.ts'
import { jsonBody, type SignedIn, signedIn } from './readRequest.ts'

const path = '/:id/acknowledgement'
const body = z
  .object({
    unit: z.string().refine(isUuid).optional(),
    heldOn: z.string().refine(isDay).optional(),
    note: z
      .string()
      .trim()
      .max(500)
      .refine((text) => !hasForbidden(text))
      .optional(),
  })
  .strict()
const search = z.object({
  unit: z.string().refine(isUuid).optional(),
  list: z.enum(['missing', 'counted']).optional(),
  ...pageShape,
})

/** `POST` and `GET /api/documents/{id}/acknowledgement`: a unit says that it has made a superior's document known (R48). */
export const documentEndpoints: Endpoint[] = [
  { path, method: 'post', handler: postAcknowledgement },
  { path, method: 'get', handler: getAcknowledgements },
]

async function postAcknowledgement(req: PayloadRequest): Promise<Response> {
  const { document, user } = await documentOf(req)
  // Nothing need be said: then it is the caller's own unit, today.
  const given = req.headers.has('content-type') ? await jsonBody(req) : {}
  const parsed = body.safeParse(given)
  if (!parsed.success)
    throw refuse({ code: 'invalid-input', path: String(parsed.error.issues[0]?.path[0] ?? '') })
  const { unit, heldOn, note } = parsed.data
  const doc = await inTransaction(req.payload, (within) =>
    acknowledge(within, { document, caller: user.caller, unit, heldOn, note: note || undefined }),
  )
  return Response.json({ doc }, { status: 201 })
}

async function getAcknowledgements(req: PayloadRequest): Promise<Response> {
  const { document, issuer, user } = await documentOf(req)
  const { unit = issuer, list = null, page, limit } = readSearch(req, search)
  const place = await placeOfUnit(req, unit)
  const line = place ? lineOf(place) : []
  if (!line.includes(issuer)) throw refuse({ code: 'wrong-reference', path: 'unit' })
  // Who reads only part of what is below sees his own line alone.
  const ownLine = user.caller.posts.filter(({ inForce }) => inForce).flatMap((post) => post.line)
  const only = inScope(scopeOf(user.caller), line) ? null : ownLine
  const answer = await acknowledgements(req, { document, unit, list, page, limit, only }, today())
  const own = await ownAcknowledgements(req, document, acknowledgingUnits(user.caller, issuer))
  return Response.json({ document, unit, ...answer, own })
}

async function documentOf(
  req: PayloadRequest,
): Promise<{ document: string; issuer: string; user: SignedIn }> {
  const user = signedIn(req)
  const document = String(req.routeParams?.id ?? '')
  const seen = await isVisible(req.payload, { collection: 'documents', id: document, user }, req)
  if (!seen) throw refuse({ code: 'not-found' })
  const [row] = await query<{ issuer: string }>(
    req.payload,
    sql`select unit_id::text as issuer from documents where id = ${document}::uuid`,
    req,
  )
  if (!row) throw refuse({ code: 'not-found' })
  return { document, issuer: row.issuer, user }
}
