import { writeDay } from '#core/calendar/writeDay.ts'
import { paragraph } from '#core/document/blocks.ts'
import type { Block } from '#core/document/model.ts'
import { type Signature, signatureRow } from '#core/document/signatures.ts'
import { fill } from '#core/text/fill.ts'
import type { Approved, Issue } from './printed.ts'
import type { PaperWords } from './words.ts'

/** How an officer's paper ends: what the superior Union said, then places for the officer and his unit. */
export function approvedBlocks(
  given: { issue: Issue; officer: string; signs: string; decisions: readonly Approved[] },
  words: PaperWords,
): Block[] {
  const above = given.decisions.filter((decision) => decision.above)
  const own = given.decisions.findLast((decision) => !decision.above)
  return [
    ...aboveBlocks(above, words),
    signatureRow(unitSignature(given.issue, own, words), {
      lines: [given.signs],
      hint: words.signHere,
      name: given.officer,
    }),
  ]
}

/** The unit's place: its decision in the system where there is one, the signature on paper in any case. */
export function unitSignature(issue: Issue, own: Approved | undefined, words: PaperWords): Signature {
  const { signedFor, signerTitles } = issue.head
  const title = signerTitles[own?.office ?? 'secretary'] ?? signerTitles.secretary ?? ''
  const lines = [words.confirmedBy, signedFor, ...title.split('\n')].filter((line) => line !== '')
  if (own === undefined) return { lines, name: null }
  return { lines, hint: fill(words.confirmedOn, { day: writeDay(own.day) }), name: own.name }
}

function aboveBlocks(above: readonly Approved[], words: PaperWords): Block[] {
  if (above.length === 0) return [paragraph(`${words.above}: ${words.aboveEmpty}`, { before: 8 })]
  return above.map(({ name, unit, day, comment }) => {
    const said = fill(words.aboveSaid, { name, unit: unit ?? '', day: writeDay(day) })
    return paragraph(`${words.above}: ${said}${comment ? ` ${comment}` : ''}`, {
      align: 'justify',
      before: 8,
    })
  })
}
