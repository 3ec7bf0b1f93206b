import type { Day } from '#core/calendar/day.ts'
import type { Refusal } from '#core/refusal.ts'
import { saysSomething } from '#core/similarity/saysSomething.ts'
import type { Author } from './shareOut.ts'

/** An initiative as far as its submission is judged. */
export type InitiativeContent = {
  officer?: unknown
  title?: unknown
  summary?: unknown
  authors?: readonly Partial<Author>[] | null
  realisedOn?: unknown
  recognition?: Recognition | null
}
type Recognition = { by?: unknown; date?: unknown }

const SUMMARY_WORDS = 5

/**
 * R11, R31: what an initiative must hold when it is submitted: whose it is (each author once, the maker among them,
 * together 100 %), that it was realised, and who is to recognise it. A summary, where there is one, says something.
 */
export function checkInitiative(initiative: InitiativeContent, today: Day): Refusal[] {
  const { realisedOn, recognition, summary } = initiative
  const refusals: Refusal[] = [...checkAuthors(initiative)]
  if (summary != null && !saysSomething(summary, SUMMARY_WORDS))
    refusals.push({ code: 'says-too-little', path: 'summary', data: { words: SUMMARY_WORDS } })
  if (!realisedOn) refusals.push({ code: 'required', path: 'realisedOn' })
  else if (String(realisedOn) > today) refusals.push({ code: 'in-future', path: 'realisedOn' })
  if (!recognition?.by) refusals.push({ code: 'required', path: 'recognition.by' })
  return [...refusals, ...checkRecognition(initiative, today)]
}

/** The day of the paper decision: not to come, and not before what it recognises was realised. */
export function checkRecognition({ recognition, realisedOn }: InitiativeContent, today: Day): Refusal[] {
  const path = 'recognition.date'
  const date = recognition?.date
  if (!date) return []
  if (String(date) > today) return [{ code: 'in-future', path }]
  return realisedOn && String(date) < String(realisedOn) ? [{ code: 'before-realised', path }] : []
}

/** R11, T3: an initiative counts by the date of its recognition; without a paper that is the day of the decision. */
export function recognisedOn(recognition: Recognition | null | undefined, decided: Day): Day {
  return (recognition?.date as Day | null | undefined) ?? decided
}

function checkAuthors({ authors, officer }: InitiativeContent): Refusal[] {
  const rows = authors ?? []
  const refusals: Refusal[] = []
  rows.forEach((row, index) => {
    if (rows.findIndex((one) => one.officer === row.officer) !== index)
      refusals.push({ code: 'author-twice', path: `authors.${index}.officer` })
  })
  if (!rows.some((row) => row.officer === officer))
    refusals.push({ code: 'maker-no-author', path: 'authors' })
  const sum = rows.reduce((total, { share }) => total + Number(share ?? 0), 0)
  if (sum !== 100) refusals.push({ code: 'shares-not-whole', path: 'authors', data: { sum } })
  return refusals
}
