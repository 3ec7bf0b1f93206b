import { type Day, dayOf, type Instant } from '#core/calendar/day.ts'
import { writeDay, writeInstant } from '#core/calendar/writeDay.ts'
import { body, cell, centred, heading } from '#core/document/blocks.ts'
import { letterheadBlock, placeAndDay } from '#core/document/letterhead.ts'
import type { Block, Document, TableBlock } from '#core/document/model.ts'
import type { PaperHead } from '#core/document/paperHead.ts'
import { recipientsAndSignature } from '#core/document/signatures.ts'
import { daysLate } from '#core/report/deadline.ts'
import type { ReportingFact } from '#core/report/facts.ts'
import type { DepartmentPaper } from '#core/standards/plan.ts'
import { fill } from '#core/text/fill.ts'
import type { LetterWords } from './words.ts'

/** What a letter to the units whose report is still owed says. */
export type ReminderLetter = {
  head: PaperHead
  paper: DepartmentPaper
  /** "Ban Thường vụ Thành đoàn Cần Thơ" */
  sender: string
  /** The department to which the reports go. */
  office: string
  programme: string
  year: number
  at: Instant
  /** The last day that is in time. */
  lastDay: Day
  /** The units that have submitted nothing, and how many owed a report. */
  units: readonly Pick<ReportingFact, 'name' | 'state'>[]
  owing: number
}

const SIZE = 12

/**
 * A letter of the Union (công văn) to the units that have not sent their report: number, day and the new date are left
 * to be written in, whoever signs is the plan's.
 */
export function reminderLetter(letter: ReminderLetter, words: LetterWords): Document {
  const { head, paper, at, year } = letter
  const late = daysLate(at, letter.lastDay) > 0
  const subject = fill(paper.subject, { year })
  const data = { ...dataOf(letter), ...writeInstant(at) }
  const blocks: Block[] = [
    letterheadBlock({
      ...{ superior: head.superior, issuer: head.issuer, organisation: head.organisation },
      number: fill(words.number, { symbol: paper.symbol }),
      about: fill(words.about, { subject }),
      date: placeAndDay(words, { place: head.place, day: dayOf(at), signed: false }),
    }),
    centred(`${words.to} ${words.toUnits}`, { before: 16 }),
    centred(words.toList, { italic: true, size: 13, after: 10 }),
    body(fill(late ? words.askedAfter : words.askedBefore, data)),
    body(fill(words.standing, data), { keep: true }),
    table(letter, words),
    body(fill(late ? words.askLate : words.askInTime, data), { before: 6 }),
    body(fill(words.close, data)),
    recipientsAndSignature(
      { heading: words.recipients, lines: paper.recipients },
      {
        lines: [paper.signedFor, ...paper.signerTitle.split('\n')].filter((line) => line !== ''),
        name: null,
      },
    ),
  ]
  return { title: subject, author: letter.sender, at, parts: [{ landscape: false, begins: true, blocks }] }
}

function dataOf({ sender, office, programme, year, lastDay, units, owing }: ReminderLetter) {
  const [count, all] = [units.length, owing].map((number) => String(number).padStart(2, '0'))
  return { sender, office, programme, year, lastDay: writeDay(lastDay), units: count ?? '', owing: all ?? '' }
}

function table({ units, lastDay, at }: ReminderLetter, words: LetterWords): TableBlock {
  const late = daysLate(at, lastDay)
  const shown = late > 0
  const names = [words.columnNumber, words.columnUnit, words.columnDue, words.columnState]
  return {
    kind: 'table',
    size: SIZE,
    widths: shown ? [0.08, 0.37, 0.18, 0.22, 0.15] : [0.08, 0.48, 0.2, 0.24],
    head: [heading(...names, ...(shown ? [words.columnLate] : []))],
    rows: units.map(({ name, state }, index) => [
      cell(String(index + 1), 'center'),
      cell(name),
      cell(writeDay(lastDay), 'center'),
      cell(state === 'draft' ? words.stateDraft : words.stateNone, 'center'),
      ...(shown ? [cell(fill(words.days, { days: String(late).padStart(2, '0') }), 'center')] : []),
    ]),
  }
}
