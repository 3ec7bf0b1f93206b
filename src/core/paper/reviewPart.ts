import { cell, heading, labelled, paragraph } from '#core/document/blocks.ts'
import type { Block, Part } from '#core/document/model.ts'
import { approvedBlocks } from './approvedBlocks.ts'
import { identityBlocks, paperStart, partHeading, writtenBlocks } from './paperStart.ts'
import { listBlocks } from './pledgePart.ts'
import type { Approved, Issue, Person, PrintedMerit, PrintedRemedy } from './printed.ts'
import { remedyBlocks } from './remedyBlocks.ts'
import type { PaperWords } from './words.ts'

/** A review as form a2 prints it (B.3). */
export type PrintedReview = {
  issue: Issue
  person: Person
  results: readonly { label: string; pledged: readonly string[]; result: string | null }[]
  /** What the system counted, a line a standard. */
  figures: readonly string[]
  self: string | null
  strengths: string | null
  shortcomings: string | null
  causes: string | null
  remedies: readonly PrintedRemedy[]
  /** In words; null where no grades are given. */
  proposedGrade: string | null
  collective: { comment: string | null; merits: readonly PrintedMerit[] }
  conclusion: string | null
  response: string | null
  decisions: readonly Approved[]
}

const SIZE = 12

/** Form a2: what an officer pledged and did, how he sees himself, what his collective says and concludes. */
export function reviewPart(review: PrintedReview, words: PaperWords): Part {
  const blocks: Block[] = [
    ...paperStart(review.issue, words),
    ...identityBlocks(review.person, words),
    ...resultBlocks(review, words),
    ...(review.figures.length === 0
      ? []
      : [partHeading(words.reviewFigures), ...listBlocks(review.figures, words.nothing)]),
    ...selfBlocks(review, words),
    ...collectiveBlocks(review, words),
    ...approvedBlocks({ ...review, officer: review.person.name, signs: words.reviewSigner }, words),
  ]
  return { landscape: false, begins: true, blocks }
}

function resultBlocks({ results }: PrintedReview, words: PaperWords): Block[] {
  if (results.length === 0) return []
  return [
    partHeading(words.reviewResults),
    {
      kind: 'table',
      widths: [0.18, 0.41, 0.41],
      size: SIZE,
      head: [heading(words.reviewContent, words.reviewPledged, words.reviewResult)],
      rows: results.map(({ label, pledged, result }) => [
        cell(label, 'left', { bold: true }),
        cell(pledged.map((action) => `- ${action}`).join('\n')),
        cell(result ?? ''),
      ]),
    },
  ]
}

function selfBlocks(review: PrintedReview, words: PaperWords): Block[] {
  const parts: [string, string | null][] = [
    [words.reviewSelf, review.self],
    [words.strengths, review.strengths],
    [words.shortcomings, review.shortcomings],
    [words.causes, review.causes],
  ]
  return [
    // A quarterly review may be one text, an annual one its parts: what was left out is not printed empty.
    ...parts
      .filter(([, text], index) => text !== null || (index > 0 && review.self === null))
      .flatMap(([title, text]) => [partHeading(title), ...writtenBlocks(text, words)]),
    partHeading(words.remedies),
    ...remedyBlocks(review.remedies, words),
    ...(review.proposedGrade === null
      ? []
      : [labelled(words.proposedGrade, review.proposedGrade, { bold: true })]),
  ]
}

function collectiveBlocks(review: PrintedReview, words: PaperWords): Block[] {
  const { comment, merits } = review.collective
  return [
    partHeading(words.collective),
    ...writtenBlocks(comment, words),
    ...(merits.length === 0 ? [] : [paragraph(writeMerits(merits, words), { align: 'justify', after: 4 })]),
    partHeading(words.conclusion),
    ...writtenBlocks(review.conclusion, words),
    ...(review.response === null
      ? []
      : [partHeading(words.response), ...writtenBlocks(review.response, words)]),
  ]
}

/** "Được người: đạt; được việc: chưa đạt". */
export function writeMerits(merits: readonly PrintedMerit[], words: PaperWords): string {
  const said = merits.map(({ label, met }) => `${label}: ${met ? words.meritMet : words.meritNotMet}`)
  return `${words.merits}: ${said.join('; ')}.`
}
