import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Caller, may, postsWith } from '#core/hierarchy/caller.ts'
import { listActs } from '#server/accounts/acts.ts'
import { type IssuedSlip, issueSlips, MOST_SLIPS } from '#server/accounts/issueSlips.ts'
import { endSessionsOf, revokeSlipOf } from '#server/accounts/keptPerson.ts'
import { endOwnSessions } from '#server/accounts/ownSessions.ts'
import { accountPeople, accountStates } from '#server/accounts/people.ts'
import { slipsFile } from '#server/accounts/slipsFile.ts'
import { openSessions } from '#server/auth/sessionFacts.ts'
import { PRINT_FORMATS } from '#server/document/documentFile.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { nameOfUnit } from '#server/print/nameOfPaper.ts'
import { refuse } from '#server/refuse.ts'
import { fileResponse } from './fileResponse.ts'
import { pageShape, readSearch } from './readPage.ts'
import { addressOf, jsonBody, signedIn, signedInWith } from './readRequest.ts'

const listShape = z.object({
  unit: z.guid(),
  below: z.enum(['true', 'false']).default('false'),
  state: z.enum(accountStates).optional(),
  search: z.string().trim().min(1).max(100).optional(),
  ...pageShape,
})
const format = z.enum(['json', ...PRINT_FORMATS]).default('json')
const slipsShape = z.union([
  z.strictObject({ unit: z.guid(), below: z.boolean().default(false), format }),
  z.strictObject({
    officers: z.array(z.guid()).min(1).max(MOST_SLIPS),
    reset: z.boolean().default(false),
    format,
  }),
])
const oneShape = z.strictObject({ officer: z.guid() })
const endShape = z.strictObject({
  session: z.string().min(1).max(100).optional(),
  others: z.boolean().optional(),
})

/**
 * `GET /api/accounts`, `POST /api/accounts/{slips,revoke,end-sessions}`: for who looks after accounts;
 * `GET /api/accounts/acts`: what was done to accounts, for inspectors and administrators;
 * `GET` and `POST /api/accounts/me/sessions`: a person's own sessions, and their end.
 */
export const accountEndpoints: Endpoint[] = [
  {
    path: '/accounts',
    method: 'get',
    handler: async (req) => {
      const { caller } = keeper(req)
      const { unit, below, state, search, page, limit } = readSearch(req, listShape)
      await keptUnit(req, caller, unit)
      const of = { unit, below: below === 'true' }
      const asked = { caller, of, search, page, limit, ...(state && { states: [state] }) }
      const { docs, totalDocs } = await accountPeople(req.payload, asked, req)
      return Response.json({ docs, page, limit, totalDocs, totalPages: pagesOf(totalDocs, limit) })
    },
  },
  {
    path: '/accounts/slips',
    method: 'post',
    handler: async (req) => {
      const { caller } = keeper(req)
      const asked = read(slipsShape, await jsonBody(req))
      if ('unit' in asked) await keptUnit(req, caller, asked.unit)
      const of = 'unit' in asked ? { unit: asked.unit, below: asked.below } : { officers: asked.officers }
      const reset = 'officers' in asked && asked.reset
      const slips = await issueSlips(req.payload, { caller, of, reset, address: addressOf(req) })
      if (asked.format === 'json') return Response.json({ slips: slips.map(tellSlip) }, { status: 201 })
      const name = 'unit' in asked ? await nameOfUnit(req, asked.unit) : (slips[0]?.name ?? '')
      return fileResponse(await slipsFile(slips, { name, by: caller.name, format: asked.format }))
    },
  },
  {
    path: '/accounts/revoke',
    method: 'post',
    handler: async (req) => {
      const { caller } = keeper(req)
      const { officer } = read(oneShape, await jsonBody(req))
      const revoked = await revokeSlipOf(req.payload, { caller, officer, address: addressOf(req) })
      return Response.json({ revoked })
    },
  },
  {
    path: '/accounts/end-sessions',
    method: 'post',
    handler: async (req) => {
      const { caller } = keeper(req)
      const { officer } = read(oneShape, await jsonBody(req))
      const ended = await endSessionsOf(req.payload, { caller, officer, address: addressOf(req) })
      return Response.json({ ended })
    },
  },
  {
    path: '/accounts/acts',
    method: 'get',
    handler: async (req) => {
      const { caller } = signedInWith(req, 'inspect', 'configure')
      const { page, limit } = readSearch(req, z.object(pageShape))
      const { docs, totalDocs } = await listActs(req, { caller, page, limit })
      return Response.json({ docs, page, limit, totalDocs, totalPages: pagesOf(totalDocs, limit) })
    },
  },
  {
    path: '/accounts/me/sessions',
    method: 'get',
    handler: async (req) => {
      const { caller } = signedIn(req)
      return Response.json({
        docs: await openSessions(req.payload, { user: caller.user, current: sidOf(req) }),
      })
    },
  },
  {
    path: '/accounts/me/sessions',
    method: 'post',
    handler: async (req) => {
      const { caller } = signedIn(req)
      const { session, others } = read(endShape, await jsonBody(req))
      const which = { only: session, ...(others && { except: sidOf(req) ?? '' }) }
      const ended = await endOwnSessions(req.payload, { caller, ...which, address: addressOf(req) })
      if (session !== undefined && ended === 0) throw refuse({ code: 'not-found' })
      return Response.json({ ended })
    },
  },
]

/** Who looks after accounts somewhere. */
function keeper(req: PayloadRequest) {
  return signedInWith(req, 'keepAccounts', 'configure')
}

/** The unit must be one whose accounts the caller looks after, or below it. */
async function keptUnit(req: PayloadRequest, caller: Caller, unit: string): Promise<void> {
  const place = await placeOfUnit(req, unit)
  if (place === null) throw refuse({ code: 'not-found' })
  const line = lineOf(place)
  const kept =
    may(caller, 'configure') || postsWith(caller, 'keepAccounts').some((post) => line.includes(post.unit))
  if (!kept) throw refuse({ code: 'forbidden' })
}

function read<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const parsed = shape.safeParse(body)
  if (parsed.success) return parsed.data
  throw refuse({ code: 'invalid-input', path: String(parsed.error.issues[0]?.path[0] ?? '') })
}

function tellSlip({ expiresAt, ...slip }: IssuedSlip) {
  return { ...slip, expiresAt: new Date(expiresAt).toISOString() }
}

function sidOf(req: PayloadRequest): string | null {
  return (req.user as { _sid?: string } | null)?._sid ?? null
}

function pagesOf(total: number, limit: number): number {
  return Math.max(1, Math.ceil(total / limit))
}
