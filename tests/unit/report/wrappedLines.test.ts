import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { wrappedLines } from '#server/report/wrappedLines.ts'

describe('wrappedLines', () => {
  it.each([
    ['', 10, 1],
    ['Đã nộp', 10, 1],
    ['Dân tộc thiểu số', 8, 2],
    ['một hai ba', 5, 3],
    ['abcdefghij', 4, 3],
    ['a bcdefghij k', 4, 4],
    ['a\nb', 10, 2],
  ])('%j in %i characters takes %i lines', (text, width, lines) => {
    expect(wrappedLines(text, width)).toBe(lines)
  })
  it('is enough room for every character and never less than one line', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const visible = text.replace(/\s+/g, '').length
        expect(wrappedLines(text, width) * width).toBeGreaterThanOrEqual(visible)
        expect(wrappedLines(text, width)).toBeGreaterThanOrEqual(1)
      }),
    )
  })
})
