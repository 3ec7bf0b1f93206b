import type { Instant } from '#core/calendar/day.ts'
import { writeDay, writeInstant } from '#core/calendar/writeDay.ts'
import { dayAt, type Letterhead, placeAndDay } from '#core/document/letterhead.ts'
import type { Signature } from '#core/document/signatures.ts'
import { fill } from '#core/text/fill.ts'
import { daysLate } from './deadline.ts'
import type { ReportFacts } from './facts.ts'
import type { ManualFigure } from './manualTable.ts'
import type { ReportModel, Section } from './model.ts'
import { readNarrative } from './readNarrative.ts'
import { timelinessOf } from './reportingTable.ts'
import { reportTables } from './reportTables.ts'
import { rolledUpLines } from './rolledUp.ts'
import { attendanceNote } from './standardTables.ts'
import type { ReportWords } from './words.ts'

/** What stands beside the figures: fixed at submission, so that one snapshot always prints the same. */
export type ReportHead = {
  revision: number
  /** Why there is a further revision. */
  reason: string | null
  narrative: string | null
  /** What was typed by hand; none where it is left out. */
  manualFigures?: readonly ManualFigure[]
  submittedAt: Instant | null
  /** The first submission of the unit and year, of any revision. */
  firstSubmittedAt: Instant | null
  verification: { address: string; digest: string } | null
  /** Who signed the submission, as he was then; null before. */
  signer?: { name: string; office: string | null } | null
}

/**
 * Compiles the annual report of a unit from its facts: the tables of the plan's report with their headings, notes and
 * running text, in the words given. Pure: the same facts and words give the same model.
 */
export function compileReport(facts: ReportFacts, head: ReportHead, words: ReportWords): ReportModel {
  return {
    title: facts.heading.subject,
    organisation: facts.heading.organisation,
    superior: facts.heading.superior,
    unit: facts.name,
    issuer: facts.heading.issuer,
    year: facts.year,
    period: fill(facts.partOfYear ? words.periodOfSpan : words.period, {
      year: facts.year,
      from: writeDay(facts.from),
      to: writeDay(facts.to),
    }),
    asOf: facts.takenAt,
    asOfLine: fill(words.asOf, writeInstant(facts.takenAt)),
    marks: marksOf(facts, head, words),
    tables: reportTables(withSubmission(facts, head), words, head.manualFigures),
    sections: sectionsOf(facts, head, words),
    kind: facts.heading.title ?? words.paper,
    letterhead: letterheadOf(facts, head, words),
    narrative: readNarrative(head.narrative, words.nothing),
    recipients: { heading: words.recipients, lines: facts.heading.recipients ?? [] },
    signature: signatureOf(facts, head),
    verification: verificationOf(facts, head, words),
  }
}

function letterheadOf(facts: ReportFacts, head: ReportHead, words: ReportWords): Letterhead {
  const { superior, issuer, organisation, symbol, place } = facts.heading
  const at = dayAt(place ?? words.place, head.submittedAt ?? facts.takenAt, head.submittedAt !== null)
  const number = symbol === undefined ? null : fill(words.paperNumber, { symbol })
  return { superior, issuer, organisation, number, date: placeAndDay(words, at) }
}

/** The secretary signs where nobody has yet: over the empty place stands his title. */
function signatureOf({ heading }: ReportFacts, { signer }: ReportHead): Signature {
  const titles = heading.signerTitles ?? {}
  const title = titles[signer?.office ?? 'secretary'] ?? titles.secretary ?? ''
  const lines = [...(heading.signedFor === undefined ? [] : [heading.signedFor]), ...title.split('\n')]
  return { lines: lines.filter((line) => line !== ''), name: signer?.name ?? null }
}

function verificationOf(
  facts: ReportFacts,
  head: ReportHead,
  words: ReportWords,
): ReportModel['verification'] {
  if (head.submittedAt === null || head.verification === null) return null
  return { address: head.verification.address, lines: verificationLines(facts, head, words) }
}

/**
 * Once submitted, the unit's own line of table 15 says so, whatever becomes of the report afterwards: its file stays
 * the same.
 */
function withSubmission(facts: ReportFacts, head: ReportHead): ReportFacts {
  if (head.submittedAt === null) return facts
  const submittedAt = head.firstSubmittedAt ?? head.submittedAt
  const corrections = head.revision - 1
  const reporting = facts.reporting.map((line) =>
    line.unit === facts.unit ? { ...line, state: 'submitted' as const, submittedAt, corrections } : line,
  )
  return { ...facts, reporting }
}

function marksOf(facts: ReportFacts, head: ReportHead, words: ReportWords): string[] {
  return [
    ...(facts.demo ? [words.markDemo] : []),
    ...(facts.partOfYear ? [words.markSpan] : head.submittedAt === null ? [words.markDraft] : []),
    ...rolledUpLines(facts, words),
    ...(head.revision > 1 ? [fill(words.markRevision, { count: head.revision - 1 })] : []),
  ]
}

function sectionsOf(facts: ReportFacts, head: ReportHead, words: ReportWords): Section[] {
  const parts: [string, readonly string[]][] = [
    [words.narrative, readNarrative(head.narrative, words.nothing).map(({ text }) => text)],
    [words.reason, paragraphs(head.reason)],
    [
      words.method,
      facts.communications
        ? [
            fill(words.methodPeriods, { from: writeDay(facts.from), to: writeDay(facts.to) }),
            words.noteCommunications,
          ]
        : [
            fill(words.methodPeriods, { from: writeDay(facts.from), to: writeDay(facts.to) }),
            words.noteTargets,
            words.noteHours,
            attendanceNote(facts, words),
            ...(facts.registers?.grades === null ? [words.gradesLeftOut] : []),
            ...(facts.rolledUp ? [words.rolledUpMethod] : facts.countedOnce > 0 ? [words.countedOnce] : []),
          ].map((word) => fill(word, { share: facts.meetingShare, count: facts.countedOnce })),
    ],
    [words.verification, facts.partOfYear ? [] : verificationLines(facts, head, words)],
  ]
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => ({ heading, paragraphs: lines }))
}

function verificationLines(facts: ReportFacts, head: ReportHead, words: ReportWords): string[] {
  if (head.submittedAt === null || head.verification === null) return [words.notSubmitted]
  const timeliness = timelinessOf(daysLate(head.firstSubmittedAt ?? head.submittedAt, facts.lastDay), words)
  const submitted =
    facts.rolledUp || facts.communications ? words.rolledUpSubmitted : words.verificationSubmitted
  return [
    fill(submitted, { ...writeInstant(head.submittedAt), timeliness }),
    fill(words.verificationAddress, { address: head.verification.address }),
    fill(words.verificationDigest, { digest: head.verification.digest }),
  ]
}

function paragraphs(text: string | null): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
