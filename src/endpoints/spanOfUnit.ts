import type { Endpoint, PayloadRequest } from 'payload'
import { type Day, isDay, planYearOf } from '#core/calendar/day.ts'
import type { Span } from '#core/standards/ruleTables.ts'
import { en, vi } from '#i18n/report.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { refuse } from '#server/refuse.ts'
import { gatherSpan } from '#server/report/gatherFacts.ts'
import { REPORT_FORMATS, spanFile, spanModel } from '#server/report/reportFile.ts'
import { fileResponse, readFormat } from './fileResponse.ts'
import { languageFor } from './readRequest.ts'
import { unitInSight } from './unitInSight.ts'

/**
 * `GET /api/units/{id}/report?from=2026-01-01&to=2026-03-31[&format=xlsx|docx|pdf]`: the figures of a unit for any part
 * of a plan year, as its report would print them; without a format the tables as JSON. Makes no annual report.
 */
export const spanOfUnitEndpoint: Endpoint = {
  path: '/:id/report',
  method: 'get',
  handler: async (req) => {
    const { unit } = await unitInSight(req)
    const { year, span } = await readSpan(req)
    if (req.searchParams.get('format') === null) {
      const facts = await gatherSpan(req.payload, { unit, year, span }, req)
      if (facts === null) throw refuse({ code: 'not-found' })
      const { title, period, asOfLine, marks, tables } = spanModel(
        facts,
        languageFor(req) === 'vi' ? vi.words : en.words,
      )
      return Response.json({ unit, year, ...span, title, period, asOfLine, marks, tables })
    }
    const format = readFormat(req, REPORT_FORMATS, 'xlsx')
    const made = await spanFile(req.payload, { unit, year, span, format }, req)
    if (made === null) throw refuse({ code: 'not-found' })
    return fileResponse(made)
  },
}

/** Two days in their order, begun, and of one plan year that the plan knows; 400 otherwise. */
export async function readSpan(req: PayloadRequest): Promise<{ year: number; span: Span }> {
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const value = req.searchParams.get(name)
    if (!isDay(value)) throw refuse({ code: 'invalid-query', data: { name }, path: name })
    return value
  }) as [Day, Day]
  if (to < from) throw refuse({ code: 'span-reversed', path: 'to' })
  const { firstMonth, years } = await loadPlan(req.payload, req)
  const year = planYearOf(from, firstMonth)
  if (planYearOf(to, firstMonth) !== year) throw refuse({ code: 'span-of-two-years', path: 'to' })
  if (year < years.from || year > years.to || from > today())
    throw refuse({ code: 'year-not-begun', path: 'from', data: { year } })
  return { year, span: { from, to } }
}
