import { cell, heading, labelled, paragraph } from '#core/document/blocks.ts'
import type { Block, Part } from '#core/document/model.ts'
import type { PaperPart } from '#core/form/form.ts'
import { approvedBlocks } from './approvedBlocks.ts'
import { identityBlocks, paperStart, writtenBlocks } from './paperStart.ts'
import { listBlocks } from './pledgePart.ts'
import type { Approved, Issue, Person, PrintedMerit, PrintedRemedy } from './printed.ts'
import { remedyBlocks } from './remedyBlocks.ts'
import { numberedBlocks, type PrintedSection, type TitledPart, titledSections } from './sections.ts'
import type { PaperWords } from './words.ts'

/** A review as form a2 prints it (B.3). */
export type PrintedReview = {
  issue: Issue
  person: Person
  sections: readonly PrintedSection[]
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
    ...numberedBlocks([
      ...titledSections(review.sections, (part) => reviewSection(part, review, words), words),
      ...collectiveParts(review, words),
    ]),
    ...approvedBlocks({ ...review, officer: review.person.name, signs: words.reviewSigner }, words),
  ]
  return { landscape: false, begins: true, blocks }
}

function reviewSection(part: PaperPart, review: PrintedReview, words: PaperWords): TitledPart {
  // A quarterly review may be one text, an annual one its parts: what was left out is not printed empty.
  const written = (title: string, text: string | null, asked: boolean) => ({
    title,
    blocks: text === null && !asked ? [] : writtenBlocks(text, words),
  })
  switch (part) {
    case 'results':
      return { title: words.reviewResults, blocks: resultBlocks(review, words) }
    case 'figures':
      return {
        title: words.reviewFigures,
        blocks: review.figures.length === 0 ? [] : listBlocks(review.figures, words.nothing),
      }
    case 'self':
      return written(words.reviewSelf, review.self, false)
    case 'strengths':
    case 'shortcomings':
    case 'causes':
      return written(words[part], review[part], review.self === null)
    default:
      return { title: words.remedies, blocks: remediesAndGrade(review, words) }
  }
}

function resultBlocks({ results }: PrintedReview, words: PaperWords): Block[] {
  if (results.length === 0) return []
  return [
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

function remediesAndGrade({ remedies, proposedGrade }: PrintedReview, words: PaperWords): Block[] {
  const grade = proposedGrade === null ? [] : [labelled(words.proposedGrade, proposedGrade, { bold: true })]
  return [...remedyBlocks(remedies, words), ...grade]
}

function collectiveParts(
  { collective, conclusion, response }: PrintedReview,
  words: PaperWords,
): TitledPart[] {
  const { comment, merits } = collective
  const said =
    merits.length === 0 ? [] : [paragraph(writeMerits(merits, words), { align: 'justify', after: 4 })]
  return [
    { title: words.collective, blocks: [...writtenBlocks(comment, words), ...said] },
    { title: words.conclusion, blocks: writtenBlocks(conclusion, words) },
    { title: words.response, blocks: response === null ? [] : writtenBlocks(response, words) },
  ]
}

/** "Được người: đạt; được việc: chưa đạt". */
export function writeMerits(merits: readonly PrintedMerit[], words: PaperWords): string {
  const said = merits.map(({ label, met }) => `${label}: ${met ? words.meritMet : words.meritNotMet}`)
  return `${words.merits}: ${said.join('; ')}.`
}
