import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isUuid } from '#core/input/isUuid.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { planProblem } from '#core/standards/planProblem.ts'
import { copyPlan, importPlan, planFile } from '#server/plan/planFile.ts'
import { whatWouldChange } from '#server/plan/whatWouldChange.ts'
import { refuse } from '#server/refuse.ts'
import { inTransaction } from '#server/sql/db.ts'
import { jsonBody, signedInWith } from './readRequest.ts'

const asked = z.object({
  unit: z.guid(),
  year: z.number().int().min(2000).max(2199),
  definition: z.unknown(),
})

/**
 * For administrators: `GET /api/plans/{id}/export` gives a plan as one JSON file, `POST /api/plans/import` reads one as
 * a draft, `POST /api/plans/{id}/copy` drafts the next version, `POST /api/plans/preview` says what figures a draft
 * would move.
 */
export const planEndpoints: Endpoint[] = [
  {
    path: '/:id/export',
    method: 'get',
    handler: async (req) => {
      const { name, text } = await planFile(req, idOf(req))
      return new Response(text, {
        headers: {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Disposition': `attachment; filename="${name}"`,
        },
      })
    },
  },
  {
    path: '/import',
    method: 'post',
    handler: async (req) => {
      signedInWith(req, 'configure')
      const text = (await req.text?.()) ?? ''
      const doc = await inTransaction(req.payload, (own) => importPlan(own, text), { user: req.user })
      return Response.json({ doc }, { status: 201 })
    },
  },
  {
    path: '/:id/copy',
    method: 'post',
    handler: async (req) => {
      const id = idOf(req)
      const doc = await inTransaction(req.payload, (own) => copyPlan(own, id), { user: req.user })
      return Response.json({ doc }, { status: 201 })
    },
  },
  {
    path: '/preview',
    method: 'post',
    handler: async (req) => {
      signedInWith(req, 'configure')
      const parsed = asked.safeParse(await jsonBody(req))
      if (!parsed.success)
        throw refuse({ code: 'invalid-input', path: String(parsed.error.issues[0]?.path.join('.') ?? '') })
      const { definition, ...question } = parsed.data
      const problem = planProblem(definition)
      if (problem !== null)
        throw refuse({ code: 'bad-definition', path: ['definition', problem].filter(Boolean).join('.') })
      const docs = await whatWouldChange(req.payload, {
        ...question,
        definition: definition as PlanDefinition,
      })
      return Response.json({ docs })
    },
  },
]

function idOf(req: PayloadRequest): string {
  signedInWith(req, 'configure')
  const id = String(req.routeParams?.id)
  if (!isUuid(id)) throw refuse({ code: 'not-found' })
  return id
}
