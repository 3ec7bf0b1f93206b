import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf, planYearRange } from '#core/calendar/day.ts'
import { quartersOf } from '#core/calendar/quarter.ts'
import { today } from '#server/clock.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { bare, pdfText } from '#tests/support/document/pdfText.ts'

const year = planYearOf(today()) - 1
const [first] = quartersOf(year)
const { from, to } = planYearRange(year)
let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())

const report = (who: 'quan1' | 'coso1' | 'canbo1' | 'tckt', unit: string, search: string) =>
  as(who, 'GET', `/units/${unit}/report?${search}`)

describe('figures of a part of a plan year', () => {
  it('are those of its periods alone, and of the whole year those of the year', async () => {
    const { quan1 } = opened.city.units
    const whole = await report('quan1', quan1, `from=${from}&to=${to}`)
    const year1 = await as('quan1', 'GET', `/units/${quan1}/compliance?year=${year}`)
    const quarter = await report('quan1', quan1, `from=${first?.from}&to=${first?.to}`)
    const rowOf = (answer: typeof whole, key: string) => {
      const table = answer.body.tables.find((one: { key: string }) => one.key === key)
      const at = table.columns.findIndex((one: { key: string }) => one.key === 'owed')
      return table.rows.at(-1).cells[at]
    }
    const owed = year1.body.standards.find((one: { key: string }) => one.key === 'weeklyHours').owed
    expect(rowOf(whole, 'table4')).toBe(owed)
    const parts = await Promise.all(
      quartersOf(year).map(async ({ from: one, to: other }) =>
        rowOf(await report('quan1', quan1, `from=${one}&to=${other}`), 'table4'),
      ),
    )
    expect(rowOf(quarter, 'table4')).toBe(parts[0])
    expect(parts[0]).toBeGreaterThan(0)
    // Every week lies in one quarter, that of its Thursday.
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(owed)
    expect(quarter.body.marks.join()).toContain('không thay báo cáo năm')
  })

  it('come as files with the days in their name, and make no annual report', async () => {
    const answer = await opened.instance.api(
      new Request(
        `http://localhost:3000/api/units/${opened.city.units.quan1}/report?from=${first?.from}&to=${first?.to}&format=pdf`,
        { headers: { authorization: `JWT ${opened.city.people.quan1.token}` } },
      ),
      { address: '127.0.0.1' },
    )
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      `Số liệu Đoàn quan1 từ ${first?.from} đến ${first?.to}.pdf`,
    )
    const text = bare(await pdfText(Buffer.from(await answer.arrayBuffer())))
    expect(text).toContain(bare('Kỳ tổng hợp: từ ngày'))
    expect((await as('quan1', 'GET', '/reports')).body.totalDocs).toBe(0)
  })

  it('are refused where they make no sense, naming the place, and to whoever does not read the unit', async () => {
    const { quan1, coso1 } = opened.city.units
    for (const [search, code] of [
      ['', 'invalid-query'],
      [`from=${from}`, 'invalid-query'],
      [`from=${from}&to=2026-02-30`, 'invalid-query'],
      [`from=${to}&to=${from}`, 'span-reversed'],
      [`from=${from}&to=${planYearRange(year + 1).from}`, 'span-of-two-years'],
      ['from=2190-01-01&to=2190-01-02', 'year-not-begun'],
      [`from=${from}&to=${to}&format=exe`, 'unknown-format'],
    ])
      expect([search, codeOf(await report('quan1', quan1, String(search)))]).toEqual([search, [400, code]])
    expect((await report('coso1', quan1, `from=${from}&to=${to}`)).status).toBe(403)
    expect((await report('canbo1', coso1, `from=${from}&to=${to}`)).status).toBe(403)
    expect((await report('tckt', coso1, `from=${from}&to=${to}`)).status).toBe(200)
  })
})
