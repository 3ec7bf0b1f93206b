import { type Day, dayOf, type Instant } from '#core/calendar/day.ts'
import { fill } from '#core/text/fill.ts'
import { centred } from './blocks.ts'
import type { Columns, Paragraph, Rule } from './model.ts'

/** The head of a Union paper: no Quốc hiệu; its issuer left, the Union's name right. */
export type Letterhead = {
  /** Null at the root, which stands alone on the left. */
  superior: string | null
  issuer: string
  organisation: string
  /** "Số:      -BC/ĐTN"; null on papers that carry none. */
  number: string | null
  /** What a letter is about, under its number: "V/v …". */
  about?: string
  /** "Cần Thơ, ngày 08 tháng 02 năm 2026". */
  date: string
}

const NAME = 14
const ORGANISATION = 15
const ABOUT = 12

export function letterheadBlock(head: Letterhead): Columns {
  const left = [
    ...(head.superior === null ? [] : [centred(head.superior.toUpperCase(), { size: NAME })]),
    centred(head.issuer.toUpperCase(), { size: NAME, bold: true }),
    centred('***', { size: NAME }),
    ...(head.number === null ? [] : [centred(head.number, { size: NAME })]),
    ...(head.about === undefined ? [] : [centred(head.about, { size: ABOUT, italic: true, before: 2 })]),
  ]
  const right: (Paragraph | Rule)[] = [
    centred(head.organisation.toUpperCase(), { size: ORGANISATION, bold: true }),
    { kind: 'rule', share: 0.8 },
    centred(head.date, { size: NAME, italic: true, before: 6 }),
  ]
  return {
    kind: 'columns',
    columns: [
      { width: 0.48, blocks: left },
      { width: 0.52, blocks: right },
    ],
  }
}

/**
 * Place and day of a paper as the Union writes them: days under ten and the first two months with a leading zero. A
 * paper not signed yet leaves day and month open to be written by hand.
 */
export function placeAndDay(words: { dated: string; undated: string }, of: DayAt): string {
  const [year = '', month = '', day = ''] = of.day.split('-')
  if (!of.signed) return fill(words.undated, { place: of.place, year })
  return fill(words.dated, { place: of.place, year, month: monthOf(month), day })
}

export type DayAt = { place: string; day: Day; signed: boolean }

export function dayAt(place: string, at: Instant, signed: boolean): DayAt {
  return { place, day: dayOf(at), signed }
}

function monthOf(month: string): string {
  return Number(month) < 3 ? month : String(Number(month))
}
