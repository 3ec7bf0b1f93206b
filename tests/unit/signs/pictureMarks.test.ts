import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ALIKE_WITHIN, bandsOf, MARKS, pictureMarks } from '#core/signs/pictureMarks.ts'

const marks = fc
  .array(fc.boolean(), { minLength: MARKS, maxLength: MARKS })
  .map((places) => places.map((on) => (on ? '1' : '0')).join(''))

describe('marks of pictures', () => {
  it('share a band whenever they differ in few places', () => {
    const differing = fc.uniqueArray(fc.nat(MARKS - 1), { maxLength: ALIKE_WITHIN })
    fc.assert(
      fc.property(marks, differing, (one, places) => {
        const other = [...one].map((mark, place) =>
          places.includes(place) ? String(1 - Number(mark)) : mark,
        )
        const bands = bandsOf(other.join(''))
        expect(bandsOf(one).some((band) => bands.includes(band))).toBe(true)
      }),
    )
  })

  it('have bands that say their place: equal bands elsewhere are different numbers', () => {
    fc.assert(fc.property(marks, (one) => expect(new Set(bandsOf(one)).size).toBe(11)))
    expect(bandsOf('0'.repeat(MARKS))).toEqual(Array.from({ length: 11 }, (_, band) => band * 4096))
  })

  it('do not change when a picture gets brighter, and are as many as there are places', () => {
    const grey = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 81, maxLength: 81 })
    fc.assert(
      fc.property(grey, fc.integer({ min: 1, max: 55 }), (values, more) => {
        const own = pictureMarks(values)
        expect(pictureMarks(values.map((value) => value + more))).toBe(own)
        if (own !== null) expect(own).toMatch(/^[01]{128}$/)
      }),
    )
  })

  it('follow the picture: along its rows first, then down its columns', () => {
    const rising = Array.from({ length: 81 }, (_, place) => (place % 9) * 20)
    expect(pictureMarks(rising)).toBe('1'.repeat(64) + '0'.repeat(64))
    const falling = Array.from({ length: 81 }, (_, place) => Math.floor(place / 9) * 20)
    expect(pictureMarks(falling)).toBe('0'.repeat(64) + '1'.repeat(64))
  })

  it('are none for a picture without contrast', () => {
    expect(pictureMarks(new Array(81).fill(250))).toBeNull()
    expect(pictureMarks([100, ...new Array(80).fill(123)])).toBeNull()
    expect(pictureMarks([99, ...new Array(80).fill(123)])).not.toBeNull()
  })
})
