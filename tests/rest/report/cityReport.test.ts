import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { query, sql } from '#server/sql/db.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { docxText } from '#tests/support/document/docxText.ts'

const year = planYearOf(today()) - 1
let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())

const compile = async (
  who: 'tckt' | 'quan1' | 'quan2',
  unit: 'city' | 'quan1' | 'quan2',
  more: object = {},
) => as(who, 'POST', '/reports/compile', { unit: opened.city.units[unit], year, ...more })
const act = (who: 'tckt' | 'quan1' | 'quan2' | 'thanhdoan', id: string, action: string) =>
  as(who, 'POST', `/reports/${id}/approval`, { action })

describe('the city’s own report', () => {
  it('is drafted by the inspection office, from no report while none is accepted', async () => {
    const { status, body } = await compile('tckt', 'city')
    expect(status).toBe(201)
    expect(body.doc.figures.rolledUp.reports).toEqual([])
    expect(body.doc.figures.rolledUp.awaited).toHaveLength(2)
    expect(body.doc.figures.targets.map(({ key }: { key: string }) => key)).toContain('T2a')
  })

  it('takes in what was accepted, as it was signed, and names who is missing', async () => {
    const { id, figures } = (await compile('quan1', 'quan1')).body.doc
    await act('quan1', id, 'submit')
    const waiting = (await compile('tckt', 'city')).body.doc.figures
    expect(waiting.rolledUp.awaited.map(({ state }: { state: string }) => state)).toEqual([
      'submitted',
      'none',
    ])
    expect((await act('tckt', id, 'approve')).body.state).toBe('approved')
    // What changes below afterwards is not in the city's report.
    await query(
      opened.instance.payload,
      sql`update officers set full_name = full_name || ' khác' where id in (select officer_id from appointments)`,
    )
    await query(opened.instance.payload, sql`delete from pledges`)
    const city = (await compile('tckt', 'city')).body.doc
    expect(city.figures.rolledUp).toMatchObject({
      reports: [{ unit: opened.city.units.quan1, report: id, revision: 1 }],
      awaited: [{ unit: opened.city.units.quan2, state: 'none' }],
    })
    const row = city.figures.children.find(({ unit }: { unit: string }) => unit === opened.city.units.quan1)
    expect(row).toMatchObject({
      targets: figures.targets,
      standards: figures.standards,
      weekly: figures.total.weekly,
    })
    expect(city.narrative).toContain('tổng hợp từ 1/2 báo cáo')
    const file = await opened.instance.api(
      new Request(`http://localhost:3000/api/reports/${city.id}/file?format=docx`, {
        headers: { authorization: `JWT ${opened.city.people.tckt.token}` },
      }),
      { address: '127.0.0.1' },
    )
    expect(await docxText(Buffer.from(await file.arrayBuffer()))).toContain(
      'Tổng hợp từ 1/2 báo cáo đã tiếp nhận',
    )
  })

  it('keeps the accepted revision while a later one waits', async () => {
    const next = (await compile('quan1', 'quan1', { reason: 'Bổ sung' })).body.doc
    await act('quan1', next.id, 'submit')
    const { reports } = (await compile('tckt', 'city')).body.doc.figures.rolledUp
    expect(reports).toMatchObject([{ revision: 1 }])
    await act('tckt', next.id, 'approve')
    expect((await compile('tckt', 'city')).body.doc.figures.rolledUp.reports).toMatchObject([{ revision: 2 }])
  })

  it('is signed by the city’s secretary and nobody else', async () => {
    const { id } = (await compile('tckt', 'city')).body.doc
    expect(codeOf(await act('tckt', id, 'submit'))[0]).toBe(403)
    expect((await act('thanhdoan', id, 'submit')).body.state).toBe('approved')
  })
})
