import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { joinNarrative } from '#core/report/mergeNarrative.ts'
import { readLines, writeLines } from '#core/report/narrativeLines.ts'
import { readNarrative } from '#core/report/readNarrative.ts'
import { writeNarrative } from '#core/report/writeNarrative.ts'
import { type MarkedRun, plainOf, readMarked, writeMarked } from '#core/text/markedText.ts'
import { vi } from '#i18n/narrative.ts'
import { sampleFacts } from './sampleFacts.ts'

const run: fc.Arbitrary<MarkedRun> = fc.record(
  {
    text: fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '*', '\\', '.'), maxLength: 6 }),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
  },
  { requiredKeys: ['text'] },
)
/** Every letter with its cut; spaces carry none. */
const letters = (runs: readonly MarkedRun[]) =>
  runs.flatMap(({ text, bold, italic }) =>
    [...text].map((letter) => (letter === ' ' ? ' ' : [letter, Boolean(bold), Boolean(italic)].join())),
  )

describe('marked text', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        expect(letters(readMarked(writeMarked(runs)))).toEqual(letters(runs))
      }),
    )
  })
  it.each([
    ['Đạt **98,5%** chỉ tiêu', [{ text: 'Đạt ' }, { text: '98,5%', bold: true }, { text: ' chỉ tiêu' }]],
    [
      '*nghiêng* và ***cả hai***',
      [{ text: 'nghiêng', italic: true }, { text: ' và ' }, { text: 'cả hai', bold: true, italic: true }],
    ],
    ['5 * 3 = 15 * 1', [{ text: '5 * 3 = 15 * 1' }]],
    ['một * sao', [{ text: 'một * sao' }]],
    ['\\*không\\*', [{ text: '*không*' }]],
    ['C:\\thư mục', [{ text: 'C:\\thư mục' }]],
    ['', []],
  ])('reads %p', (text, runs) => {
    expect(readMarked(text)).toEqual(runs)
  })
  it('takes any line as it comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('*', '\\', 'a', ' ') }), (text) => {
        expect(typeof plainOf(text)).toBe('string')
      }),
    )
  })
})

describe('the running text in an editor', () => {
  it('leaves what was written from the figures as it is, so that it goes on following them', () => {
    const text = joinNarrative(writeNarrative(sampleFacts(), vi.words))
    expect(writeLines(readLines(text))).toBe(text)
    expect(readLines(text).filter(({ kind }) => kind === 'section')).toHaveLength(5)
  })
  it('keeps items and their items', () => {
    const lines = readLines('II. KẾT QUẢ\n- Một **điểm**\n+ nhỏ hơn\nchữ')
    expect(lines.map(({ kind }) => kind)).toEqual(['section', 'item', 'subitem', 'text'])
    expect(writeLines(lines)).toBe('II. KẾT QUẢ\n\n- Một **điểm**\n\n+ nhỏ hơn\n\nchữ')
  })
  it('prints bold and italic, and knows headings by their text', () => {
    expect(readNarrative('**I. TÌNH HÌNH**\nĐạt **100%**', 'Không.')).toMatchObject([
      { kind: 'section', text: 'I. TÌNH HÌNH' },
      { kind: 'text', text: 'Đạt 100%', runs: [{ text: 'Đạt ' }, { text: '100%', bold: true }] },
    ])
  })
})
