import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { quarterOf, quartersOf } from '#core/calendar/quarter.ts'
import { today } from '#server/clock.ts'
import { loadDuties } from '#server/home/loadDuties.ts'
import { operation } from '#server/home/operation.ts'
import { reportStanding } from '#server/home/reportStanding.ts'
import { sessionsMissing } from '#server/home/sessionsMissing.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { type PersonKey, userOf } from '#tests/support/approval/city.ts'
import { draftActivity, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let year: number
beforeAll(async () => {
  opened = await openCity()
  year = planYearOf(today(), (await loadPlan(opened.instance.payload)).firstMonth)
})
afterAll(() => opened.instance.close())

async function dutiesOf(person: PersonKey, bound = true) {
  const { instance, city } = opened
  const { caller } = await userOf(instance.payload, city.people[person])
  return loadDuties(instance.payload, { caller, bound })
}
const kindsOf = async (person: PersonKey, bound?: boolean) =>
  (await dutiesOf(person, bound)).map(({ kind }) => kind)

/** The quarter that ended last. */
function endedQuarter(): string {
  const quarters = [...quartersOf(year - 1), ...quartersOf(year)].filter(({ to }) => to < today())
  return quarters.at(-1)?.key ?? quarterOf(today())
}

describe('what somebody has to do', () => {
  it('is his own pledge until it is sent, where the plan asks one of him', async () => {
    const { instance, city } = opened
    expect(await kindsOf('canbo1')).toContain('pledge')
    expect(await kindsOf('canbo1', false)).not.toContain('pledge')
    const id = await draftPledge(instance, city.people.canbo1, { year })
    const draft = (await dutiesOf('canbo1')).find(({ kind }) => kind === 'pledge')
    expect(draft).toMatchObject({ data: { year }, at: { collection: 'pledges', id } })
    await submitted(instance, city.people.canbo1, { collection: 'pledges', id })
    expect(await kindsOf('canbo1')).not.toContain('pledge')
  })

  it('is what waits for him, counted', async () => {
    const { instance, city } = opened
    const id = await draftActivity(instance, city.people.canbo1)
    await submitted(instance, city.people.canbo1, { collection: 'activities', id })
    const waiting = (await dutiesOf('coso1')).find(({ kind }) => kind === 'inbox')
    expect(waiting?.data).toEqual({ count: 2, overdue: 0 })
  })

  it('is what his offices ask of him for their own unit', async () => {
    const report = (await dutiesOf('vanphong1')).find(({ kind }) => kind === 'report')
    expect(report).toMatchObject({ data: { unit: 'Đoàn quan1', year: year - 1 } })
    expect(await kindsOf('canbo1')).not.toContain('report')
    const session = (await dutiesOf('coso1')).find(({ kind }) => kind === 'session')
    const [of, quarter] = endedQuarter().split('-Q')
    expect(session?.data).toEqual({ unit: 'Đoàn coso1', year: of, quarter })
    expect(await kindsOf('chidoan1')).not.toContain('session')
  })

  it('is a superior’s document until his unit has made it known', async () => {
    const { city, as } = opened
    const body = {
      ...{ unit: city.units.quan1, kind: 'letter', number: '12-CV/ĐTN', title: 'Về việc thực hiện' },
      ...{ date: '2026-01-05', from: '2026-01-05', toAcknowledge: true },
    }
    const made = (await as('vanphong1', 'POST', '/documents', body)).body.doc.id
    const duty = (await dutiesOf('coso1')).find(({ kind }) => kind === 'acknowledge')
    expect(duty).toMatchObject({
      data: { title: body.title },
      due: null,
      at: { collection: 'documents', id: made },
    })
    expect(await kindsOf('quan1')).not.toContain('acknowledge')
    expect((await as('coso1', 'POST', `/documents/${made}/acknowledgement`, {})).status).toBe(201)
    expect(await kindsOf('coso1')).not.toContain('acknowledge')
  })
})

describe('who is late below', () => {
  it('are the units whose collective has not met in the quarter that ended', async () => {
    const { instance, city } = opened
    const missing = await sessionsMissing(instance.payload, city.units.quan1)
    expect(missing).toMatchObject({ period: endedQuarter(), units: [{ name: 'Đoàn coso1' }] })
    expect((await sessionsMissing(instance.payload, city.units.coso1))?.units).toEqual([])
  })

  it('are the districts without a report, for the root; the district itself; nobody below', async () => {
    const { instance, city } = opened
    const plan = await loadPlan(instance.payload)
    const asked = (unit: string) => reportStanding(instance.payload, { unit, year: year - 1, plan })
    expect((await asked(city.units.city))?.facts.map(({ state }) => state)).toEqual(['none', 'none'])
    expect((await asked(city.units.quan1))?.facts).toHaveLength(1)
    expect(await asked(city.units.coso1)).toBeNull()
  })

  it('is told to who looks after the system, with the mail and the regular work', async () => {
    const { mails, runs } = await operation(opened.instance.payload)
    expect([Array.isArray(mails), Array.isArray(runs)]).toEqual([true, true])
  })
})
