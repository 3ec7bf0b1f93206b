import type { Endpoint } from 'payload'
import { z } from 'zod'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'
import { refuse } from '#server/refuse.ts'
import { compileDraft } from '#server/report/compileDraft.ts'
import { refuseToCompile } from '#server/report/refuseToCompile.ts'
import { REPORT_FORMATS, reportFile } from '#server/report/reportFile.ts'
import { visibleReport } from '#server/report/visibleReport.ts'
import { fileResponse, readFormat } from './fileResponse.ts'
import { jsonBody, signedIn } from './readRequest.ts'

const REASON: FieldShape = { name: 'reason', type: 'text', custom: { check: { type: 'text', max: 500 } } }

const body = z.object({ unit: z.guid(), year: z.int().min(2000).max(2199), reason: z.string().nullish() })

/** `POST /api/reports/compile`: makes or refreshes the unit's draft, or a new revision with a reason. */
const compile: Endpoint = {
  path: '/compile',
  method: 'post',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const { unit, year, reason } = readBody(await jsonBody(req))
    const refusal = await refuseToCompile(req, { unit, year, caller })
    if (refusal) throw refuse(refusal)
    const { id, created } = await compileDraft(req.payload, { unit, year, reason })
    const doc = await visibleReport(req, id)
    return Response.json({ doc }, { status: created ? 201 : 200 })
  },
}

/** `GET /api/reports/:id/file?format=xlsx|docx|pdf`: the report as a file, by the caller's rights at this moment. */
const file: Endpoint = {
  path: '/:id/file',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const id = req.routeParams?.id
    if ((await visibleReport(req, id)) === null) throw refuse({ code: 'not-found' })
    const format = readFormat(req, REPORT_FORMATS, 'xlsx')
    const made = await reportFile(req.payload, { id: String(id), format }, req)
    if (made === null) throw refuse({ code: 'not-compiled', path: 'figures' })
    return fileResponse(made)
  },
}

export const reportEndpoints: Endpoint[] = [compile, file]

function readBody(value: unknown): { unit: string; year: number; reason: string | null } {
  const parsed = body.safeParse(value)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.')
    throw refuse({ code: 'invalid-input', ...(path ? { path } : {}) })
  }
  const { data, refusals } = checkFields([REASON], { reason: parsed.data.reason }, true)
  if (refusals.length > 0) throw refuse(...refusals)
  const { unit, year } = parsed.data
  return { unit, year, reason: (data.reason as string | null | undefined) ?? null }
}
