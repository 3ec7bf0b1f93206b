import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const lastYear = planYearOf(today()) - 1
const MAY = ['submit', 'approve', 'return', 'reject', 'withdraw', 'reopen']
const act = (person: PersonKey, slug: string, id: string, body: Record<string, unknown>) =>
  as(person, 'POST', `/${slug}/${id}/approval`, body)

describe('an approval', () => {
  it('answers state, step, rev and all six of may; GET the whole with who and why', async () => {
    const id = await draftActivity(opened.instance, city.people.canbo1)
    const before = await as('canbo1', 'GET', `/activities/${id}/approval`)
    expect(before.body).toMatchObject({
      state: 'draft',
      step: null,
      rev: 1,
      dueAt: null,
      approvers: [],
      history: [],
    })
    const sent = await act('canbo1', 'activities', id, { action: 'submit', rev: 1 })
    expect(Object.keys(sent.body).sort()).toEqual(['may', 'rev', 'state', 'step'])
    expect(Object.keys(sent.body.may).sort()).toEqual([...MAY].sort())
    const { body } = await as('coso1', 'GET', `/activities/${id}/approval`)
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(['state', 'step', 'rev', 'dueAt', 'may', 'approvers', 'history']),
    )
    expect(body.dueAt).toMatch(/Z$/)
    expect(body.approvers[0]).toMatchObject({
      officer: expect.any(String),
      name: expect.any(String),
      unit: expect.any(String),
      office: expect.any(String),
      reason: expect.stringMatching(/\S/),
    })
    expect(body.history[0]).toMatchObject({
      at: expect.stringMatching(/Z$/),
      by: {
        officer: city.people.canbo1.officer,
        name: 'Nguyễn canbo1',
        office: 'executiveMember',
        unit: city.units.coso1,
      },
      onBehalfOf: null,
      action: 'submit',
      comment: null,
      remarks: [],
      changed: [],
    })
  })

  it('tells each what he may, and what he is told he may do works', async () => {
    for (const person of ['canbo1', 'coso1', 'phoCoso1', 'quan1', 'admin', 'vanphong1'] as const) {
      for (const action of MAY) {
        const id = await draftActivity(opened.instance, city.people.canbo1)
        await submitted(opened.instance, city.people.canbo1, { collection: 'activities', id })
        const { may } = (await as(person, 'GET', `/activities/${id}/approval`)).body
        const done = await act(person, 'activities', id, { action, comment: 'x', rev: 2 })
        expect([person, action, done.status === 200]).toEqual([person, action, may[action]])
        if (done.status !== 200) expect([403, 409]).toContain(done.status)
      }
    }
  })

  it('repeats its answer for the same key, whatever came after; another body or record under it is 422', async () => {
    const id = await draftActivity(opened.instance, city.people.canbo1)
    await submitted(opened.instance, city.people.canbo1, { collection: 'activities', id })
    const call = (body: Record<string, unknown>, of = id, person: PersonKey = 'coso1') =>
      decideAs(opened.instance, city.people[person], {
        collection: 'activities',
        id: of,
        body,
        key: 'khoa-1',
      })
    const first = await call({ action: 'approve', rev: 2 })
    await act('quan1', 'activities', id, { action: 'reopen', comment: 'Xem lại' })
    const again = await call({ rev: 2, action: 'approve' })
    expect([again.status, again.body]).toEqual([200, first.body])
    expect((await stored(opened.instance, 'activities', id)).record).toMatchObject({
      state: 'returned',
      rev: 4,
    })
    const other = await draftActivity(opened.instance, city.people.canbo1)
    expect(codeOf(await call({ action: 'approve', rev: 2 }, other))).toEqual([422, 'key-reused'])
    expect(codeOf(await call({ action: 'approve' }))).toEqual([422, 'key-reused'])
    expect(codeOf(await call({ action: 'approve', rev: 2, comment: 'x' }))).toEqual([422, 'key-reused'])
  })

  it('in bulk with one key is repeated too', async () => {
    const id = await draftActivity(opened.instance, city.people.canbo1)
    await submitted(opened.instance, city.people.canbo1, { collection: 'activities', id })
    const call = () =>
      as(
        'coso1',
        'POST',
        '/inbox',
        { action: 'approve', items: [{ collection: 'activities', id, rev: 2 }] },
        { 'idempotency-key': 'nhieu-1' },
      )
    const first = await call()
    const again = await call()
    expect(again.body).toEqual(first.body)
    expect((await stored(opened.instance, 'activities', id)).log).toHaveLength(2)
  })

  it('of a rejected pledge year or a withdrawn one: what may follow', async () => {
    const id = await draftPledge(opened.instance, city.people.chidoan1)
    const { chidoan1 } = city.people
    await submitted(opened.instance, chidoan1, { collection: 'pledges', id })
    expect((await act('chidoan1', 'pledges', id, { action: 'withdraw', rev: 2 })).body).toMatchObject({
      state: 'withdrawn',
      rev: 3,
    })
    expect(
      (await as('chidoan1', 'PATCH', `/pledges/${id}`, { plannedInitiatives: ['Khác'], rev: 3 })).status,
    ).toBe(200)
    expect(codeOf(await as('chidoan1', 'DELETE', `/pledges/${id}`))[0]).toBe(403)
    expect((await act('chidoan1', 'pledges', id, { action: 'submit', rev: 4 })).body.state).toBe('pending')
  })

  it('of a secretary’s pledge goes to the unit above, and one step decided is not decided twice by one person', async () => {
    const id = await draftPledge(opened.instance, city.people.quan1)
    await submitted(opened.instance, city.people.quan1, { collection: 'pledges', id })
    expect((await act('phoQuan1', 'pledges', id, { action: 'approve' })).status).toBe(403)
    const done = await act('thanhdoan', 'pledges', id, { action: 'approve', rev: 2 })
    expect(done.body.state).toBe('approved')
    expect((await as('quan1', 'GET', `/pledges/${id}`)).body).toMatchObject({ state: 'approved', step: null })
    expect(codeOf(await act('thanhdoan', 'pledges', id, { action: 'approve' }))).toEqual([409, 'wrong-state'])
    expect(codeOf(await act('thanhdoan', 'pledges', id, { action: 'reopen' }))).toEqual([
      400,
      'comment-required',
    ])
    const again = await act('thanhdoan', 'pledges', id, { action: 'reopen', comment: 'Bổ sung' })
    expect(again.body).toMatchObject({ state: 'returned', rev: 4 })
  })

  it('of what a submitted report counts is not reopened', async () => {
    const id = await draftPledge(opened.instance, city.people.coso2, { year: lastYear })
    await submitted(opened.instance, city.people.coso2, { collection: 'pledges', id })
    await act('quan2', 'pledges', id, { action: 'approve' })
    const report = await as('quan2', 'POST', '/reports/compile', { unit: city.units.quan2, year: lastYear })
    expect((await act('quan2', 'reports', report.body.doc.id, { action: 'submit' })).status).toBe(200)
    expect(codeOf(await act('quan2', 'pledges', id, { action: 'reopen', comment: 'x' }))).toEqual([
      409,
      'counted-in-report',
    ])
  })
})

