import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readLongText, readTime } from '#core/sheet/readValues.ts'
import { readWorkbook } from '#server/sheet/readWorkbook.ts'
import { workbook } from '#tests/support/roster/workbook.ts'

describe('readTime', () => {
  it.each([
    ['7:30', '07:30'],
    ['07h30', '07:30'],
    ['7 giờ 30', '07:30'],
    ['7g', '07:00'],
    ['19.45', '19:45'],
    ["8h15'", '08:15'],
    [0.5, '12:00'],
    [0, '00:00'],
    [{ time: '06:05' }, '06:05'],
  ])('%j is %s', (cell, value) => {
    expect(readTime(cell)).toEqual({ ok: true, value })
  })

  it.each(['25:00', '7:60', 'sáng', '7', 1, 7.3, -0.1, '7:30:61', ''])('%j is no time', (cell) => {
    expect(readTime(cell)).toMatchObject({ ok: false, code: 'not-a-time' })
  })

  it('reads every minute of a day as a part of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        const value = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        expect(readTime(minute / 1440)).toEqual({ ok: true, value })
        expect(readTime(value)).toEqual({ ok: true, value })
      }),
    )
  })

  it('comes from a time cell of Excel as from one with a date', async () => {
    const bytes = await workbook({
      a: [[new Date('1899-12-30T07:30:00Z'), new Date('2026-01-05T18:15:00Z')]],
    })
    const [sheet] = await readWorkbook(bytes)
    expect(sheet?.rows[0]?.cells).toEqual([{ time: '07:30' }, { day: '2026-01-05', time: '18:15' }])
    expect(sheet?.rows[0]?.cells.map((cell) => readTime(cell))).toEqual([
      { ok: true, value: '07:30' },
      { ok: true, value: '18:15' },
    ])
  })
})

describe('readLongText', () => {
  it('keeps line breaks and bounds the length', () => {
    expect(readLongText('một\r\nhai  ba ')).toEqual({ ok: true, value: 'một\nhai  ba' })
    expect(readLongText('a'.repeat(10_001))).toMatchObject({ ok: false, code: 'too-long' })
    expect(readLongText('a\u0007b')).toMatchObject({ ok: false, code: 'control-character' })
  })
})
