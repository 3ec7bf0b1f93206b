import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'
import { isPaper, type Paper } from '#core/workflow/papers.ts'
import { now } from '#server/clock.ts'
import { externalSituation, issueLink, looksAfter } from '#server/recognition/issueLink.ts'
import { type Link, linksOf, revokeLinks, standingOf } from '#server/recognition/links.ts'
import { refuse } from '#server/refuse.ts'
import { inTransaction } from '#server/sql/db.ts'
import { jsonBody, signedIn } from './readRequest.ts'

const text = (name: string, max: number): FieldShape => ({
  ...{ name, type: 'text', required: true },
  custom: { check: { type: 'text', max } },
})
const ADDRESSED = [text('name', 200), text('office', 200), text('organisation', 300)]
const bodyShape = z.strictObject({
  name: z.unknown(),
  office: z.unknown(),
  organisation: z.unknown(),
  email: z.email().max(200).nullish(),
  days: z.int().min(1).max(60).default(14),
})

/**
 * `GET`, `POST /api/{slug}/{id}/links` and `DELETE /api/{slug}/{id}/links/{link}`: the one-time links of a record that
 * waits for somebody without an account, for those who look after them. The address is answered once, by `POST`.
 */
export const linkEndpoints: Endpoint[] = [
  {
    path: '/:id/links',
    method: 'get',
    handler: async (req) => {
      const { situation, collection, id } = await lookedAfter(req)
      const at = now().getTime()
      const docs = (await linksOf(req, collection, id)).map((link) =>
        told(link, { at, rev: situation.subject.rev }),
      )
      return Response.json({ docs })
    },
  },
  {
    path: '/:id/links',
    method: 'post',
    handler: async (req) => {
      const { collection, id, caller } = await lookedAfter(req)
      const parsed = bodyShape.safeParse(await jsonBody(req))
      if (!parsed.success) throw refuse({ code: 'invalid-input', path: pathOf(parsed.error) })
      const { email, days, ...typed } = parsed.data
      const { name = null, office = null, organisation = null } = typed
      const { data, refusals } = checkFields(ADDRESSED, { name, office, organisation }, true)
      if (refusals.length > 0) throw refuse(...refusals)
      const person = data as { name: string; office: string; organisation: string }
      const to = { ...person, email: email ?? null, days }
      const { link, url } = await inTransaction(
        req.payload,
        (own) => issueLink(own, { collection, id, caller, to }),
        {
          headers: req.headers,
          i18n: req.i18n,
        },
      )
      const doc = told(link, { at: now().getTime(), rev: link.rev })
      return Response.json({ doc, url }, { status: 201 })
    },
  },
  {
    path: '/:id/links/:link',
    method: 'delete',
    handler: async (req) => {
      const { collection, id } = await lookedAfter(req)
      const known = (await linksOf(req, collection, id)).find((one) => one.id === req.routeParams?.link)
      if (!known) throw refuse({ code: 'not-found' })
      await revokeLinks(req, { collection, record: id, at: now() })
      return Response.json({ doc: { id: known.id } })
    },
  },
]

/** The record of an address and the caller, who looks after its link; 403 for others, 409 when it waits for nobody outside. */
async function lookedAfter(req: PayloadRequest) {
  const { caller } = signedIn(req)
  const { collection, id } = req.routeParams ?? {}
  if (!isPaper(collection)) throw refuse({ code: 'not-found' })
  const of = { collection: collection as Paper, id: String(id), caller }
  const situation = await externalSituation(req, { ...of, lock: false })
  if (!situation) throw refuse({ code: 'wrong-state' })
  if (!looksAfter(situation, caller.officer)) throw refuse({ code: 'not-entitled' })
  return { ...of, situation }
}

function told(link: Link, at: { at: number; rev: number }) {
  const { id, name, office, organisation, email, issuedByName, issuedAt, expiresAt, usedAt, answer } = link
  const iso = (value: number | null) => (value === null ? null : new Date(value).toISOString())
  return {
    ...{ id, name, office, organisation, email, issuedBy: issuedByName, answer },
    standing: standingOf(link, at),
    issuedAt: iso(issuedAt),
    expiresAt: iso(expiresAt),
    usedAt: iso(usedAt),
  }
}

function pathOf(error: z.ZodError): string {
  const issue = error.issues[0]
  const [named] = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? [])
  return String(named ?? '')
}
