import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, dayOf, planYearOf, startOf } from '#core/calendar/day.ts'
import { quarterOf } from '#core/calendar/quarter.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity, spanOf } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const row = (person: PersonKey, more: object = {}) => ({ officer: city.people[person].officer, ...more })
const meeting = (more: object = {}) => ({
  title: 'Hội nghị Ban Chấp hành',
  kind: 'summonedMeeting',
  ...spanOf(),
  hostUnit: city.units.quan1,
  place: 'Hội trường',
  ...more,
})
const soon = () => {
  const startsAt = new Date(Date.now() + 2 * 86_400_000)
  return { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3_600_000).toISOString() }
}

describe('a summons (R33, R38, R41)', () => {
  it('is known to those summoned before the meeting, with place and paper', async () => {
    const given = {
      unit: city.units.quan1,
      title: 'Giấy mời',
      kind: 'letter',
      number: '9-GM/QĐ',
      date: '2026-11-01',
    }
    const summons = (await as('quan1', 'POST', '/documents', given)).body.doc.id
    const roster = [row('canbo1'), row('coso1')]
    const made = await as('quan1', 'POST', '/events', meeting({ ...soon(), summons, roster }))
    expect([made.status, made.body.doc.roster.length]).toEqual([201, 2])
    const path = `/officers/${city.people.canbo1.officer}/summons`
    const { status, body } = await as('canbo1', 'GET', `${path}?when=coming`)
    expect([status, body.totalDocs, body.totalPages]).toEqual([200, 1, 1])
    expect(body.docs[0]).toMatchObject({
      event: made.body.doc.id,
      kind: 'summonedMeeting',
      place: 'Hội trường',
      hostUnit: city.units.quan1,
      document: '9-GM/QĐ',
      attendance: null,
    })
    expect((await as('canbo1', 'GET', `${path}?when=past`)).body.totalDocs).toBe(0)
    expect((await as('quan1', 'GET', path)).status).toBe(200)
    expect((await as('canbo2', 'GET', path)).status).toBe(404)
    expect((await as('canbo1', 'GET', `${path}?when=never`)).status).toBe(400)
  })

  it('by a paper of another line is refused', async () => {
    const given = { unit: city.units.quan2, title: 'Giấy mời', kind: 'letter', date: '2026-11-01' }
    const summons = (await as('quan2', 'POST', '/documents', given)).body.doc.id
    const answer = await as('quan1', 'POST', '/events', meeting({ summons }))
    expect([...codeOf(answer), answer.body.errors[0].path]).toEqual([400, 'wrong-reference', 'summons'])
  })
})

describe('closing a meeting', () => {
  it('asks for every tick, and makes records with the notes', async () => {
    const roster = [row('canbo1', { attendance: 'onTime' }), row('coso1'), row('chidoan1')]
    const { body: made } = await as('quan1', 'POST', '/events', meeting({ kind: 'committeeMeeting', roster }))
    const path = `/events/${made.doc.id}`
    const close = (rows: object[]) => as('quan1', 'PATCH', path, { roster: rows, close: true })
    const unticked = await as('quan1', 'PATCH', path, { close: true })
    expect([...codeOf(unticked), unticked.body.errors.map((one: { path: string }) => one.path)]).toEqual([
      400,
      'required',
      ['roster.1.attendance', 'roster.2.attendance'],
    ])
    const ticked = [
      row('canbo1', { attendance: 'onTime' }),
      row('coso1', { attendance: 'excused' }),
      row('chidoan1', { attendance: 'substitute', note: 'Phó Bí thư dự thay' }),
    ]
    const unsaid = await close(ticked)
    expect([...codeOf(unsaid), unsaid.body.errors[0].path]).toEqual([
      400,
      'attendance-note-missing',
      'roster.1.note',
    ])
    const closed = await close([ticked[0] ?? {}, { ...ticked[1], note: 'Đi công tác' }, ticked[2] ?? {}])
    expect([closed.status, typeof closed.body.doc.closedAt]).toEqual([200, 'string'])
    const { body } = await as('admin', 'GET', `/activities?where[event][equals]=${made.doc.id}`)
    expect(body.docs).toHaveLength(3)
    const of = (who: PersonKey) =>
      body.docs.find((one: { officer: string }) => one.officer === city.people[who].officer)
    expect(of('coso1')).toMatchObject({ kind: 'summonedMeeting', attendance: 'excused', note: 'Đi công tác' })
    expect(of('chidoan1')).toMatchObject({ attendance: 'substitute', note: 'Phó Bí thư dự thay' })
  })

  it('of songs, dances and sports makes records of that kind', async () => {
    for (const kind of ['song', 'dance', 'sport']) {
      const roster = [row('canbo1', { attendance: 'onTime' })]
      const answer = await as('coso1', 'POST', '/events', {
        ...meeting({ kind, roster, close: true }),
        hostUnit: city.units.coso1,
      })
      expect([kind, answer.status]).toEqual([kind, 201])
      const { body } = await as('admin', 'GET', `/activities?where[event][equals]=${answer.body.doc.id}`)
      expect(body.docs.map((one: { kind: string; state: string }) => [one.kind, one.state])).toEqual([
        [kind, 'approved'],
      ])
    }
  })
})

describe('GET /api/units/{id}/meetings (R14, R32)', () => {
  it('counts meetings, those that held the item, and spot checks of the shirt, by quarter', async () => {
    const day = addDays(dayOf(Date.now()), -1)
    const quarter = quarterOf(day)
    const at = (hour: number) => ({
      startsAt: new Date(startOf(day) + hour * 3_600_000).toISOString(),
      endsAt: new Date(startOf(day) + (hour + 1) * 3_600_000).toISOString(),
    })
    const path = `/units/${city.units.quan2}/meetings`
    const held = (kind: string, conductRulesHeld: boolean, hour: number, hostUnit: string, uniform: string) =>
      as('quan2', 'POST', '/events', {
        ...meeting({ kind, conductRulesHeld, ...at(hour), hostUnit, close: true }),
        roster: [row('canbo2', { attendance: 'onTime', uniform })],
      })
    const made = await Promise.all([
      held('branchMeeting', true, 18, city.units.coso2, 'worn'),
      held('branchMeeting', false, 20, city.units.coso2, 'missing'),
      held('committeeMeeting', true, 22, city.units.quan2, 'worn'),
    ])
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201])
    const { status, body } = await as('quan2', 'GET', `${path}?year=${planYearOf(day)}`)
    expect([status, body.quarters.length]).toEqual([200, 4])
    const counts = { own: { held: 1, withConductRules: 1 }, total: { held: 3, withConductRules: 2 } }
    const none = { held: 0, withConductRules: 0 }
    for (const { period, own, total } of body.quarters)
      expect({ period, own, total }).toEqual({
        period,
        ...(period === quarter ? counts : { own: none, total: none }),
      })
    expect([body.uniform, body.attendance]).toEqual([{ worn: 2, missing: 1 }, { onTime: 1 }])
    expect((await as('quan1', 'GET', path)).status).toBe(403)
  })
})