describe('an activity at its submission', () => {
  const at = (days: number) => new Date(Date.now() - days * 86_400_000)
  it('names what is wrong with it', async () => {
    const send = async (more: Record<string, unknown>) => {
      const id = await draftActivity(opened.instance, city.people.canbo2, more)
      return act('canbo2', 'activities', id, { action: 'submit' })
    }
    const future = {
      startsAt: at(-2).toISOString(),
      endsAt: new Date(at(-2).getTime() + 60_000).toISOString(),
    }
    expect(codeOf(await send(future))).toEqual([400, 'not-over-yet'])
    const old = at(75)
    const late = {
      startsAt: old.toISOString(),
      endsAt: new Date(old.getTime() + 60_000).toISOString(),
      lateReason: null,
    }
    expect([...codeOf(await send(late))][0]).toBe(400)
  })
})

describe('a report', () => {
  let id = ''
  it('is compiled by those who may, 201 then 200, and never made by hand', async () => {
    const body = { unit: city.units.quan1, year: lastYear }
    for (const person of ['canbo1', 'coso1', 'quan2', 'admin', 'chidoan1'] as const) {
      expect([person, (await as(person, 'POST', '/reports/compile', body)).status]).toEqual([person, 403])
    }
    const made = await as('vanphong1', 'POST', '/reports/compile', body)
    expect(made.status).toBe(201)
    id = made.body.doc.id
    expect((await as('phoQuan1', 'POST', '/reports/compile', body)).status).toBe(200)
    expect((await as('quan1', 'DELETE', `/reports/${id}`)).status).toBe(403)
  })

  it('is signed by secretary or deputy of the unit alone, accepted by the city’s inspection office alone', async () => {
    for (const person of ['vanphong1', 'tckt', 'thanhdoan'] as const) {
      expect([person, (await act(person, 'reports', id, { action: 'submit' })).status]).toEqual([person, 403])
    }
    const signed = await act('phoQuan1', 'reports', id, { action: 'submit', rev: 2 })
    expect(signed.body).toMatchObject({ state: 'pending', step: 'inspectionOffice', rev: 3 })
    for (const person of ['quan1', 'phoQuan1', 'vanphong1', 'thanhdoan', 'admin'] as const) {
      expect([person, (await act(person, 'reports', id, { action: 'approve' })).status]).toEqual([
        person,
        403,
      ])
    }
    expect(codeOf(await act('tckt', 'reports', id, { action: 'reject', comment: 'x' }))[0]).toBe(409)
    expect(codeOf(await act('tckt', 'reports', id, { action: 'return' }))).toEqual([400, 'comment-required'])
  })

  it('returned is completed, compiled anew or not, and signed again; onTime stays the first signature’s', async () => {
    const { onTime } = (await as('quan1', 'GET', `/reports/${id}`)).body
    const back = await act('tckt', 'reports', id, { action: 'return', comment: 'Thiếu phần kiến nghị' })
    expect(back.body.state).toBe('returned')
    expect((await as('vanphong1', 'PATCH', `/reports/${id}`, { narrative: 'Kiến nghị: …' })).status).toBe(200)
    await query(opened.instance.payload, sql`update reports set on_time = ${!onTime} where id = ${id}::uuid`)
    expect((await act('quan1', 'reports', id, { action: 'submit' })).body.state).toBe('pending')
    const doc = (await as('quan1', 'GET', `/reports/${id}`)).body
    expect([doc.onTime, doc.narrative]).toEqual([!onTime, 'Kiến nghị: …'])
    expect((await act('tckt', 'reports', id, { action: 'approve' })).body.state).toBe('approved')
    expect(codeOf(await act('tckt', 'reports', id, { action: 'reopen', comment: 'x' }))[0]).toBe(409)
  })

  it('queued one mail a recipient for each happening, each with an id of its own and the file', async () => {
    const mails = await query<{ to: string; message_id: string; key: string; attachments: unknown }>(
      opened.instance.payload,
      sql`select "to", message_id, key, attachments from mails where key like ${`report:${id}:%`}`,
    )
    const signed = mails.filter(({ key }) => key.includes(':submitted:'))
    const accepted = mails.filter(({ key }) => key.includes(':accepted:'))
    expect([signed.length, accepted.length]).toEqual([4, 2])
    expect(new Set(mails.map(({ message_id }) => message_id)).size).toBe(mails.length)
    for (const { attachments } of mails) expect(JSON.stringify(attachments)).toContain(id)
    expect((await as('quan1', 'GET', '/mails')).status).toBe(403)
    expect((await as('admin', 'GET', `/mails?where[key][contains]=${id}`)).body.totalDocs).toBe(6)
  })

  it('is verified in public by its code; unknown codes are 404 in both forms', async () => {
    const { verificationCode } = (await as('quan1', 'GET', `/reports/${id}`)).body
    const ask = async (code: string, accept: string) => {
      const request = new Request(`http://localhost:3000/verify/${code}`, { headers: { accept } })
      const response = await opened.instance.api(request, { address: '127.0.0.1' })
      return {
        status: response.status,
        text: await response.text(),
        type: response.headers.get('content-type') ?? '',
      }
    }
    const json = await ask(verificationCode, 'application/json')
    expect(JSON.parse(json.text)).toMatchObject({ year: lastYear, revision: 1, digest: expect.any(String) })
    expect(json.text).not.toMatch(/Nguyễn|test\.local|officer/)
    const page = await ask(verificationCode.toUpperCase(), 'text/html,*/*')
    expect([page.status, page.type]).toEqual([200, expect.stringContaining('text/html')])
    const unknown = await ask('x'.repeat(24), 'application/json')
    expect([unknown.status, JSON.parse(unknown.text).errors[0].code]).toEqual([404, 'not-found'])
    expect((await ask('khong-co', '*/*')).status).toBe(404)
    expect((await ask('..%2f..%2fetc', 'text/html')).status).toBe(404)
  })

  it('is one a unit and year, also when a correction is compiled by two at once', async () => {
    const body = { unit: city.units.quan1, year: lastYear, reason: 'Điều chỉnh số liệu' }
    const both = await Promise.all([
      as('quan1', 'POST', '/reports/compile', body),
      as('vanphong1', 'POST', '/reports/compile', body),
    ])
    const ids = both.filter(({ status }) => status < 300).map(({ body: answer }) => answer.doc.id)
    expect(new Set(ids).size).toBe(1)
    expect(both.map(({ status }) => status).sort()).toContain(201)
  })
})

