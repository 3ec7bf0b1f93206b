import type { Endpoint } from 'payload'
import type { PeriodResult, StandardResult } from '#core/standards/officerCompliance.ts'
import { type Language, t } from '#i18n/translate.ts'
import { isVisible } from '#server/access/isVisible.ts'
import { officerFigures } from '#server/figures/officerFigures.ts'
import { refuse } from '#server/refuse.ts'
import { readFiguresQuery } from './readFiguresQuery.ts'
import { languageFor, signedIn } from './readRequest.ts'

/** `GET /api/officers/{id}/compliance?year=2026`: what binds an officer, week by week and month by month. */
export const officerComplianceEndpoint: Endpoint = {
  path: '/:id/compliance',
  method: 'get',
  handler: async (req) => {
    const user = signedIn(req)
    const officer = String(req.routeParams?.id ?? '')
    const { year } = await readFiguresQuery(req)
    const asked = { collection: 'officers', id: officer, user } as const
    if (!(await isVisible(req.payload, asked, req))) throw refuse({ code: 'not-found' })
    const answer = await officerFigures(req.payload, { officer, year }, req)
    const language = languageFor(req)
    return Response.json({
      ...answer,
      standards: answer.standards.map((standard) => standardAnswer(standard, language)),
    })
  },
}

function standardAnswer(standard: StandardResult, language: Language) {
  const label = standard.label[language]
  return { ...standard, label, periods: standard.periods.map((period) => periodAnswer(period, language)) }
}

function periodAnswer({ key, reason, ...period }: PeriodResult, language: Language) {
  const words = reason === null ? null : t(language, `figures.exempt.${reason}`)
  return { period: key, ...period, reason: words, reasonKey: reason }
}
