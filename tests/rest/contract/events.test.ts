import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { stored } from '#tests/support/approval/papers.ts'
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

const row = (person: PersonKey, attendance = 'onTime') => ({
  officer: city.people[person].officer,
  attendance,
})
const eventBody = (more: Record<string, unknown> = {}) => ({
  title: 'Ngày chủ nhật xanh',
  kind: 'branchMeeting',
  ...spanOf(),
  hostUnit: city.units.coso1,
  ...more,
})
type Made = {
  id: string
  officer: string
  kind: string
  state: string
  rev: number
  [field: string]: unknown
}
const madeBy = async (event: string): Promise<Made[]> =>
  (await as('admin', 'GET', `/activities?where[event][equals]=${event}&limit=250`)).body.docs

describe('closing an event', () => {
  it('in one save makes a confirmed record an officer, with the event’s words and each one’s attendance', async () => {
    const body = eventBody({
      place: 'Nhà văn hóa',
      themes: ['people', 'work'],
      roster: [row('canbo1'), row('chidoan1', 'late'), row('coso1', 'absent')],
      close: true,
    })
    const { status, body: answer } = await as('coso1', 'POST', '/events', body)
    expect(status).toBe(201)
    expect(answer.doc).toMatchObject({ closedAt: expect.any(String), madeBy: city.people.coso1.officer })
    const made = await madeBy(answer.doc.id)
    expect(made).toHaveLength(3)
    const of = (person: PersonKey) => made.find((one) => one.officer === city.people[person].officer)
    expect(of('canbo1')).toMatchObject({
      state: 'approved',
      kind: 'branchMeeting',
      attendance: 'onTime',
      title: body.title,
      startsAt: body.startsAt,
      endsAt: body.endsAt,
      hostUnit: city.units.coso1,
      unit: city.units.coso1,
      place: 'Nhà văn hóa',
      themes: ['people', 'work'],
    })
    expect(of('chidoan1')).toMatchObject({ state: 'approved', attendance: 'late', unit: city.units.chidoan1 })
    expect(of('coso1')).toMatchObject({ state: 'pending', attendance: 'absent' })
    const own = of('coso1')?.id ?? ''
    const inbox = async (person: PersonKey) =>
      (await as(person, 'GET', '/inbox?limit=250')).body.docs.some((doc: { id: string }) => doc.id === own)
    expect([await inbox('coso1'), await inbox('phoCoso1'), await inbox('quan1')]).toEqual([
      false,
      false,
      true,
    ])
    const read = await as('canbo1', 'GET', `/activities/${of('canbo1')?.id}`)
    expect(read.status).toBe(200)
  })

  it('of a volunteer activity outside office hours counts the hours too, with the same event', async () => {
    const saturday = { startsAt: '2026-11-21T07:30:00+07:00', endsAt: '2026-11-21T10:00:00+07:00' }
    const body = eventBody({
      kind: 'volunteerActivity',
      ...saturday,
      roster: [row('canbo1'), row('chidoan1', 'absent')],
      close: true,
    })
    const { body: answer } = await as('coso1', 'POST', '/events', body)
    const made = await madeBy(answer.doc.id)
    const kinds = (person: PersonKey) =>
      made
        .filter((one) => one.officer === city.people[person].officer)
        .map((one) => one.kind)
        .sort()
    expect(kinds('canbo1')).toEqual(['volunteerActivity', 'volunteerHours'])
    expect(kinds('chidoan1')).toContain('volunteerActivity')
    expect(made.every((one) => one.event === answer.doc.id)).toBe(true)
    expect(made.find((one) => one.kind === 'volunteerHours')).toMatchObject({
      minutes: 150,
      state: 'approved',
    })
  })

  it('may come later than the event, in an update', async () => {
    const open = await as('coso1', 'POST', '/events', eventBody({ roster: [row('canbo1')] }))
    const { id, closedAt } = open.body.doc
    expect(closedAt ?? null).toBeNull()
    expect(await madeBy(id)).toHaveLength(0)
    const closed = await as('coso1', 'PATCH', `/events/${id}`, {
      roster: [row('canbo1'), row('phoCoso1')],
      close: true,
    })
    expect([closed.status, typeof closed.body.doc.closedAt]).toEqual([200, 'string'])
    expect(await madeBy(id)).toHaveLength(2)
    expect((await as('coso1', 'GET', `/events/${id}`)).body.closedAt).toEqual(expect.any(String))
  })

  it('by a clerk leaves everything to the host’s secretary and deputy', async () => {
    const body = eventBody({ hostUnit: city.units.quan1, roster: [row('canbo1'), row('quan1')], close: true })
    const { body: answer } = await as('vanphong1', 'POST', '/events', body)
    const made = await madeBy(answer.doc.id)
    expect(made.map(({ state }) => state)).toEqual(['pending', 'pending'])
    const canbo = made.find((one) => one.officer === city.people.canbo1.officer)?.id ?? ''
    expect((await stored(opened.instance, 'activities', canbo)).open.sort()).toEqual(
      [city.people.quan1.officer, city.people.phoQuan1.officer].sort(),
    )
    expect(
      (await as('vanphong1', 'POST', `/activities/${canbo}/approval`, { action: 'approve' })).status,
    ).toBe(403)
    expect(
      (await as('phoQuan1', 'POST', `/activities/${canbo}/approval`, { action: 'approve' })).status,
    ).toBe(200)
  })

  it('locks it for everybody who sees it, and makes nothing twice', async () => {
    const made = await as('coso1', 'POST', '/events', eventBody({ roster: [row('canbo1')], close: true }))
    const { id } = made.body.doc
    for (const person of ['coso1', 'phoCoso1', 'quan1', 'thanhdoan'] as const) {
      for (const body of [
        { close: true },
        { title: 'Khác' },
        { roster: [] },
        { closedAt: null, close: false },
      ]) {
        expect([person, ...codeOf(await as(person, 'PATCH', `/events/${id}`, body))]).toEqual([
          person,
          409,
          'locked',
        ])
      }
      expect(codeOf(await as(person, 'DELETE', `/events/${id}`))).toEqual([409, 'locked'])
    }
    expect((await as('quan2', 'DELETE', `/events/${id}`)).status).toBe(404)
    expect(await madeBy(id)).toHaveLength(1)
  })

  it('twice at the same moment closes once', async () => {
    const open = await as('coso1', 'POST', '/events', eventBody({ roster: [row('canbo1')] }))
    const { id } = open.body.doc
    const answers = await Promise.all(
      [1, 2, 3].map(() => as('coso1', 'PATCH', `/events/${id}`, { close: true })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await madeBy(id)).toHaveLength(1)
  })

  const later = () => ({
    startsAt: new Date(Date.now() + 86_400_000).toISOString(),
    endsAt: new Date(Date.now() + 90_000_000).toISOString(),
  })
  it.each([
    ['that is not over', () => later(), 'not-over-yet'],
    ['without a roster', () => ({ roster: [] }), 'required'],
    [
      'with somebody unknown',
      () => ({ roster: [{ officer: randomUUID(), attendance: 'onTime' }] }),
      'unknown-reference',
    ],
    ['with nobody in a row', () => ({ roster: [{ attendance: 'onTime' }] }), 'required'],
    ['with somebody twice', () => ({ roster: [row('canbo1'), row('canbo1', 'late')] }), 'twice-on-roster'],
    ['with an attendance nobody knows', () => ({ roster: [row('canbo1', 'asleep')] }), 'not-a-choice'],
    ['without an attendance', () => ({ roster: [{ officer: city.people.canbo1.officer }] }), 'required'],
    ['that ends before it begins', () => ({ endsAt: '2020-01-01T00:00:00Z' }), 'ends-before-start'],
    [
      'before anybody’s appointment',
      () => ({ startsAt: '2023-12-30T02:00:00Z', endsAt: '2023-12-30T03:00:00Z' }),
      undefined,
    ],
    ['with a roster that is no list', () => ({ roster: { 0: row('canbo1') } }), 'not-an-array'],
    ['with rows that are none', () => ({ roster: [null, 'x'] }), 'invalid-input'],
  ])('is refused for one %s, and nothing of it is written', async (_, more, code) => {
    const before = (await as('admin', 'GET', '/events/count')).body.totalDocs
    const answer = await as(
      'coso1',
      'POST',
      '/events',
      eventBody({ roster: [row('canbo1')], close: true, ...more() }),
    )
    expect(answer.status).toBe(400)
    if (code) expect(answer.body.errors[0].code).toBe(code)
    expect((await as('admin', 'GET', '/events/count')).body.totalDocs).toBe(before)
  })

  it('is refused where somebody’s time overlaps one of the same kind; another kind may', async () => {
    const span = spanOf()
    const first = await as(
      'coso1',
      'POST',
      '/events',
      eventBody({ ...span, roster: [row('canbo1')], close: true }),
    )
    expect(first.status).toBe(201)
    const again = await as(
      'coso1',
      'POST',
      '/events',
      eventBody({ ...span, roster: [row('chidoan1'), row('canbo1')], close: true }),
    )
    expect([...codeOf(again), again.body.errors[0].path]).toEqual([400, 'overlap', 'roster.1.officer'])
    const other = eventBody({ ...span, kind: 'summonedMeeting', roster: [row('canbo1')], close: true })
    expect((await as('coso1', 'POST', '/events', other)).status).toBe(201)
  })

  it('of many people is one save', async () => {
    const { query, sql } = await import('#server/sql/db.ts')
    const officers = await query<{ id: string }>(
      opened.instance.payload,
      sql`with o as (insert into officers (code, full_name, employment_type, scope)
          select 'nhieu-' || n, 'Nguyễn Văn ' || n, 'other', '' from generate_series(1, 200) n returning id)
        insert into appointments (officer_id, unit_id, office_id, "from", full_time)
          select o.id, ${city.units.coso1}::uuid, (select id from offices where key = 'executiveMember'), '2024-01-01', false from o
        returning officer_id::text as id`,
    )
    const roster = officers.map(({ id }) => ({ officer: id, attendance: 'onTime' }))
    const { status, body } = await as('coso1', 'POST', '/events', eventBody({ roster, close: true }))
    expect(status).toBe(201)
    expect((await madeBy(body.doc.id)).filter(({ state }) => state === 'approved')).toHaveLength(200)
  })
})

describe('an event that is still open', () => {
  it('may be saved without a roster, before it happens, and deleted by its hosts', async () => {
    const open = await as('coso1', 'POST', '/events', eventBody(later3()))
    expect(open.status).toBe(201)
    expect([403, 404]).toContain((await as('quan2', 'DELETE', `/events/${open.body.doc.id}`)).status)
    expect((await as('coso1', 'DELETE', `/events/${open.body.doc.id}`)).status).toBe(200)
  })

  it('keeps maker and closing time as the server’s', async () => {
    const sent = eventBody({
      madeBy: city.people.quan2.officer,
      closedAt: '2020-01-01T00:00:00Z',
      scope1: 'x',
    })
    const { body } = await as('coso1', 'POST', '/events', sent)
    expect([body.doc.madeBy, body.doc.closedAt ?? null]).toEqual([city.people.coso1.officer, null])
    const changed = await as('quan1', 'PATCH', `/events/${body.doc.id}`, {
      madeBy: city.people.quan1.officer,
      title: 'Khác',
    })
    expect(changed.body.doc).toMatchObject({ madeBy: city.people.coso1.officer, title: 'Khác' })
  })
})

function later3() {
  const at = Date.now() + 3 * 86_400_000
  return { startsAt: new Date(at).toISOString(), endsAt: new Date(at + 3_600_000).toISOString() }
}
