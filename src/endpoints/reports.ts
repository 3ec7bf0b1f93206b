import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Day } from '#core/calendar/day.ts'
import { mayAt } from '#core/hierarchy/caller.ts'
import { checkFields, type FieldShape } from '#core/input/checkFields.ts'
import { isObject } from '#core/input/isObject.ts'
import { REPORT_KINDS, type ReportKind } from '#core/report/facts.ts'
import { evidenceInSight } from '#server/evidence/evidenceInSight.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { refuse } from '#server/refuse.ts'
import { compileCommunications, compileDraft } from '#server/report/compileDraft.ts'
import { recordIssue } from '#server/report/recordIssue.ts'
import { refuseToCompile } from '#server/report/refuseToCompile.ts'
import { REPORT_FORMATS, reportFile } from '#server/report/reportFile.ts'
import { visibleReport } from '#server/report/visibleReport.ts'
import { inTransaction } from '#server/sql/db.ts'
import { fileResponse, readFormat } from './fileResponse.ts'
import { addressOf, jsonBody, signedIn } from './readRequest.ts'

const REASON: FieldShape = { name: 'reason', type: 'text', custom: { check: { type: 'text', max: 500 } } }

const body = z.object({
  unit: z.guid(),
  year: z.int().min(2000).max(2199),
  reason: z.string().nullish(),
  kind: z.enum(REPORT_KINDS).default('annual'),
})

/**
 * `POST /api/reports/compile` `{ unit, year, reason?, kind? }`: makes or refreshes the unit's draft, or a new revision with a
 * reason. `kind`: `annual`, or `communications` for the report of the city's communications office.
 */
const compile: Endpoint = {
  path: '/compile',
  method: 'post',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const { unit, year, kind, reason } = readBody(await jsonBody(req))
    const refusal = await refuseToCompile(req, { unit, year, kind, caller })
    if (refusal) throw refuse(refusal)
    const of = { unit, year, reason }
    const { id, created } =
      kind === 'annual' ? await compileDraft(req.payload, of) : await compileCommunications(req, of)
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

const ISSUE: FieldShape[] = [
  { name: 'number', type: 'text', required: true, custom: { check: { type: 'text', max: 100 } } },
  { name: 'on', type: 'text', required: true, custom: { check: { type: 'day' } } },
  { name: 'by', type: 'text', custom: { check: { type: 'text', max: 200 } } },
  { name: 'scan', type: 'text', custom: { check: { type: 'reference', to: 'evidence' } } },
]

/** `POST /api/reports/{id}/issued` `{ number, on, by?, scan? }`: under which number, when and by whom it was issued on paper. */
const issued: Endpoint = {
  path: '/:id/issued',
  method: 'post',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const report = await visibleReport(req, req.routeParams?.id)
    if (report === null) throw refuse({ code: 'not-found' })
    const place = await placeOfUnit(req, String(report.unit))
    const line = place === null ? [] : lineOf(place)
    const permissions = ['compileReports', 'signReports', 'reportCommunications'] as const
    if (!permissions.some((permission) => mayAt(caller, permission, line)))
      throw refuse({ code: 'forbidden' })
    const { data, refusals } = checkFields(ISSUE, await bodyOf(req), false)
    if (refusals.length > 0) throw refuse(...refusals)
    const scan = (data.scan as string | null | undefined) ?? null
    if (scan !== null && (await evidenceInSight({ req, caller, ids: [scan] })).length === 0)
      throw refuse({ code: 'unknown-reference', path: 'scan' })
    const issue = { number: String(data.number), on: data.on as Day, by: (data.by as string) ?? null, scan }
    const of = { id: String(report.id), issue, actor: caller, address: addressOf(req) }
    await inTransaction(req.payload, (own) => recordIssue(own, of))
    return Response.json({ doc: await visibleReport(req, report.id) })
  },
}

export const reportEndpoints: Endpoint[] = [compile, file, issued]

function readBody(value: unknown): { unit: string; year: number; kind: ReportKind; reason: string | null } {
  const parsed = body.safeParse(value)
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.')
    throw refuse({ code: 'invalid-input', ...(path ? { path } : {}) })
  }
  const { data, refusals } = checkFields([REASON], { reason: parsed.data.reason }, true)
  if (refusals.length > 0) throw refuse(...refusals)
  const { unit, year, kind } = parsed.data
  return { unit, year, kind, reason: (data.reason as string | null | undefined) ?? null }
}

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body = await jsonBody(req)
  if (!isObject(body)) throw refuse({ code: 'invalid-input' })
  return body
}
