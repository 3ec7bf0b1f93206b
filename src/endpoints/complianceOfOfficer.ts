import type { Endpoint } from 'payload'
import { explainPeriod, explainReason, explainStandard } from '#core/standards/explain.ts'
import type { PeriodResult, StandardResult } from '#core/standards/officerCompliance.ts'
import type { FigureWords } from '#core/standards/words.ts'
import { figureWords } from '#i18n/figures.ts'
import type { Language } from '#i18n/translate.ts'
import { isVisible } from '#server/access/isVisible.ts'
import { knownBy } from '#server/figures/asKnown.ts'
import { officerFigures } from '#server/figures/officerFigures.ts'
import { refuse } from '#server/refuse.ts'
import { readFiguresQuery } from './readFiguresQuery.ts'
import { languageFor, signedIn } from './readRequest.ts'

/** `GET /api/officers/{id}/compliance?year=2026[&asOf=2026-10-15]`: what binds an officer, week by week and month by month. */
export const officerComplianceEndpoint: Endpoint = {
  path: '/:id/compliance',
  method: 'get',
  handler: async (req) => {
    const user = signedIn(req)
    const officer = String(req.routeParams?.id ?? '')
    const { year, day } = await readFiguresQuery(req)
    const asked = { collection: 'officers', id: officer, user } as const
    if (!(await isVisible(req.payload, asked, req))) throw refuse({ code: 'not-found' })
    const answer = await officerFigures(req.payload, { officer, year, known: knownBy(day) }, req)
    const language = languageFor(req)
    return Response.json({
      ...answer,
      standards: answer.standards.map((standard) => standardAnswer(standard, language)),
    })
  },
}

function standardAnswer(standard: StandardResult, language: Language) {
  const given = { words: figureWords[language], language }
  const { label, periods, ...rest } = standard
  return {
    ...rest,
    label: label[language],
    text: explainStandard(standard, given),
    periods: periods.map((period) => periodAnswer(period, standard, given)),
  }
}

function periodAnswer(period: PeriodResult, standard: StandardResult, given: Explaining) {
  const { key, reason, cause: _, ...rest } = period
  return {
    period: key,
    ...rest,
    reason: explainReason(period, given.words, given.language),
    reasonKey: reason,
    text: explainPeriod(period, standard, given),
  }
}

type Explaining = { words: FigureWords; language: Language }
