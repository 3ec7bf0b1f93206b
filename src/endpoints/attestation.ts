import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { planYearOf } from '#core/calendar/day.ts'
import { postsWith } from '#core/hierarchy/caller.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'
import { attest, attestationOf, takeBack } from '#server/report/attestations.ts'
import { inTransaction } from '#server/sql/db.ts'
import { jsonBody, signedIn } from './readRequest.ts'
import { unitInSight } from './unitInSight.ts'

const shape = z.strictObject({ year: z.number().int().min(2000).max(2199), attested: z.boolean() })

/** `GET /api/units/{id}/attestation?year=2026`: `{ attestation: { at, by, changed } | null }`. */
const read: Endpoint = {
  path: '/:id/attestation',
  method: 'get',
  handler: async (req) => {
    const { unit } = await unitInSight(req)
    const year = Number(new URL(req.url ?? '', 'http://x').searchParams.get('year'))
    if (!shape.shape.year.safeParse(year).success) throw refuse({ code: 'invalid-input', path: 'year' })
    return Response.json({ attestation: await attestationOf(req.payload, { unit, year }, req) })
  },
}

/**
 * `POST /api/units/{id}/attestation` `{ year, attested }`: the leaders of the unit say that its data of the year are
 * complete and right, or take that back. Answers as the `GET`.
 */
const write: Endpoint = {
  path: '/:id/attestation',
  method: 'post',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const { unit } = await unitInSight(req)
    if (!postsWith(caller, 'signReports').some((post) => post.unit === unit))
      throw refuse({ code: 'forbidden' })
    const { year, attested } = await readBody(req)
    const of = { unit, year, caller }
    await inTransaction(req.payload, (own) => (attested ? attest(own, of) : takeBack(own, of)))
    return Response.json({ attestation: await attestationOf(req.payload, { unit, year }, req) })
  },
}

export const attestationEndpoints: Endpoint[] = [read, write]

async function readBody(req: PayloadRequest): Promise<z.infer<typeof shape>> {
  const parsed = shape.safeParse(await jsonBody(req))
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.')
    throw refuse({ code: 'invalid-input', ...(path ? { path } : {}) })
  }
  const { firstMonth, years } = await loadPlan(req.payload, req)
  const { year } = parsed.data
  if (year < years.from || year > years.to || year > planYearOf(today(), firstMonth))
    throw refuse({ code: 'year-not-begun', path: 'year', data: { year } })
  return parsed.data
}
