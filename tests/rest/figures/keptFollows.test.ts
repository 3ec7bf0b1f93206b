import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, dayOf, planYearOf } from '#core/calendar/day.ts'
import { keepFigures } from '#server/figures/kept/keepFigures.ts'
import { keptFigures } from '#server/figures/kept/keptFigures.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { unitRules } from '#server/figures/unitRules.ts'
import { verifyFigures } from '#server/figures/verifyFigures.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, submitted } from '#tests/support/approval/papers.ts'
import { type Answer, type Instance, openInstance } from '#tests/support/instance.ts'

const today = dayOf(Date.now())
const running = planYearOf(today)
const years = [running, running - 1]

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  await keepFigures({ payload: instance.payload, years })
})
afterAll(() => instance.close())

const fromKept: typeof unitFigures = async (payload, question, req) => {
  const asked = { unit: question.unit, year: question.year }
  const rules = await unitRules(payload, asked, req)
  expect(await keptFigures(payload, asked, { rules, req })).not.toBeNull()
  return unitFigures(payload, asked, req)
}

async function expectRight(): Promise<void> {
  for (const year of years)
    expect((await verifyFigures(instance.payload, year, fromKept)).differences).toEqual([])
}

async function well(answer: Promise<Answer>): Promise<Answer['body']> {
  const { status, body } = await answer
  expect(`${status} ${JSON.stringify(body)}`).toMatch(/^20[01] /)
  await expectRight()
  return body
}

describe('what is kept of figures, after the use cases that move them', () => {
  it('follows a confirmation, its reopening, and confirming it again, in the very next read', async () => {
    const { canbo1, coso1 } = city.people
    const id = await submitted(instance, canbo1, {
      collection: 'activities',
      id: await draftActivity(instance, canbo1, { hostUnit: city.units.coso1 }),
    })
    const decide = (body: Record<string, unknown>, person = coso1) =>
      well(decideAs(instance, person, { collection: 'activities', id, body }))
    const before = await minutes()
    await decide({ action: 'approve' })
    await decide({ action: 'reopen', comment: 'Xem lại giờ' })
    await decide({ action: 'submit' }, canbo1)
    await decide({ action: 'approve' })
    await keepFigures({ payload: instance.payload, years })
    await expectRight()
    expect(await minutes()).toBeGreaterThanOrEqual(before)
  })

  it('follows appointments, units and people that change', async () => {
    const { tckt } = city.people
    const send = (method: string, path: string, body: unknown) =>
      well(instance.send(method, path, { token: tckt.token, body }))
    const [office] = await query<{ id: string }>(
      instance.payload,
      sql`select id::text as id from offices where key = 'executiveMember'`,
    )
    const { doc } = await send('POST', '/appointments', {
      ...{ officer: city.people.canbo1.officer, unit: city.units.quan1, office: office?.id },
      from: addDays(today, -100),
    })
    await send('PATCH', `/appointments/${doc.id}`, { to: addDays(today, -10) })
    await send('PATCH', `/units/${city.units.chidoan1}`, { parent: city.units.coso2 })
    await keepFigures({ payload: instance.payload, years })
    await expectRight()
    await send('PATCH', `/units/${city.units.coso1}`, { inBlock: false })
    await send('PATCH', `/units/${city.units.coso2}`, { obligationsFrom: addDays(today, -30) })
    await send('PATCH', `/officers/${city.people.canbo2.officer}`, { employmentType: 'cadre' })
    await send('POST', '/units', {
      ...{ code: `moi-${Date.now()}`, name: 'Chi đoàn mới', level: 'branch', parent: city.units.quan2 },
      ...{ validFrom: '2020-01-01', obligationsFrom: '2020-01-01' },
    })
    await keepFigures({ payload: instance.payload, years })
    await expectRight()
  })
})

async function minutes(): Promise<number> {
  const { total } = await unitFigures(instance.payload, { unit: city.units.city, year: running })
  return total.weekly.minutes
}
