import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { joinNarrative, mergeNarrative } from '#core/report/mergeNarrative.ts'
import { readNarrative } from '#core/report/readNarrative.ts'
import { writeNarrative } from '#core/report/writeNarrative.ts'
import { en, vi } from '#i18n/narrative.ts'
import { sampleFacts, sampleRow } from './sampleFacts.ts'

const lastYear = { year: 2025, minutes: 100, standards: [{ key: 'weeklyHours', met: 1, owed: 2 }] }
const goals = { T2a: 100 }
const written = (facts = sampleFacts({ goals, lastYear })) => writeNarrative(facts, vi.words)
const textOf = (key: string, facts = sampleFacts({ goals, lastYear })) =>
  written(facts).find((line) => line.key === key)?.text
const later = () => {
  const total = {
    ...sampleRow('q1', 'Quận đoàn Ninh Kiều', 61),
    targets: [{ key: 'T2a', numerator: 244, denominator: 244 }],
  }
  return sampleFacts({ goals, lastYear, total, targets: total.targets })
}

describe('writeNarrative', () => {
  it('has the five sections of a Union report in their order', () => {
    const text = joinNarrative(written())
    const sections = readNarrative(text, 'Không.').filter(({ kind }) => kind === 'section')
    expect(sections.map((each) => each.text.split('.')[0])).toEqual(['I', 'II', 'III', 'IV', 'V'])
  })

  it('says the figures with last year’s beside them', () => {
    expect(textOf('target.T2a')).toBe(
      '- Cán bộ Đoàn có bản đăng ký (a1) đã được xác nhận: 180/240, đạt 75,0% (chỉ tiêu 100%); năm 2025 đạt 50,0%, tăng 25,0 điểm phần trăm.',
    )
    expect(textOf('hoursWeeks')).toBe(
      'Số lượt tuần đủ giờ: 2.400/3.000, đạt 80,0%; năm 2025 đạt 50,0%, tăng 30,0 điểm phần trăm.',
    )
    expect(textOf('months')).toBe('Số lượt tháng đủ mức tham dự theo quy định: 540/720, đạt 75,0%.')
  })

  it('compares with nothing where no report of the year before was submitted', () => {
    const facts = sampleFacts({ goals, lastYear: null })
    expect(joinNarrative(written(facts))).not.toContain('2025')
  })

  it('names what is open, or that all was reached', () => {
    expect(textOf('open.T2a')).toBe('- Còn 60 cán bộ Đoàn chưa có bản đăng ký được xác nhận.')
    expect(textOf('directionTarget')).toContain('chỉ tiêu còn lại: bản đăng ký.')
    const all = written(later())
    expect(all.find(({ key }) => key === 'shortcomingsNone')).toBeDefined()
    expect(all.find(({ key }) => key === 'strengthsReached')?.text).toContain('1/1 chỉ tiêu')
  })

  it('says the same in English', () => {
    expect(writeNarrative(sampleFacts(), en.words).map(({ key }) => key)).toEqual(
      written(sampleFacts()).map(({ key }) => key),
    )
  })

  it('fits into the field whatever the figures and names', () => {
    const children = Array.from({ length: 300 }, (_, index) =>
      sampleRow(`u${index}`, 'x'.repeat(500), index + 1),
    )
    expect(joinNarrative(written(sampleFacts({ children, goals, lastYear }))).length).toBeLessThan(10_000)
  })
})

describe('mergeNarrative', () => {
  const before = written()
  const after = written(later())

  it('follows new figures where nobody edited', () => {
    expect(mergeNarrative(joinNarrative(before), before, after)).toBe(joinNarrative(after))
  })

  it('leaves a text that a person emptied or never had', () => {
    expect(mergeNarrative(null, before, after)).toBeNull()
    expect(mergeNarrative('  ', before, after)).toBe('  ')
  })

  it('keeps every line a person wrote and renews the others', () => {
    const edited = joinNarrative(before).replace('Tiếp tục thực hiện', 'Đơn vị tiếp tục thực hiện')
    const merged = mergeNarrative(`${edited}\n\nĐề nghị tập huấn.`, before, after) ?? ''
    expect(merged).toContain('Đơn vị tiếp tục thực hiện')
    expect(merged).toContain('Đề nghị tập huấn.')
    expect(merged).toContain('244/244')
    expect(merged).not.toContain('180/240')
  })

  it('never loses a line of a person’s own, whatever he did', () => {
    const line = fc.oneof(
      fc.constantFrom(...before.map(({ text }) => text)),
      fc
        .string({ maxLength: 40 })
        .filter((text) => !text.includes('\n') && !before.some((each) => each.text === text.trim())),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const current = lines.join('\n')
        const own = lines.filter((text) => !before.some((each) => each.text === text.trim()))
        const merged = (mergeNarrative(current, before, after) ?? '').split('\n')
        expect(merged.filter((text) => own.includes(text))).toEqual(own)
        expect(mergeNarrative(current, before, before)).toBe(current)
      }),
    )
  })
})

describe('readNarrative', () => {
  it('takes any text a person sends, hints and empty headings left out', () => {
    expect(readNarrative('=1+1\n\n[Gợi ý: viết thêm.]\n', 'Không.')).toEqual([{ kind: 'text', text: '=1+1' }])
    expect(readNarrative('I. A\n1. Trống\nII. B\n1. Có\nchữ', 'Không.')).toEqual([
      { kind: 'section', text: 'I. A' },
      { kind: 'text', text: 'Không.' },
      { kind: 'section', text: 'II. B' },
      { kind: 'heading', text: '1. Có' },
      { kind: 'text', text: 'chữ' },
    ])
    expect(readNarrative(null, 'Không.')).toEqual([])
  })
})
