import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isDay, planYearOf, planYearRange } from '#core/calendar/day.ts'
import { type Caller, may, type Permission } from '#core/hierarchy/caller.ts'
import { type ImportKind, importKinds } from '#core/imports/spec.ts'
import { XLSX_TYPE } from '#core/input/files.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { t } from '#i18n/translate.ts'
import { isVisible } from '#server/access/isVisible.ts'
import { today } from '#server/clock.ts'
import { exportRows } from '#server/imports/exportRows.ts'
import { importList } from '#server/imports/importList.ts'
import { listFile } from '#server/imports/listFile.ts'
import { tellListNotes, tellListProblems } from '#server/imports/tellList.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'
import { fileResponse } from './fileResponse.ts'
import { markedFile } from './markedFile.ts'
import { type ImportForm, readImportForm, readSwitch } from './readImportForm.ts'
import { readSearch } from './readPage.ts'
import { languageFor, signedIn } from './readRequest.ts'

/**
 * `POST /api/import/{kind}` (multipart: `file`, `dryRun`, and `event`, `unit`, `close` where they belong),
 * `POST /api/import/{kind}/marked` for the same file back with what is wrong, `GET /api/import/{kind}/template`, and
 * `GET /api/export/{kind}?unit=&from=&to=&year=&event=`.
 */
export const listEndpoints: Endpoint[] = [
  { path: '/import/:kind', method: 'post', handler: postList },
  { path: '/import/:kind/marked', method: 'post', handler: postMarked },
  { path: '/import/:kind/template', method: 'get', handler: getTemplate },
  { path: '/export/:kind', method: 'get', handler: getExport },
]

/** Who brings in what; a list of records is taken out by whoever reads a subtree. */
const needed: Record<ImportKind, Permission> = {
  attendance: 'host',
  activities: 'host',
  documents: 'keepRegisters',
  initiatives: 'keepRegisters',
}
const day = z.string().refine(isDay).optional()
const exportShape = z.object({
  unit: z.string().refine(isUuid).optional(),
  event: z.string().refine(isUuid).optional(),
  year: z.coerce.number().int().min(2000).max(2100).optional(),
  from: day,
  to: day,
})

async function postList(req: PayloadRequest): Promise<Response> {
  const { kind, caller } = asked(req)
  const form = await readImportForm(req)
  const result = await importList({ req, caller, kind, ...form, given: givenIn(form) })
  const language = languageFor(req)
  const problems = tellListProblems(result.problems, language)
  const { dryRun, counts } = result
  const answer = { dryRun, counts: { [kind]: counts }, problems, notes: tellListNotes(result, language) }
  if (dryRun || problems.length === 0) return Response.json(answer)
  const message = t(language, 'refusals.roster-problems', { count: result.problems.length })
  return Response.json({ errors: [{ code: 'roster-problems', message }], ...answer }, { status: 422 })
}

async function postMarked(req: PayloadRequest): Promise<Response> {
  const { kind, caller } = asked(req)
  const form = await readImportForm(req)
  const result = await importList({ req, caller, kind, ...form, dryRun: true, given: givenIn(form) })
  const language = languageFor(req)
  return markedFile(form.bytes, tellListProblems(result.problems, language), language)
}

async function getTemplate(req: PayloadRequest): Promise<Response> {
  const { kind } = asked(req)
  const language = languageFor(req)
  const name = `${t(language, `imports.files.${kind}`)}-mau.xlsx`
  return fileResponse({ name, type: XLSX_TYPE, bytes: await listFile(kind, [], language) })
}

async function getExport(req: PayloadRequest): Promise<Response> {
  const user = signedIn(req)
  const kind = kindOf(req)
  const { unit = null, event = null, year, from, to } = readSearch(req, exportShape)
  if (kind === 'attendance') {
    const seen =
      event !== null && (await isVisible(req.payload, { collection: 'events', id: event, user }, req))
    if (!seen) throw refuse({ code: event === null ? 'required' : 'not-found', path: 'event' })
  }
  const { firstMonth } = await loadPlan(req.payload, req)
  const span = planYearRange(year ?? planYearOf(today(), firstMonth), firstMonth)
  const days = { from: from ?? span.from, to: to ?? span.to }
  const rows = await exportRows(req, kind, { asked: { unit, event, ...days }, caller: user.caller })
  const language = languageFor(req)
  const name = `${t(language, `imports.files.${kind}`)}.xlsx`
  return fileResponse({ name, type: XLSX_TYPE, bytes: await listFile(kind, rows, language) })
}

function asked(req: PayloadRequest): { kind: ImportKind; caller: Caller } {
  const { caller } = signedIn(req)
  const kind = kindOf(req)
  if (!may(caller, needed[kind])) throw refuse({ code: 'forbidden' })
  return { kind, caller }
}

function kindOf(req: PayloadRequest): ImportKind {
  const kind = importKinds.find((each) => each === req.routeParams?.kind)
  if (kind === undefined) throw refuse({ code: 'not-found' })
  return kind
}

function givenIn({ field }: ImportForm) {
  return {
    event: idIn(field, 'event'),
    unit: idIn(field, 'unit'),
    close: readSwitch('close', field('close')),
  }
}

function idIn(field: ImportForm['field'], name: string): string | null {
  const id = field(name)
  if (id !== null && !isUuid(id)) throw refuse({ code: 'unknown-reference', path: name })
  return id
}
