import type { Day } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { cell, heading, labelled, paragraph } from '#core/document/blocks.ts'
import type { Block, Part } from '#core/document/model.ts'
import { signatureRow } from '#core/document/signatures.ts'
import { rateOf } from '#core/report/unitRows.ts'
import { writeRate } from '#core/report/writeNumber.ts'
import { fill } from '#core/text/fill.ts'
import { unitSignature } from './approvedBlocks.ts'
import { identityBlocks, paperStart, partHeading } from './paperStart.ts'
import { listBlocks } from './pledgePart.ts'
import type { Issue, Person } from './printed.ts'
import { writeQuantity } from './quotas.ts'
import type { PaperWords } from './words.ts'

/** An officer's plan year on one page, for his own file. */
export type PrintedSummary = {
  issue: Issue
  person: Person
  year: number
  from: Day
  to: Day
  /** "Đã xác nhận, ngày 12/01/2026"; null where there is none. */
  pledge: string | null
  review: string | null
  standards: readonly { label: string; measure: string; met: number; owed: number; done: number }[]
  initiatives: readonly string[]
  /** What his collective concluded; null where there is nothing or the reader may not see it. */
  conclusion: string | null
}

const SIZE = 12

/** "Tổng hợp kết quả cá nhân": the papers, the numbers and the recognised initiatives of one year. */
export function summaryPart(summary: PrintedSummary, words: PaperWords): Part {
  const { issue, person, year, from, to } = summary
  const period = fill(words.summaryPeriod, { year, from: writeDay(from), to: writeDay(to) })
  const blocks: Block[] = [
    ...paperStart(issue, words),
    ...identityBlocks(person, words),
    paragraph(period, { italic: true, before: 2 }),
    partHeading(words.summaryPapers),
    labelled(words.summaryPledge, summary.pledge ?? words.summaryNoPaper),
    labelled(words.summaryReview, summary.review ?? words.summaryNoPaper),
    partHeading(words.summaryStandards),
    ...standardBlocks(summary, words),
    partHeading(words.summaryInitiatives),
    ...listBlocks(summary.initiatives, words.nothing),
    ...(summary.conclusion === null
      ? []
      : [partHeading(words.summaryConclusion), ...listBlocks([summary.conclusion], '')]),
    signatureRow(
      { lines: [words.signOfficer], hint: words.signHere, name: person.name },
      { ...unitSignature(issue, undefined, words), hint: words.signHere },
    ),
  ]
  return { landscape: false, begins: true, blocks }
}

function standardBlocks({ standards }: PrintedSummary, words: PaperWords): Block[] {
  if (standards.length === 0) return listBlocks([], words.noQuota)
  const head = heading(words.standard, words.owedPeriods, words.metPeriods, words.rate, words.doneTotal)
  return [
    {
      kind: 'table',
      widths: [0.4, 0.15, 0.13, 0.13, 0.19],
      size: SIZE,
      head: [head],
      rows: standards.map(({ label, measure, met, owed, done }) => [
        cell(label),
        cell(String(owed), 'right'),
        cell(String(met), 'right'),
        cell(writeRate(rateOf(met, owed)), 'right'),
        cell(writeQuantity(done, measure, words), 'right'),
      ]),
    },
    paragraph(words.standardsNote, { size: 11, italic: true, align: 'justify' }),
  ]
}
