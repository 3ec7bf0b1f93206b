import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { may } from '#core/hierarchy/caller.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { MAX_LIMIT } from '#core/query/checkQuery.ts'
import { isPaper } from '#core/workflow/papers.ts'
import { type BulkResult, decideMany } from '#server/approval/decideMany.ts'
import { loadBacklog } from '#server/approval/loadBacklog.ts'
import { type InboxQuery, loadInbox } from '#server/approval/loadInbox.ts'
import { loadOrphans } from '#server/approval/loadOrphans.ts'
import { recordFacts } from '#server/inbox/recordFacts.ts'
import { refuse } from '#server/refuse.ts'
import { readBulk } from './approvalBody.ts'
import { addressOf, idempotencyKey, jsonBody, languageFor, signedIn } from './readRequest.ts'

const queryShape = z.object({
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(25),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  collection: z.string().refine(isPaper).optional(),
  unit: z.guid().optional(),
  overdue: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional(),
  age: z.coerce.number().int().min(1).max(365).optional(),
})

/**
 * `GET` and `POST /api/inbox`: what waits for the caller, and deciding many of them with one word;
 * `GET /api/inbox/{collection}/{id}`: one record's fields in words, to decide it without opening it;
 * `GET /api/inbox/orphans`: what waits for nobody, for those who configure; `GET /api/inbox/backlog`: what is overdue in
 * the units below, for their superiors.
 */
export const inboxEndpoints: Endpoint[] = [
  {
    path: '/inbox',
    method: 'get',
    handler: async (req) => {
      const { caller } = signedIn(req)
      const asked = { ...readQuery(req), officer: caller.officer }
      return Response.json(await loadInbox(req.payload, asked, languageFor(req)))
    },
  },
  {
    path: '/inbox/orphans',
    method: 'get',
    handler: async (req) => {
      const { caller } = signedIn(req)
      if (!may(caller, 'configure')) throw refuse({ code: 'forbidden' })
      return Response.json({ docs: await loadOrphans(req.payload) })
    },
  },
  {
    path: '/inbox/backlog',
    method: 'get',
    handler: async (req) => Response.json({ docs: await loadBacklog(req.payload, signedIn(req).caller) }),
  },
  {
    path: '/inbox/:collection/:id',
    method: 'get',
    handler: async (req) => {
      signedIn(req)
      const { collection, id } = req.routeParams ?? {}
      if (!isPaper(collection) || !isUuid(id)) throw refuse({ code: 'not-found' })
      return Response.json({ facts: await recordFacts(req, { collection, id, language: languageFor(req) }) })
    },
  },
  {
    path: '/inbox',
    method: 'post',
    handler: async (req) => {
      const user = signedIn(req)
      const key = idempotencyKey(req)
      const { items, ...decision } = readBulk(await jsonBody(req))
      const results: BulkResult[] = await decideMany(
        req.payload,
        { decision, items, user, address: addressOf(req), key, language: languageFor(req) },
        { i18n: req.i18n, headers: req.headers },
      )
      return Response.json({ results })
    },
  },
]

function readQuery(req: PayloadRequest): Omit<InboxQuery, 'officer'> {
  const given = Object.fromEntries([...req.searchParams].filter(([, value]) => value !== ''))
  const parsed = queryShape.safeParse(given)
  if (!parsed.success) {
    throw refuse({ code: 'invalid-query', data: { name: String(parsed.error.issues[0]?.path[0] ?? '') } })
  }
  return parsed.data as Omit<InboxQuery, 'officer'>
}
