import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkRegister, isLink } from '#core/register/checkRegister.ts'

const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))

describe('checkRegister', () => {
  it('refuses exactly an end before its beginning', () => {
    fc.assert(
      fc.property(day, fc.option(day), (from, to) => {
        const paths = checkRegister({ from, to }).map(({ path }) => path)
        expect(paths).toEqual(to !== null && to < from ? ['to'] : [])
      }),
    )
  })

  it.each([
    ['https://thanhdoan.example.vn/tin/1?x=y#z', true],
    ['http://localhost:3000', true],
    ['HTTPS://VÍ.VN/đoàn', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['ftp://example.vn', false],
    ['https://ten:matkhau@example.vn', false],
    ['https://example.vn/a b', false],
    ['example.vn', false],
    ['//example.vn', false],
    ['', false],
    [`https://example.vn/${'a'.repeat(2000)}`, false],
  ])('%s is a link: %s', (text, is) => {
    expect(isLink(text)).toBe(is)
  })

  it('leaves a record without days and link alone', () => {
    expect(checkRegister({})).toEqual([])
    expect(checkRegister({ from: null, to: '2026-01-01', link: null })).toEqual([])
  })
})
