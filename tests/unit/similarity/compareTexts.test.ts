import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareTexts } from '#core/similarity/compareTexts.ts'
import { passagesOf } from '#core/similarity/passagesOf.ts'

const IDEA = 'Mỗi sáng thứ hai dành mười lăm phút để cán bộ Đoàn tự soi lại việc tuần trước.'
const WORK =
  'Từng người nêu một việc chưa xong và hạn hoàn thành mới; bí thư chi đoàn ghi vào bảng theo dõi chung của cơ quan.'
const OTHER = 'Trồng hoa dọc hai bên tuyến đường vào trụ sở, mỗi chi đoàn chăm sóc một đoạn dài trăm mét.'

describe('the likeness of two texts', () => {
  it('is whole for the same words, whatever the case, the marks, the signs and the order of the passages', () => {
    const written = `${IDEA}\n${WORK}`
    const typed = `${WORK.toLocaleUpperCase('vi')} — ${IDEA.normalize('NFD')}`
    expect(compareTexts(written, typed).similarity).toBeGreaterThanOrEqual(0.9)
    expect(compareTexts(written, written).similarity).toBe(1)
  })

  it('is none for texts about different things', () => {
    expect(compareTexts(`${IDEA} ${WORK}`, OTHER)).toEqual({ similarity: 0, passages: [] })
  })

  it('shows the passages side by side, in the order of ours, also where a few words were changed', () => {
    const changed = IDEA.replace('mười lăm phút', 'hai mươi phút').replace('tự soi lại', 'nhìn lại')
    const { similarity, passages } = compareTexts(`${OTHER} ${IDEA}`, `${WORK} ${changed}`)
    expect(passages).toHaveLength(1)
    expect(passages[0]).toMatchObject({ ours: IDEA, theirs: changed })
    expect(passages[0]?.similarity).toBeGreaterThan(0.5)
    expect(passages[0]?.similarity).toBeLessThan(1)
    expect(similarity).toBeGreaterThan(0.2)
    expect(similarity).toBeLessThan(0.5)
  })

  it('counts the share of the shorter text: words added around a copy do not hide it', () => {
    const around = Array.from({ length: 30 }, (_, index) => `${OTHER} Đoạn viết thêm thứ ${index} cho dài.`)
    expect(compareTexts(`${around.join(' ')} ${IDEA} ${WORK}`, `${IDEA} ${WORK}`).similarity).toBe(1)
    expect(compareTexts(`${IDEA} ${WORK}`, `${around.join(' ')} ${IDEA} ${WORK}`).similarity).toBe(1)
  })

  it('says nothing of texts without words', () => {
    for (const text of ['', '…', '- - -', '\n\n'])
      expect(compareTexts(text, IDEA)).toEqual({ similarity: 0, passages: [] })
  })
})

const word = fc.constantFrom(
  'cán',
  'bộ',
  'đoàn',
  'trực',
  'giờ',
  'họp',
  'sổ',
  'tay',
  'dân',
  'phường',
  'tổ',
  'việc',
)
const text = fc
  .array(fc.tuple(fc.array(word, { minLength: 1, maxLength: 60 }), fc.constantFrom('. ', '; ', ', ', '\n')), {
    maxLength: 8,
  })
  .map((sentences) => sentences.map(([words, end]) => words.join(' ') + end).join(''))

describe('for any texts', () => {
  it('likeness lies between 0 and 1, is the same both ways, and whole with oneself', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { similarity, passages } = compareTexts(left, right)
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(1)
        for (const one of passages) expect(one.similarity).toBeGreaterThanOrEqual(0.5)
        if (passagesOf(left).length > 0) expect(compareTexts(left, left).similarity).toBe(1)
        const words = (of: string) => passagesOf(of).reduce((sum, passage) => sum + passage.words, 0)
        if (words(left) !== words(right)) expect(compareTexts(right, left).similarity).toBe(similarity)
      }),
    )
  })

  it('every word belongs to a passage, in order', () => {
    fc.assert(
      fc.property(text, (given) => {
        const written = passagesOf(given).flatMap((passage) => passage.text.split(/\s+/))
        expect(written).toEqual(given.split(/\s+/).filter((part) => part !== ''))
      }),
    )
  })
})
