import { labelled } from '#core/document/blocks.ts'
import type { Block } from '#core/document/model.ts'
import type { PaperPart } from '#core/form/form.ts'
import { romanOf } from '#core/text/roman.ts'
import { partHeading, writtenBlocks } from './paperStart.ts'
import type { PaperWords } from './words.ts'

/** A section of a paper as it is printed: its heading where the plan gives one, its part, and what was answered in it. */
export type PrintedSection = {
  heading: string | null
  part: PaperPart | null
  answers: readonly PrintedAnswer[]
}
/** `long`: in one's own words, a paragraph of its own. */
export type PrintedAnswer = { label: string; answer: string | null; long: boolean }
/** A part under its usual heading; without blocks it is not printed. */
export type TitledPart = { title: string; blocks: readonly Block[] }

/** The sections of a paper in their order; what has nothing to say is left out. */
export function titledSections(
  sections: readonly PrintedSection[],
  partOf: (part: PaperPart) => TitledPart,
  words: PaperWords,
): TitledPart[] {
  return sections.map(({ heading, part, answers }) => {
    const drawn = part === null ? { title: '', blocks: [] } : partOf(part)
    return {
      title: heading?.toLocaleUpperCase('vi') ?? drawn.title,
      blocks: [...drawn.blocks, ...answers.flatMap((answer) => answerBlocks(answer, words))],
    }
  })
}

/** Parts under their headings, numbered as they are printed: "I. NỘI DUNG RÈN LUYỆN". */
export function numberedBlocks(parts: readonly TitledPart[]): Block[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index) => [partHeading(`${romanOf(index + 1)}. ${title}`), ...blocks])
}

function answerBlocks({ label, answer, long }: PrintedAnswer, words: PaperWords): Block[] {
  if (!long) return [labelled(label, answer ?? words.empty)]
  return [labelled(label, ''), ...writtenBlocks(answer, words)]
}
