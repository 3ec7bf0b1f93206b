import type { Endpoint, PayloadRequest } from 'payload'
import { type Caller, may } from '#core/hierarchy/caller.ts'
import { XLSX_TYPE } from '#core/input/files.ts'
import { t } from '#i18n/translate.ts'
import { refuse } from '#server/refuse.ts'
import { importRoster } from '#server/roster/importRoster.ts'
import { rosterTemplate } from '#server/roster/rosterTemplate.ts'
import { tellNotes, tellProblems } from '#server/roster/tellResult.ts'
import { markedFile } from './markedFile.ts'
import { readImportForm } from './readImportForm.ts'
import { languageFor, signedIn } from './readRequest.ts'

/**
 * `POST /api/import/roster` (multipart: `file`, `dryRun`), `POST /api/import/roster/marked` for the same file back with
 * what is wrong, and `GET /api/import/roster/template`.
 */
export const rosterEndpoints: Endpoint[] = [
  { path: '/import/roster', method: 'post', handler: postRoster },
  { path: '/import/roster/marked', method: 'post', handler: postMarked },
  { path: '/import/roster/template', method: 'get', handler: getTemplate },
]

async function postRoster(req: PayloadRequest): Promise<Response> {
  const caller = organiserOf(req)
  const { bytes, dryRun } = await readImportForm(req)
  const result = await importRoster({ payload: req.payload, bytes, dryRun, caller })
  const language = languageFor(req)
  const problems = tellProblems(result.problems, language)
  const answer = { dryRun, counts: result.counts, problems, notes: tellNotes(result, language) }
  if (dryRun || problems.length === 0) return Response.json(answer)
  const message = t(language, 'refusals.roster-problems', { count: result.problems.length })
  return Response.json({ errors: [{ code: 'roster-problems', message }], ...answer }, { status: 422 })
}

async function postMarked(req: PayloadRequest): Promise<Response> {
  const caller = organiserOf(req)
  const { bytes } = await readImportForm(req)
  const { problems } = await importRoster({ payload: req.payload, bytes, dryRun: true, caller })
  return markedFile(bytes, tellProblems(problems, languageFor(req)), languageFor(req))
}

async function getTemplate(req: PayloadRequest): Promise<Response> {
  organiserOf(req)
  const headers = {
    'content-type': XLSX_TYPE,
    'content-disposition': 'attachment; filename="mau-nhap-don-vi-can-bo.xlsx"',
  }
  return new Response(new Uint8Array(await rosterTemplate(req.payload, languageFor(req))), { headers })
}

function organiserOf(req: PayloadRequest): Caller {
  const { caller } = signedIn(req)
  if (!may(caller, 'organise')) throw refuse({ code: 'forbidden' })
  return caller
}
