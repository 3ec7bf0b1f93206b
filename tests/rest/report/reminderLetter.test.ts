import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { docxText } from '#tests/support/document/docxText.ts'
import { pdfText } from '#tests/support/document/pdfText.ts'

const year = planYearOf(today()) - 1
let opened: Opened
beforeAll(async () => {
  opened = await openCity()
})
afterAll(() => opened.instance.close())

const fileOf = async (query: string) => {
  const answer = await opened.instance.api(
    new Request(`http://localhost:3000/api/reports/reminder-letter?${query}`, {
      headers: { authorization: `JWT ${opened.city.people.tckt.token}` },
    }),
    { address: '127.0.0.1' },
  )
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) }
}

it('the letter to the units that are late is the city’s alone, names who is missing, and ends when nobody is', async () => {
  const { as, city } = opened
  const path = `/reports/reminder-letter?year=${year}`
  for (const who of ['quan1', 'vanphong1', 'canbo1'] as const)
    expect([who, codeOf(await as(who, 'GET', path))]).toEqual([who, [403, 'forbidden']])
  expect((await as(null, 'GET', path)).status).toBe(401)
  for (const [query, code] of [
    ['year=x', 'invalid-query'],
    [`year=${year + 3}`, 'year-not-begun'],
    [`year=${year}&format=xlsx`, 'unknown-format'],
  ])
    expect(codeOf(await as('tckt', 'GET', `/reports/reminder-letter?${query}`))).toEqual([400, code])
  const { answer, bytes } = await fileOf(`year=${year}`)
  expect(answer.headers.get('content-disposition')).toContain('.docx')
  const text = await docxText(bytes)
  for (const said of ['Đoàn quan1', 'Đoàn quan2', '02/02 đơn vị', 'V/v đôn đốc']) expect(text).toContain(said)
  const { id } = (await as('quan1', 'POST', '/reports/compile', { unit: city.units.quan1, year })).body.doc
  await as('quan1', 'POST', `/reports/${id}/approval`, { action: 'submit' })
  const one = await pdfText((await fileOf(`year=${year}&format=pdf`)).bytes)
  expect(one).not.toContain('Đoànquan1')
  const other = (await as('quan2', 'POST', '/reports/compile', { unit: city.units.quan2, year })).body.doc
  await as('quan2', 'POST', `/reports/${other.id}/approval`, { action: 'submit' })
  expect(codeOf(await as('tckt', 'GET', path))).toEqual([409, 'no-report-missing'])
})
