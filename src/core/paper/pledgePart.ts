import type { Day } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { cell, heading, paragraph } from '#core/document/blocks.ts'
import type { Block, Part } from '#core/document/model.ts'
import type { PaperPart } from '#core/form/form.ts'
import { approvedBlocks } from './approvedBlocks.ts'
import { identityBlocks, paperStart } from './paperStart.ts'
import type { Approved, Issue, Person } from './printed.ts'
import { numberedBlocks, type PrintedSection, type TitledPart, titledSections } from './sections.ts'
import type { PaperWords } from './words.ts'

type PrintedAction = { action: string; measure: string | null; due: Day | null; evidence: string | null }

/** A pledge as form a1 prints it (B.2). */
export type PrintedPledge = {
  issue: Issue
  person: Person
  sections: readonly PrintedSection[]
  focus: readonly { label: string; actions: readonly PrintedAction[]; avoid: readonly string[] }[]
  /** "Giờ làm việc tình nguyện mỗi tuần: 02 giờ/tuần". */
  quotas: readonly string[]
  initiatives: readonly string[]
  /** The plan's commitments, empty when he did not make them. */
  commitments: readonly string[]
  decisions: readonly Approved[]
}

const SIZE = 12
const WIDTHS = [0.07, 0.41, 0.18, 0.14, 0.2]

/** Form a1: what an officer undertakes for a year, the numbers that bind him, and who confirmed it. */
export function pledgePart(pledge: PrintedPledge, words: PaperWords): Part {
  const blocks = [
    ...paperStart(pledge.issue, words),
    ...identityBlocks(pledge.person, words),
    ...numberedBlocks(titledSections(pledge.sections, (part) => pledgeSection(part, pledge, words), words)),
    ...approvedBlocks({ ...pledge, officer: pledge.person.name, signs: words.pledgeSigner }, words),
  ]
  return { landscape: false, begins: true, blocks }
}

function pledgeSection(part: PaperPart, pledge: PrintedPledge, words: PaperWords): TitledPart {
  switch (part) {
    case 'focus':
      return {
        title: words.pledgeFocus,
        blocks: pledge.focus.flatMap((focus, index) => focusBlocks(focus, index + 1, words)),
      }
    case 'quotas':
      return { title: words.pledgeQuotas, blocks: listBlocks(pledge.quotas, words.noQuota) }
    case 'initiatives':
      return { title: words.pledgeInitiatives, blocks: listBlocks(pledge.initiatives, words.nothing) }
    default:
      return { title: words.pledgeCommitments, blocks: listBlocks(pledge.commitments, words.nothing) }
  }
}

function focusBlocks(focus: PrintedPledge['focus'][number], number: number, words: PaperWords): Block[] {
  const rows = focus.actions.map(({ action, measure, due, evidence }, index) => [
    cell(String(index + 1), 'center'),
    cell(action),
    cell(measure ?? ''),
    cell(due === null ? '' : writeDay(due), 'center'),
    cell(evidence ?? ''),
  ])
  const head = heading(words.number, words.action, words.measure, words.due, words.evidence)
  return [
    paragraph(`${number}. ${focus.label}`, { bold: true, italic: true, keep: true, before: 4, after: 2 }),
    { kind: 'table', widths: WIDTHS, size: SIZE, head: [head], rows },
    ...(focus.avoid.length === 0
      ? []
      : [
          paragraph(`${words.avoid}: ${focus.avoid.map(endless).join('; ')}.`, {
            align: 'justify',
            after: 4,
          }),
        ]),
  ]
}

/** Lines with a hyphen each; `otherwise` where there is none. */
export function listBlocks(lines: readonly string[], otherwise: string): Block[] {
  if (lines.length === 0) return [paragraph(otherwise, { first: true, after: 3 })]
  return lines.map((line, index) => {
    const last = index === lines.length - 1
    return paragraph(`- ${endless(line)}${last ? '.' : ';'}`, { align: 'justify', first: true, after: 3 })
  })
}

function endless(text: string): string {
  return text.trim().replace(/[.;,]+$/, '')
}
