import { writeDay } from '#core/calendar/writeDay.ts'
import { centred, labelled, paragraph } from '#core/document/blocks.ts'
import { letterheadBlock, placeAndDay } from '#core/document/letterhead.ts'
import type { Block, Columns, Paragraph } from '#core/document/model.ts'
import { fill } from '#core/text/fill.ts'
import type { Issue, Person } from './printed.ts'
import type { PaperWords } from './words.ts'

/** How a paper begins: the form's mark, the letterhead, its title and how it stands. */
export function paperStart({ head, form, day, signed, number, mark }: Issue, words: PaperWords): Block[] {
  const { superior, issuer, organisation, place } = head
  return [
    ...(form.code === undefined ? [] : [paragraph(form.code, { align: 'right', italic: true, size: 11 })]),
    letterheadBlock({
      superior,
      issuer,
      organisation,
      number: number === null ? null : numberLine(number, words),
      date: placeAndDay(words, { place, day, signed }),
    }),
    centred(form.title, { size: 16, bold: true, before: 12 }),
    centred(form.subject, { bold: true }),
    centred('-----------', { after: mark === null ? 8 : 2 }),
    ...(mark === null ? [] : [centred(mark, { bold: true, size: 12, after: 6 })]),
  ]
}

/** "Số: 04-BB/ĐTN"; a number that carries its symbol already is left as it is. */
function numberLine(number: string, words: PaperWords): string {
  if (/[-/]/.test(number)) return fill(words.numberOnly, { number })
  return fill(words.numbered, { number: number || '       ' })
}

/** Who writes a paper: name, birth, posts, employment. */
export function identityBlocks(person: Person, words: PaperWords): Block[] {
  const or = (value: string | null) => value || words.empty
  const pair = (left: Paragraph, right: Paragraph): Columns => ({
    kind: 'columns',
    columns: [
      { width: 0.55, blocks: [left] },
      { width: 0.45, blocks: [right] },
    ],
  })
  const birth = person.dateOfBirth === null ? words.empty : writeDay(person.dateOfBirth)
  const party = person.partyMember === null ? words.empty : person.partyMember ? words.yes : words.no
  return [
    pair(labelled(words.fullName, person.name, { bold: true }), labelled(words.dateOfBirth, birth)),
    pair(labelled(words.gender, or(person.gender)), labelled(words.partyMember, party)),
    labelled(words.posts, person.posts.join('; ') || words.empty),
    labelled(words.unit, person.unit),
    pair(labelled(words.employment, or(person.employment)), labelled(words.employer, or(person.employer))),
  ]
}

/** A heading of a paper's part. */
export function partHeading(text: string): Paragraph {
  return paragraph(text, { bold: true, keep: true, before: 6, after: 4 })
}

/** What somebody wrote, a paragraph a line; the word for nothing where he wrote nothing. */
export function writtenBlocks(text: string | null, words: PaperWords): Paragraph[] {
  const lines = (text ?? '').split(/\r?\n/).filter((line) => line.trim() !== '')
  const shown = lines.length === 0 ? [words.nothing] : lines
  return shown.map((line) => paragraph(line.trim(), { align: 'justify', first: true, after: 4 }))
}
