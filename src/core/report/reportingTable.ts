import { fill } from '#core/text/fill.ts'
import { daysLate } from './deadline.ts'
import type { ReportFacts, ReportingFact, ReportingState } from './facts.ts'
import type { Column, Row, Source, TableBody } from './model.ts'
import type { ReportWord, ReportWords } from './words.ts'

/** How a unit stands with its report, in words. */
export const stateWords = {
  none: 'stateNone',
  draft: 'stateDraft',
  submitted: 'stateSubmitted',
  accepted: 'stateAccepted',
  returned: 'stateReturned',
} as const satisfies Record<ReportingState, ReportWord>

/** Table 15: who owed a report by when, who has submitted it and how it stands. */
export function reportingTable(facts: ReportFacts, words: ReportWords): TableBody {
  const submitted = facts.reporting.filter((unit) => unit.submittedAt !== null).length
  return {
    title: words.reportingTitle,
    columns: columnsOf(words),
    rows: facts.reporting.map((unit, index) => rowOf({ unit, index }, words, facts)),
    notes: [
      facts.reporting.length > 0
        ? fill(words.noteReporting, { submitted, units: facts.reporting.length })
        : words.noteReportingNone,
    ],
  }
}

function columnsOf(words: ReportWords): Column[] {
  return [
    { key: 'number', heading: words.number, kind: 'count', width: 6 },
    { key: 'unit', heading: words.unit, kind: 'text', width: 40 },
    { key: 'dueDay', heading: words.dueDay, kind: 'day', width: 14 },
    { key: 'submittedAt', heading: words.submittedAt, kind: 'instant', width: 18 },
    { key: 'state', heading: words.reportingState, kind: 'text', width: 34 },
    { key: 'corrections', heading: words.corrections, kind: 'count', width: 14 },
    { key: 'daysLate', heading: words.daysLate, kind: 'count', width: 14 },
  ]
}

function rowOf(
  { unit, index }: { unit: ReportingFact; index: number },
  words: ReportWords,
  { year, takenAt }: ReportFacts,
): Row {
  const { name, dueDay, submittedAt, corrections } = unit
  // Who has not submitted is late by the day the figures were taken; before the last day there is nothing to say.
  const late = daysLate(submittedAt ?? takenAt, dueDay)
  const days = submittedAt === null && late === 0 ? null : late
  const cells = [index + 1, name, dueDay, submittedAt, stateOf(unit, words), corrections, days]
  const where = [{ year: { equals: year } }]
  const report: Source = { kind: 'list', collection: 'reports', where, under: unit.unit, alone: true }
  return { kind: 'unit', cells, sources: [null, report, null, null, null, null, null] }
}

function stateOf(unit: ReportingFact, words: ReportWords): string {
  const state = words[stateWords[unit.state]]
  if (unit.submittedAt === null) return state
  return `${state}, ${timelinessOf(daysLate(unit.submittedAt, unit.dueDay), words)}`
}

/** "đúng hạn", or "sau hạn 01 ngày". */
export function timelinessOf(days: number, words: ReportWords): string {
  return days > 0 ? fill(words.late, { days: String(days).padStart(2, '0') }) : words.inTime
}
