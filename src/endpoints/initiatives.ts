import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { hasForbidden } from '#core/input/characters.ts'
import { MAX_LIMIT } from '#core/query/checkQuery.ts'
import { isVisible } from '#server/access/isVisible.ts'
import { findAuthors } from '#server/initiatives/findAuthors.ts'
import { initiativeRegistry, type RegistryQuery } from '#server/initiatives/initiativeRegistry.ts'
import { similarInitiatives } from '#server/initiatives/similarInitiatives.ts'
import { refuse } from '#server/refuse.ts'
import { signedIn } from './readRequest.ts'

const word = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !hasForbidden(value))
    .transform((value) => value.trim())
    .optional()
const queryShape = z.object({
  year: z.coerce.number().int().min(2000).max(2199).optional(),
  unit: z.guid().optional(),
  kind: word(60),
  field: word(60),
  q: word(200),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(25),
})

/**
 * What initiatives have beside the ordinary: the register of recognised ones, who may be named as an author (`?q=`, two
 * letters at least), and what is like one of them.
 */
export const initiativeEndpoints: Endpoint[] = [
  {
    path: '/registry',
    method: 'get',
    handler: async (req) => {
      signedIn(req)
      return Response.json(await initiativeRegistry(req, readQuery(req)))
    },
  },
  {
    path: '/authors',
    method: 'get',
    handler: async (req) => {
      const { officer, posts } = signedIn(req).caller
      if (officer === null) throw refuse({ code: 'forbidden' })
      const units = posts.filter(({ inForce }) => inForce).map(({ unit }) => unit)
      return Response.json({ docs: await findAuthors(req, { text: readName(req), units }) })
    },
  },
  {
    path: '/:id/similar',
    method: 'get',
    handler: async (req) => {
      const id = String(req.routeParams?.id ?? '')
      const asked = { collection: 'initiatives', id, user: req.user } as const
      if (!(await isVisible(req.payload, asked, req))) throw refuse({ code: 'not-found' })
      return Response.json({ docs: await similarInitiatives(req, id) })
    },
  },
]

function readQuery(req: PayloadRequest): RegistryQuery {
  const given = Object.fromEntries([...req.searchParams].filter(([, value]) => value !== ''))
  const parsed = queryShape.safeParse(given)
  if (parsed.success) return parsed.data
  throw refuse({ code: 'invalid-query', data: { name: String(parsed.error.issues[0]?.path[0] ?? '') } })
}

function readName(req: PayloadRequest): string {
  const text = req.searchParams.get('q')?.trim() ?? ''
  if (text.length < 2 || text.length > 200 || hasForbidden(text))
    throw refuse({ code: 'invalid-query', data: { name: 'q' } })
  return text
}
