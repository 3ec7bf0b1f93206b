import type { Day } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { BODY, cell, heading, labelled, paragraph } from '#core/document/blocks.ts'
import type { Block, Columns, Part } from '#core/document/model.ts'
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
/** What keeps a year on one page: initiatives named, and letters of what was concluded. */
const MOST_INITIATIVES = 4
const LONGEST_TITLE = 160
const LONGEST_CONCLUSION = 400

/** "Tổng hợp kết quả cá nhân": the papers, the numbers and the recognised initiatives of one year, on one page. */
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
    ...listBlocks(shownInitiatives(summary.initiatives, words), words.nothing),
    ...(summary.conclusion === null
      ? []
      : [
          partHeading(words.summaryConclusion),
          ...listBlocks([cut(summary.conclusion, LONGEST_CONCLUSION)], ''),
        ]),
    signatureRow(
      { lines: [words.signOfficer], hint: words.signHere, name: person.name },
      { ...unitSignature(issue, undefined, words), hint: words.signHere },
    ),
  ]
  return { landscape: false, begins: true, blocks: blocks.map(compact) }
}

/** A point smaller and closer together than other papers. */
function compact(block: Block): Block {
  if (block.kind === 'columns')
    return {
      ...block,
      columns: block.columns.map((column) => ({ ...column, blocks: column.blocks.map(compactLine) })),
    }
  return block.kind === 'paragraph' ? compactLine(block) : block
}

function compactLine<Line extends Columns['columns'][number]['blocks'][number]>(line: Line): Line {
  if (line.kind !== 'paragraph') return line
  return {
    ...line,
    size: line.size === BODY ? BODY - 1 : line.size,
    ...(line.after ? { after: Math.min(line.after, 2) } : {}),
  }
}

function shownInitiatives(titles: readonly string[], words: PaperWords): string[] {
  const shown = titles.slice(0, MOST_INITIATIVES).map((title) => cut(title, LONGEST_TITLE))
  const more = titles.length - shown.length
  return more > 0 ? [...shown, fill(words.summaryMore, { count: more })] : shown
}

function cut(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
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
