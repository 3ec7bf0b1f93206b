import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { carryRemedies } from '#core/session/carryRemedies.ts'

const remedy = (text: string, done = false) => ({ remedy: text, done })

describe('what is carried into the next session', () => {
  it('is every open remedy once, whatever its case, marks and signs; what the entry says stands first', () => {
    const own = [remedy('Nộp báo cáo đúng hạn', true)]
    const open = [remedy('NOP BAO CAO DUNG HAN.'), remedy('Đi cơ sở'), remedy('đi  cơ sở')]
    expect(carryRemedies(own, open)).toEqual([own[0], open[1]])
  })

  it('never loses an open one, and changes nothing when done twice', () => {
    const texts = fc.array(fc.constantFrom('Đi cơ sở', 'đi cơ sở!', 'Học tập', 'Nộp báo cáo', 'HỌC TẬP'))
    fc.assert(
      fc.property(texts, texts, (own, open) => {
        const first = carryRemedies(
          own.map((text) => remedy(text)),
          open.map((text) => remedy(text)),
        )
        expect(
          carryRemedies(
            first,
            open.map((text) => remedy(text)),
          ),
        ).toEqual(first)
        expect(first.slice(0, own.length)).toEqual(own.map((text) => remedy(text)))
        for (const text of open)
          expect(
            first.some((one) => one.remedy.toLowerCase().slice(0, 5) === text.toLowerCase().slice(0, 5)),
          ).toBe(true)
      }),
    )
  })
})
