import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isUuid } from '#core/input/isUuid.ts'
import { isPaper, type Paper } from '#core/workflow/papers.ts'
import { isDefinition } from '#core/workflow/validateDefinition.ts'
import { refuse } from '#server/refuse.ts'
import { inTransaction } from '#server/sql/db.ts'
import { checkWorkflow } from '#server/workflows/checkWorkflow.ts'
import { copyWorkflow } from '#server/workflows/copyWorkflow.ts'
import { tellProblem } from '#server/workflows/tellProblem.ts'
import { MAX_TRIED, tryWorkflow } from '#server/workflows/tryWorkflow.ts'
import { jsonBody, languageFor, signedInWith } from './readRequest.ts'

const drafted = z.object({
  collection: z.string().refine(isPaper),
  key: z.string().max(100).default(''),
  priority: z.number().int().min(0).max(1000).default(100),
  definition: z.unknown(),
  limit: z.number().int().min(1).max(MAX_TRIED).default(MAX_TRIED),
})

/**
 * For administrators: `POST /api/workflows/check` names what keeps a definition from being published;
 * `POST /api/workflows/try` runs it over existing records; `POST /api/workflows/{id}/copy` drafts the next version.
 */
export const workflowEndpoints: Endpoint[] = [
  {
    path: '/check',
    method: 'post',
    handler: async (req) => {
      const given = await readDraft(req)
      const problems = await checkWorkflow(req.payload, given)
      return Response.json({
        problems: problems.map((problem) => ({
          ...problem,
          message: tellProblem(problem, languageFor(req)),
        })),
      })
    },
  },
  {
    path: '/try',
    method: 'post',
    handler: async (req) => {
      const { definition, ...given } = await readDraft(req)
      if (!isDefinition(definition)) throw refuse({ code: 'bad-definition', path: 'definition' })
      return Response.json(
        await tryWorkflow(req.payload, { ...given, definition, language: languageFor(req) }),
      )
    },
  },
  {
    path: '/:id/copy',
    method: 'post',
    handler: async (req) => {
      signedInWith(req, 'configure')
      const id = String(req.routeParams?.id)
      if (!isUuid(id)) throw refuse({ code: 'not-found' })
      const doc = await inTransaction(req.payload, (own) => copyWorkflow(own, id), { user: req.user })
      return Response.json({ doc }, { status: 201 })
    },
  },
]

async function readDraft(req: PayloadRequest) {
  signedInWith(req, 'configure')
  const parsed = drafted.safeParse(await jsonBody(req))
  if (!parsed.success)
    throw refuse({ code: 'invalid-input', path: String(parsed.error.issues[0]?.path.join('.') ?? '') })
  return { ...parsed.data, collection: parsed.data.collection as Paper }
}
