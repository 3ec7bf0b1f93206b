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
  /** "Đã xác nhận, 12/01/2026"; null where there is none. */
  pledge: string | null
  review: string | null
  standards: readonly { label: string; measure: string; met: number; owed: number; done: number }[]
  initiatives: readonly string[]
  /** What his collective concluded; null where there is nothing or the reader may not see it. */
  conclusion: string | null
}

const SIZE = 11
/** What keeps a year on one page: how much is named and quoted, and points between lines. */
const MOST_INITIATIVES = 2
const LONGEST_TITLE = 80
const LONGEST_CONCLUSION = 160
const CLOSE = 4
const LONGEST_GAP = 32

/** "Tổng hợp kết quả cá nhân": the papers, the numbers and the recognised initiatives of one year, on one page. */
export function summaryPart(summary: PrintedSummary, words: PaperWords): Part {
  const { issue, person, year, from, to } = summary
  const period = fill(words.summaryPeriod, { year, from: writeDay(from), to: writeDay(to) })
  const papers = fill(words.summaryBoth, {
    pledge: summary.pledge ?? words.summaryNoPaper,
    review: summary.review ?? words.summaryNoPaper,
  })
  const unit = unitSignature(issue, undefined, words)
  const blocks: Block[] = [
    ...paperStart(issue, words),
    ...identityBlocks(person, words),
    partHeading(`${words.summaryPapers} (${period})`),
    labelled(words.summaryPledge, papers),
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
      { ...unit, lines: unit.lines.slice(1), hint: words.signHere },
    ),
  ]
  return { landscape: false, begins: true, blocks: blocks.map(compact) }
}

/** A point smaller and closer together than other papers. */
function compact(block: Block): Block {
  if (block.kind === 'columns')
    return {
      ...block,
      before: Math.min(block.before ?? 0, CLOSE),
      columns: block.columns.map((column) => ({ ...column, blocks: column.blocks.map(compactLine) })),
    }
  return block.kind === 'paragraph' ? compactLine(block) : block
}

function compactLine<Line extends Columns['columns'][number]['blocks'][number]>(line: Line): Line {
  if (line.kind !== 'paragraph') return line
  const { size, before = 0, after = 0 } = line
  return {
    ...line,
    size: size === BODY ? BODY - 1 : size,
    before: before > LONGEST_GAP ? LONGEST_GAP : Math.min(before, CLOSE),
    after: Math.min(after, 1),
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
      widths: [0.53, 0.14, 0.1, 0.1, 0.13],
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
