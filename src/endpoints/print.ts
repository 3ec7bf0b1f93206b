import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { planYearOf } from '#core/calendar/day.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { t } from '#i18n/translate.ts'
import { isVisible } from '#server/access/isVisible.ts'
import { today } from '#server/clock.ts'
import { PRINT_FORMATS } from '#server/document/documentFile.ts'
import { unitsBelow } from '#server/organisation/unitsBelow.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { nameOfPaper, nameOfUnit } from '#server/print/nameOfPaper.ts'
import { PRINTED, type Printed, printOfficers, printRecords } from '#server/print/printPapers.ts'
import { readOfficersOf, readPaper, readPapersOf } from '#server/print/readPapers.ts'
import { refuse } from '#server/refuse.ts'
import { fileResponse, readFormat } from './fileResponse.ts'
import { signedIn } from './readRequest.ts'

const shape = z.object({
  year: z.coerce.number().int().min(2000).max(2199).optional(),
  paper: z.enum([...PRINTED, 'officers']).optional(),
  below: z.enum(['true', 'false']).default('false'),
})

/** `GET /api/{slug}/{id}/print?format=docx|pdf`: a paper to print, for whoever may read the record. */
const printOne: Endpoint = {
  path: '/:id/print',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const paper = PRINTED.find((each) => each === req.routeParams?.collection)
    if (paper === undefined) throw refuse({ code: 'not-found' })
    const doc = await readPaper(req, paper, req.routeParams?.id)
    const format = readFormat(req, PRINT_FORMATS, 'pdf')
    const name = await nameOfPaper(req, paper, doc)
    return fileResponse(await printRecords(req, { paper, docs: [doc], name, author: name, format }))
  },
}

/** `GET /api/officers/{id}/print?year=2026&format=pdf`: an officer's plan year on one page. */
const printOfficer: Endpoint = {
  path: '/:id/print',
  method: 'get',
  handler: async (req) => {
    const user = signedIn(req)
    const officer = String(req.routeParams?.id ?? '')
    if (!(await isVisible(req.payload, { collection: 'officers', id: officer, user }, req)))
      throw refuse({ code: 'not-found' })
    const { year } = await readQuery(req)
    const format = readFormat(req, PRINT_FORMATS, 'pdf')
    const name = await nameOfPaper(req, 'officers', { officer, year })
    return fileResponse(await printOfficers(req, { officers: [officer], year, name, author: name, format }))
  },
}

/** `GET /api/units/{id}/print?paper=pledges&year=2026&below=true&format=pdf`: a unit's papers of a year in one file. */
const printUnit: Endpoint = {
  path: '/:id/print',
  method: 'get',
  handler: async (req) => {
    signedIn(req)
    const unit = String(req.routeParams?.id ?? '')
    const { paper, year, below } = await readQuery(req)
    const units = isUuid(unit) ? await unitsBelow(req, unit, !below) : []
    if (units.length === 0) throw refuse({ code: 'not-found' })
    const format = readFormat(req, PRINT_FORMATS, 'pdf')
    if (paper === undefined) throw refuse({ code: 'required', path: 'paper' })
    const unitName = await nameOfUnit(req, unit)
    const name = t('vi', `print.file.unit.${paper}`, { name: unitName, year })
    const making = { name, author: unitName, format }
    if (paper === 'officers') {
      const officers = await readOfficersOf(req, { units, year })
      return fileResponse(await printOfficers(req, { ...making, officers, year }))
    }
    const docs = await readPapersOf(req, paper, { units, year })
    return fileResponse(await printRecords(req, { ...making, paper, docs }))
  },
}

/** What of a collection can be printed. */
export function printEndpointsOf(slug: string): Endpoint[] {
  if (slug === 'units') return [printUnit]
  if (slug === 'officers') return [printOfficer]
  return PRINTED.some((each) => each === slug) ? [printOne] : []
}

type PrintQuery = { paper: Printed | 'officers' | undefined; year: number; below: boolean }

/** Reads `paper`, `year` (the running plan year when left out) and `below`; 400 otherwise. */
async function readQuery(req: PayloadRequest): Promise<PrintQuery> {
  const parsed = shape.safeParse(Object.fromEntries(req.searchParams))
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '')
    throw refuse({ code: 'invalid-query', path: name, data: { name } })
  }
  const { firstMonth } = await loadPlan(req.payload, req)
  const { paper, year, below } = parsed.data
  return { paper, year: year ?? planYearOf(today(), firstMonth), below: below === 'true' }
}
