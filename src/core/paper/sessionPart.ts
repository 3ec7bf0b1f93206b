import type { Day } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { body, labelled, paragraph } from '#core/document/blocks.ts'
import type { Block, Part } from '#core/document/model.ts'
import { signatureRow } from '#core/document/signatures.ts'
import { fill } from '#core/text/fill.ts'
import { paperStart, partHeading, writtenBlocks } from './paperStart.ts'
import type { Issue, PrintedMerit, PrintedRemedy } from './printed.ts'
import { remedyBlocks } from './remedyBlocks.ts'
import { writeMerits } from './reviewPart.ts'
import type { PaperWords } from './words.ts'

type Named = { name: string; post: string | null }

/** A quarterly session of self-criticism and criticism as its minutes print it (R17). */
export type PrintedSession = {
  issue: Issue
  heldOn: Day
  place: string | null
  chair: Named
  minuteTaker: Named
  present: readonly Named[]
  absent: readonly (Named & { reason: string })[]
  entries: readonly (Named & {
    selfCriticism: string | null
    comments: string | null
    conclusion: string | null
    merits: readonly PrintedMerit[]
    remedies: readonly PrintedRemedy[]
  })[]
}

/** The minutes: who sat, what each said of himself, what was said of him and concluded. */
export function sessionPart(session: PrintedSession, words: PaperWords): Part {
  const { present, absent } = session
  const blocks: Block[] = [
    ...paperStart(session.issue, words),
    labelled(words.heldOn, writeDay(session.heldOn)),
    labelled(words.place, session.place ?? words.empty),
    labelled(words.chair, named(session.chair)),
    labelled(words.minuteTaker, named(session.minuteTaker)),
    partHeading(fill(words.present, { count: present.length, all: present.length + absent.length })),
    ...present.map((each, index) => paragraph(`${index + 1}. ${named(each)}`, { first: true, after: 2 })),
    partHeading(fill(words.absent, { count: absent.length })),
    ...absent.map((each, index) =>
      paragraph(`${index + 1}. ${named(each)}: ${each.reason}`, { first: true, after: 2 }),
    ),
    partHeading(words.agenda),
    body(words.agendaText),
    ...session.entries.flatMap((entry, index) => entryBlocks(entry, index + 1, words)),
    body(words.closing),
    signatureRow(
      { lines: [words.signMinuteTaker], hint: words.signHere, name: session.minuteTaker.name },
      { lines: [words.signChair], hint: words.signHere, name: session.chair.name },
    ),
  ]
  return { landscape: false, begins: true, blocks }
}

function entryBlocks(entry: PrintedSession['entries'][number], number: number, words: PaperWords): Block[] {
  const said: [string, string | null][] = [
    [words.selfCriticism, entry.selfCriticism],
    [words.comments, entry.comments],
    [words.entryConclusion, entry.conclusion],
  ]
  return [
    partHeading(`${number}. ${fill(words.entry, { name: named(entry) })}`),
    ...said.flatMap(([label, text]) => [
      paragraph(`${label}:`, { italic: true, keep: true, first: true, after: 2 }),
      ...writtenBlocks(text, words),
    ]),
    ...(entry.merits.length === 0
      ? []
      : [paragraph(writeMerits(entry.merits, words), { align: 'justify', first: true, after: 4 })]),
    ...(entry.remedies.length === 0
      ? []
      : [
          paragraph(`${words.entryRemedies}:`, { italic: true, keep: true, first: true, after: 2 }),
          ...remedyBlocks(entry.remedies, words),
        ]),
  ]
}

function named({ name, post }: Named): string {
  return post === null ? name : `${name} – ${post}`
}
