import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import type { Part } from '#core/document/model.ts'
import type { PrintedMerit, PrintedRemedy } from '#core/paper/printed.ts'
import { writeQuantity } from '#core/paper/quotas.ts'
import { reviewPart } from '#core/paper/reviewPart.ts'
import { rateOf } from '#core/report/unitRows.ts'
import { writeRate } from '#core/report/writeNumber.ts'
import type { ReviewFacts } from '#core/review/facts.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { fill } from '#core/text/fill.ts'
import { vi as choices } from '#i18n/choices.ts'
import { vi } from '#i18n/print.ts'
import { questionsEver } from '../plan/questionsEver.ts'
import { planOfYear } from '../report/gatherFacts.ts'
import { dayOfPaper, formOf, issueOf, markOf } from './issueOf.ts'
import { loadApprovals } from './loadApprovals.ts'
import { loadIssuers } from './loadIssuers.ts'
import { loadPeople, personOf, wordOf } from './loadPeople.ts'
import { contentWord } from './pledgeParts.ts'
import { sectionsOfPaper } from './sectionsOfPaper.ts'
import { idIn, rowsIn, type Stored, textOf } from './storedValues.ts'

/** Reviews of one plan year as form a2, each beginning a paper of its own. */
export async function reviewParts(req: PayloadRequest, reviews: readonly Stored[]): Promise<Part[]> {
  const year = Number(String(reviews[0]?.period).slice(0, 4))
  const plan = await planOfYear(req.payload, year, req)
  const placed = reviews.map((review) => ({
    review,
    officer: idIn(review.officer),
    unit: idIn(review.unit),
    ...dayOfPaper(review),
  }))
  const people = await loadPeople(req.payload, { people: placed, officeOrder: plan.officeOrder }, req)
  const issuer = await loadIssuers(req.payload, { units: placed.filter(({ unit }) => unit !== '') }, req)
  const ever = await questionsEver(req, 'review')
  const ids = reviews.map(({ id }) => String(id))
  const approvals = await loadApprovals(req.payload, { collection: 'reviews', ids }, req)
  return placed.map(({ review, officer, unit, day, signed }) => {
    const { head, name } = issuer({ unit, day })
    const form = formOf(plan, 'review', { year: periodWords(String(review.period)) })
    return reviewPart(
      {
        issue: issueOf(head, form, { day, signed, mark: markOf(review.state) }),
        person: { ...personOf(people, { officer, day }), unit: name },
        sections: sectionsOfPaper(review, { plan, paper: 'review', ever }),
        ...contentOf(review, plan),
        decisions: approvals.get(String(review.id)) ?? [],
      },
      vi.words,
    )
  })
}

function contentOf(review: Stored, plan: PlanDefinition) {
  const facts = review.facts as ReviewFacts | null | undefined
  const collective = (review.collective ?? {}) as Stored
  return {
    results: resultsOf(review, facts?.pledge ?? null, plan),
    figures: (facts?.standards ?? []).map((standard) => writeFigure(standard)),
    self: textOf(review.self),
    strengths: textOf(review.strengths),
    shortcomings: textOf(review.shortcomings),
    causes: textOf(review.causes),
    remedies: remediesOf(review.remedies),
    proposedGrade: wordOf(choices.grade, textOf(review.proposedGrade)),
    collective: { comment: textOf(collective.comment), merits: meritsOf(collective.merits, plan) },
    conclusion: textOf(review.conclusion),
    response: textOf(review.response),
  }
}

/** What was pledged beside what came of it; every content that stands in either. */
function resultsOf(review: Stored, pledge: ReviewFacts['pledge'], plan: PlanDefinition) {
  const results = new Map(rowsIn(review.results).map((row) => [String(row.content), textOf(row.result)]))
  const pledged = new Map((pledge?.contents ?? []).map((each) => [each.content, each.actions]))
  const keys = [...new Set([...plan.contents.map(({ key }) => key), ...pledged.keys(), ...results.keys()])]
  return keys
    .filter((key) => results.has(key) || pledged.has(key))
    .map((key) => ({
      label: contentWord(plan, key),
      pledged: (pledged.get(key) ?? []).map(({ action }) => action),
      result: results.get(key) ?? null,
    }))
}

function writeFigure({ label, measure, met, owed, done, text }: ReviewFacts['standards'][number]): string {
  const quantity = writeQuantity(done, measure, vi.words)
  if (text) return `${label.vi}: ${text.vi} (${quantity})`
  return fill(vi.figure, { label: label.vi, met, owed, rate: writeRate(rateOf(met, owed)), done: quantity })
}

export function remediesOf(value: unknown): PrintedRemedy[] {
  return rowsIn(value).map(({ remedy, due, done }) => ({
    remedy: textOf(remedy) ?? '',
    due: textOf(due) as Day | null,
    done: done === true,
  }))
}

export function meritsOf(value: unknown, plan: PlanDefinition): PrintedMerit[] {
  return rowsIn(value).map(({ key, met }) => ({
    label: plan.merits.find((merit) => merit.key === key)?.label.vi ?? String(key),
    met: met === true,
  }))
}

const ROMAN = ['I', 'II', 'III', 'IV']

/** '2026-Q1' as "quý I năm 2026", '2026' as it is. */
export function periodWords(period: string): string {
  const [year = '', quarter] = period.split('-Q')
  return quarter === undefined
    ? year
    : fill(vi.quarter, { quarter: ROMAN[Number(quarter) - 1] ?? quarter, year })
}