describe('figures', () => {
  it('of a unit are read inside one’s subtree, of an officer by those who see him', async () => {
    const unit = async (person: PersonKey | null, of: keyof typeof city.units) =>
      (await as(person, 'GET', `/units/${city.units[of]}/compliance?year=${lastYear}`)).status
    expect(await unit('quan1', 'quan1')).toBe(200)
    expect(await unit('quan1', 'coso1')).toBe(200)
    expect(await unit('thanhdoan', 'quan2')).toBe(200)
    expect(await unit('admin', 'quan2')).toBe(200)
    expect([403, 404]).toContain(await unit('quan1', 'quan2'))
    expect([403, 404]).toContain(await unit('canbo1', 'coso1'))
    expect(await unit(null, 'quan1')).toBe(401)
    const officer = async (person: PersonKey | null, of: PersonKey) =>
      (await as(person, 'GET', `/officers/${city.people[of].officer}/compliance?year=${lastYear}`)).status
    expect([
      await officer('canbo1', 'canbo1'),
      await officer('coso1', 'canbo1'),
      await officer('canbo1', 'coso1'),
      await officer('quan2', 'canbo1'),
      await officer(null, 'canbo1'),
    ]).toEqual([200, 200, 404, 404, 401])
    expect((await as('quan1', 'GET', `/officers/${randomUUID()}/compliance?year=2026`)).status).toBe(404)
    expect((await as('quan1', 'GET', `/units/${randomUUID()}/compliance?year=2026`)).status).toBe(404)
  })

  it('have the shapes of the contract, with a decision in the next read', async () => {
    const ask = async () =>
      (
        await as(
          'canbo1',
          'GET',
          `/officers/${city.people.canbo1.officer}/compliance?year=${planYearOf(today())}`,
        )
      ).body
    const before = await ask()
    expect(before).toMatchObject({
      year: planYearOf(today()),
      from: expect.stringMatching(/-10-01$/),
      to: expect.stringMatching(/-09-30$/),
    })
    const weekly = before.standards.find(({ key }: { key: string }) => key === 'weeklyHours')
    expect(weekly).toMatchObject({
      key: 'weeklyHours',
      label: expect.any(String),
      period: 'week',
      met: expect.any(Number),
      owed: expect.any(Number),
    })
    expect(Object.keys(weekly.periods[0])).toEqual(
      expect.arrayContaining(['period', 'owed', 'done', 'met', 'exempt', 'reason', 'sources']),
    )
    expect(weekly.periods[0].period).toMatch(/^\d{4}-W\d{2}$/)
    const id = await draftActivity(opened.instance, city.people.canbo1)
    await submitted(opened.instance, city.people.canbo1, { collection: 'activities', id })
    const sourcesOf = async () =>
      (await ask()).standards.flatMap(({ periods }: { periods: { sources: string[] }[] }) =>
        periods.flatMap(({ sources }) => sources),
      )
    expect(await sourcesOf()).not.toContain(id)
    await act('coso1', 'activities', id, { action: 'approve' })
    expect(await sourcesOf()).toContain(id)
    const unit = (
      await as(
        'quan1',
        'GET',
        `/units/${city.units.quan1}/compliance?year=${lastYear}&asOf=${lastYear}-10-01`,
      )
    ).body
    expect(unit).toMatchObject({
      unit: city.units.quan1,
      year: lastYear,
      from: `${lastYear - 1}-10-01`,
      to: `${lastYear}-09-30`,
      asOf: expect.any(String),
      targets: ['T1', 'T2a', 'T2b', 'T3', 'T4'].map((key) => ({
        ...{ key, numerator: expect.any(Number), denominator: expect.any(Number) },
      })),
      standards: expect.any(Array),
      children: [
        {
          unit: city.units.coso1,
          name: 'Đoàn coso1',
          targets: expect.any(Array),
          standards: expect.any(Array),
        },
      ],
    })
    for (const list of ['missing', 'counted']) {
      const { body } = await as(
        'quan1',
        'GET',
        `/units/${city.units.quan1}/compliance?year=${lastYear}&target=T2a&list=${list}&limit=1`,
      )
      expect(body).toMatchObject({
        docs: expect.any(Array),
        totalDocs: expect.any(Number),
        page: 1,
        totalPages: expect.any(Number),
      })
      for (const doc of body.docs)
        expect(doc).toMatchObject({
          id: expect.any(String),
          name: expect.any(String),
          unit: expect.anything(),
        })
    }
  })
})
