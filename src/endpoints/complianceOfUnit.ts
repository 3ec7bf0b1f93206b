import type { Endpoint } from 'payload'
import { explainListed, explainTally, explainTarget } from '#core/standards/explain.ts'
import type { FigureRow, UnitFigures } from '#core/standards/figures.ts'
import type { FigureWords } from '#core/standards/words.ts'
import { figureWords } from '#i18n/figures.ts'
import { knownBy } from '#server/figures/asKnown.ts'
import { targetList } from '#server/figures/targetList.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { countBelow } from '#server/organisation/countBelow.ts'
import { readFiguresQuery } from './readFiguresQuery.ts'
import { languageFor } from './readRequest.ts'
import { unitInSight } from './unitInSight.ts'

/**
 * `GET /api/units/{id}/compliance?year=2026[&asOf=2026-10-15]`: targets and standards of a unit and its child units,
 * of a past day as they stood by what was known then; with `&target=T2a&list=missing` (or `counted`) the people behind a figure.
 */
export const unitComplianceEndpoint: Endpoint = {
  path: '/:id/compliance',
  method: 'get',
  handler: async (req) => {
    const { unit } = await unitInSight(req)
    const { year, day, list } = await readFiguresQuery(req)
    const question = { unit, year, day, known: knownBy(day) }
    if (list) {
      const { behind, ...answer } = await targetList(req.payload, { ...question, ...list }, req)
      const words = figureWords[languageFor(req)]
      const docs = answer.docs.map((doc) => ({ ...doc, text: explainListed(doc, behind, words) }))
      return Response.json({ ...answer, docs })
    }
    const figures = await unitFigures(req.payload, question, req)
    const units = figures.children.map((child) => child.unit)
    const below = await countBelow(req.payload, units, req)
    return Response.json(unitAnswer(figures, below, figureWords[languageFor(req)]))
  },
}

/** With each figure in words, as lists and pages say it. `own`: the officers of the unit itself; with `children` it may add up to more than the total, by `countedOnce` people. */
function unitAnswer(figures: UnitFigures, below: Map<string, number>, words: FigureWords) {
  const { unit, year, from, to, asOf, total, own, children, countedOnce, countedBy } = figures
  const targets = total.targets.map((target) => ({ ...target, text: explainTarget(target, words) }))
  const standards = total.standards.map((standard) => {
    const period = countedBy[standard.key] ?? 'year'
    return { ...standard, period, text: explainTally({ ...standard, period }, words) }
  })
  return {
    unit: unit.id,
    name: unit.name,
    ...{ year, from, to, asOf, targets, standards },
    own: own && { targets: own.targets, standards: own.standards },
    children: children.map((child) => ({ ...childAnswer(child), below: below.get(child.unit) ?? 0 })),
    countedOnce,
  }
}

function childAnswer({ unit, name, level, targets, standards }: FigureRow) {
  return { unit, name, level, targets, standards }
}
