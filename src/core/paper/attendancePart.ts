import type { Instant } from '#core/calendar/day.ts'
import { writeInstant } from '#core/calendar/writeDay.ts'
import { cell, heading, labelled, paragraph } from '#core/document/blocks.ts'
import type { Part } from '#core/document/model.ts'
import { signatureRow } from '#core/document/signatures.ts'
import { fill } from '#core/text/fill.ts'
import { unitSignature } from './approvedBlocks.ts'
import { paperStart } from './paperStart.ts'
import type { Issue } from './printed.ts'
import type { PaperWords } from './words.ts'

/** An event's roster as a sheet to be signed. */
export type PrintedAttendance = {
  issue: Issue
  kind: string
  startsAt: Instant
  endsAt: Instant
  place: string | null
  host: string
  /** `attendance`: in words; null before the event is closed, when the sheet is signed on the spot. */
  people: readonly { name: string; post: string | null; unit: string | null; attendance: string | null }[]
  madeBy: string | null
}

const SIZE = 12
const WIDTHS = [0.07, 0.25, 0.2, 0.22, 0.13, 0.13]

/** The attendance sheet of an event: everybody on its roster, with a place for each signature. */
export function attendancePart(event: PrintedAttendance, words: PaperWords): Part {
  const rows = event.people.map(({ name, post, unit, attendance }, index) => [
    cell(String(index + 1), 'center'),
    cell(name),
    cell(post ?? ''),
    cell(unit ?? ''),
    cell(attendance ?? '', 'center'),
    cell(''),
  ])
  const head = heading(
    words.number,
    words.listName,
    words.listPost,
    words.listUnit,
    words.listAttendance,
    words.listSignature,
  )
  return {
    landscape: false,
    begins: true,
    blocks: [
      ...paperStart(event.issue, words),
      labelled(words.eventKind, event.kind),
      labelled(words.time, writeTime(event, words)),
      labelled(words.place, event.place ?? words.empty),
      labelled(words.host, event.host, { after: 6 }),
      { kind: 'table', widths: WIDTHS, size: SIZE, head: [head], rows },
      paragraph(fill(words.listTotal, { count: event.people.length }), { italic: true, size: 13, before: 2 }),
      signatureRow(
        { lines: [words.signMaker], hint: words.signHere, name: event.madeBy },
        { ...unitSignature(event.issue, undefined, words), hint: words.signHere },
      ),
    ],
  }
}

/** "từ 07 giờ 30 đến 10 giờ 00, ngày 14/03/2026"; with both days where it ends on another. */
function writeTime({ startsAt, endsAt }: PrintedAttendance, words: PaperWords): string {
  const [from, to] = [writeInstant(startsAt), writeInstant(endsAt)]
  const data = { ...from, toHour: to.hour, toMinute: to.minute, toDay: to.day }
  return fill(from.day === to.day ? words.heldAt : words.heldOver, data)
}
