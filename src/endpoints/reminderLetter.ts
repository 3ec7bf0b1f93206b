import type { Endpoint } from 'payload'
import { z } from 'zod'
import { planYearOf } from '#core/calendar/day.ts'
import { mayAt } from '#core/hierarchy/caller.ts'
import { today } from '#server/clock.ts'
import { PRINT_FORMATS } from '#server/document/documentFile.ts'
import { reminderLetterFile } from '#server/letter/reminderLetterFile.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'
import { rootUnit } from '#server/report/rootUnit.ts'
import { fileResponse, readFormat } from './fileResponse.ts'
import { readSearch } from './readPage.ts'
import { signedIn } from './readRequest.ts'

const shape = z.object({ year: z.coerce.number().int().min(2000).max(2199).optional() })

/**
 * `GET /api/reports/reminder-letter?year=2026&format=docx|pdf`: the city's letter (công văn đôn đốc) to the units that
 * have not submitted their report of a year (the one that ended last where left out); 409 where every unit has.
 */
export const reminderLetterEndpoint: Endpoint = {
  path: '/reminder-letter',
  method: 'get',
  handler: async (req) => {
    const { caller } = signedIn(req)
    const root = await rootUnit(req.payload, req)
    if (root === null || !mayAt(caller, 'compileReports', [root])) throw refuse({ code: 'forbidden' })
    const { firstMonth, years } = await loadPlan(req.payload, req)
    const running = planYearOf(today(), firstMonth)
    const year = readSearch(req, shape).year ?? running - 1
    if (year < years.from || year > years.to || year > running)
      throw refuse({ code: 'year-not-begun', path: 'year', data: { year } })
    const format = readFormat(req, PRINT_FORMATS, 'docx')
    const made = await reminderLetterFile(req, { root, year, format })
    if (made === null) throw refuse({ code: 'no-report-missing', data: { year } })
    return fileResponse(made)
  },
}
