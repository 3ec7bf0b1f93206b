import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { verifyRecords } from '#server/log/verifyRecords.ts'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { decideAs, draftPledge, stored } from '#tests/support/approval/papers.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { merits, today } from '#tests/support/sessions/quarter.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const CONCLUSION = 'Hoàn thành tốt nhiệm vụ'
const running = planYearOf(today())
const last = String(running - 1)
const officer = (person: PersonKey) => city.people[person].officer
const draft = (person: PersonKey, more: object = {}) =>
  as(person, 'POST', '/reviews', {
    kind: 'annual',
    period: last,
    self: 'Đã hoàn thành việc đăng ký.',
    ...more,
  })
const decide = (person: PersonKey, id: string, body: Record<string, unknown>) =>
  decideAs(opened.instance, city.people[person], { collection: 'reviews', id, body })

describe('an annual review', () => {
  it('is the officer’s own, one a year, with a row for each content and what the system knows of his year', async () => {
    const pledge = await draftPledge(opened.instance, city.people.canbo1, { year: Number(last) })
    for (const [person, action] of [
      ['canbo1', 'submit'],
      ['coso1', 'approve'],
    ] as const)
      await decideAs(opened.instance, city.people[person], {
        collection: 'pledges',
        id: pledge,
        body: { action },
      })
    const { status, body } = await draft('canbo1')
    expect([status, body.errors]).toEqual([201, undefined])
    expect(body.doc).toMatchObject({
      state: 'draft',
      officer: officer('canbo1'),
      unit: city.units.coso1,
      year: Number(last),
    })
    expect(body.doc.results.map(({ content }: { content: string }) => content)).toEqual([
      'responsibility',
      'exemplarity',
      'honesty',
    ])
    expect(body.doc.facts).toMatchObject({
      version: 1,
      minutes: 0,
      pledge: { id: pledge, plannedInitiatives: ['Sổ tay điện tử'] },
      standards: expect.arrayContaining([expect.objectContaining({ key: 'weeklyHours', met: 0 })]),
    })
    expect(body.doc.facts.pledge.contents[0]).toMatchObject({
      content: 'responsibility',
      actions: [expect.objectContaining({ measure: 'Mỗi tháng một lần' })],
      avoid: ['Làm qua loa'],
    })
    const again = await draft('canbo1')
    expect([...codeOf(again), again.body.errors[0].path]).toEqual([409, 'duplicate', 'period'])
    expect((await as('coso1', 'POST', '/reviews', { period: last, officer: officer('canbo1') })).status).toBe(
      403,
    )
    expect((await as('canbo1', 'DELETE', `/reviews/${body.doc.id}`)).status).toBe(200)
  })

  it.each([
    ['of no year', { period: '2026-Q1' }, 'not-a-year', 'period'],
    ['of a year to come', { period: String(running + 1) }, 'year-not-begun', 'period'],
    ['of a year long over', { period: String(running - 2) }, 'review-closed', 'period'],
    ['of a quarter', { kind: 'quarterly', period: `${last}-Q1` }, 'made-by-session', 'kind'],
    ['with a grade the plan does not ask for', { proposedGrade: 'good' }, 'grades-off', 'proposedGrade'],
  ])('%s is refused', async (...[, more, code, path]) => {
    const answer = await draft('chidoan1', more)
    expect([...codeOf(answer), answer.body.errors[0].path]).toEqual([400, code, path])
  })

  it.each([
    ['collective', { comment: 'Xuất sắc' }],
    ['collective', { merits: merits() }],
    ['conclusion', 'Hoàn thành tốt'],
    ['response', 'Đồng ý'],
    ['agrees', true],
  ])('never judges its officer in his own hand: %s', async (name, value) => {
    const made = await draft('chidoan1', { [name]: value })
    expect([...codeOf(made), made.body.errors[0].path]).toEqual([403, 'forbidden', name])
    const open = await draft('chidoan1')
    const changed = await as('chidoan1', 'PATCH', `/reviews/${open.body.doc.id}`, { [name]: value })
    expect([...codeOf(changed), changed.body.errors[0].path]).toEqual([403, 'forbidden', name])
    const same = {
      self: 'Sửa lại',
      collective: { comment: null, merits: [] },
      conclusion: '',
      response: null,
    }
    expect((await as('chidoan1', 'PATCH', `/reviews/${open.body.doc.id}`, same)).status).toBe(200)
    await as('chidoan1', 'DELETE', `/reviews/${open.body.doc.id}`)
  })

  it('may be drafted while the year runs, and is handed in from its opening day on, in own words', async () => {
    const early = await draft('chidoan1', { period: String(running) })
    expect(early.status).toBe(201)
    const opens = `${running}-09-15`
    if (today() < opens)
      expect(codeOf(await decide('chidoan1', early.body.doc.id, { action: 'submit' }))).toEqual([
        400,
        'review-not-open',
      ])
    const mute = await draft('chidoan1', { self: null })
    const refused = await decide('chidoan1', mute.body.doc.id, { action: 'submit' })
    expect([...codeOf(refused), refused.body.errors[0].path]).toEqual([400, 'own-words-missing', 'self'])
    const results = ['responsibility', 'exemplarity', 'honesty'].map((content) => ({
      content,
      result: 'Đã làm xong',
    }))
    const twice = [...results, results[0]]
    await as('chidoan1', 'PATCH', `/reviews/${mute.body.doc.id}`, { results: twice })
    expect(codeOf(await decide('chidoan1', mute.body.doc.id, { action: 'submit' }))).toEqual([
      400,
      'content-twice',
    ])
    await as('chidoan1', 'PATCH', `/reviews/${mute.body.doc.id}`, { results })
    expect((await decide('chidoan1', mute.body.doc.id, { action: 'submit' })).status).toBe(200)
    expect(codeOf(await as('chidoan1', 'PATCH', `/reviews/${mute.body.doc.id}`, { self: 'x' }))).toEqual([
      409,
      'locked',
    ])
  })

  it('is judged by the collective, concluded, and answered by its officer once', async () => {
    const { body } = await draft('canbo1')
    const { id } = body.doc
    expect((await decide('canbo1', id, { action: 'submit' })).status).toBe(200)
    const fields = { 'collective.comment': 'Có cố gắng', 'collective.merits': merits() }
    const blank = { action: 'approve', fields: { 'collective.comment': ' ' } }
    expect(codeOf(await decide('coso1', id, blank))).toEqual([400, 'required'])
    const half = { ...fields, 'collective.merits': merits().slice(2) }
    expect(codeOf(await decide('coso1', id, { action: 'approve', fields: half }))).toEqual([
      400,
      'merits-unanswered',
    ])
    const voters = ['coso1', 'phoCoso1'] as const
    for (const person of voters) {
      const { record } = await stored(opened.instance, 'reviews', id)
      if (record?.state === 'pending')
        expect([person, ...codeOf(await decide(person, id, { action: 'approve', fields }))]).toEqual([
          person,
          200,
          undefined,
        ])
    }
    const read = (await as('canbo1', 'GET', `/reviews/${id}`)).body
    expect(read).toMatchObject({
      state: 'approved',
      concludedOn: today(),
      collective: { comment: 'Có cố gắng' },
    })
    const answer = (person: PersonKey, said: object) => as(person, 'POST', `/reviews/${id}/response`, said)
    expect(codeOf(await answer('coso1', { agrees: true }))).toEqual([403, 'not-entitled'])
    expect((await answer('canbo2', { agrees: true })).status).toBe(404)
    expect(codeOf(await answer('canbo1', {}))).toEqual([400, 'required'])
    expect(codeOf(await answer('canbo1', { agrees: 'có' }))).toEqual([400, 'not-a-choice'])
    expect(codeOf(await answer('canbo1', { agrees: false, response: ' ' }))).toEqual([400, 'dissent-missing'])
    const answers = await Promise.all(
      [1, 2, 3].map(() => answer('canbo1', { agrees: false, response: 'Xin ghi nhận thêm việc tháng 5.' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const after = (await as('coso1', 'GET', `/reviews/${id}`)).body
    expect(after).toMatchObject({
      agrees: false,
      response: 'Xin ghi nhận thêm việc tháng 5.',
      respondedAt: expect.any(String),
      state: 'approved',
    })
    const { log } = await stored(opened.instance, 'reviews', id)
    expect(log.at(-1)).toMatchObject({ action: 'respond', previous_hash: log.at(-2)?.hash })
    expect(after.decidedAt).toBe(read.decidedAt)
  })

  it('of a secretary is concluded by the superior unit', async () => {
    const { body } = await draft('coso1')
    const { id } = body.doc
    await decide('coso1', id, { action: 'submit' })
    // Nobody below him judges him: the collective is that of the unit above.
    const fields = {
      'collective.comment': 'Có trách nhiệm',
      'collective.merits': merits(),
      conclusion: CONCLUSION,
    }
    expect((await decide('canbo1', id, { action: 'approve', fields })).status).toBe(404)
    for (const person of ['phoQuan1', 'quan1', 'quan1'] as const) {
      const { record } = await stored(opened.instance, 'reviews', id)
      const given = record?.step === 'superior' ? { conclusion: CONCLUSION } : fields
      if (record?.state === 'pending') await decide(person, id, { action: 'approve', fields: given })
    }
    expect((await as('coso1', 'GET', `/reviews/${id}`)).body).toMatchObject({
      state: 'approved',
      conclusion: CONCLUSION,
      concludedOn: today(),
    })
  })

  it('after five working days takes no answer any more', async () => {
    const [row] = await query<{ id: string }>(
      opened.instance.payload,
      sql`update reviews set decided_at = now() - interval '40 days' where officer_id = ${officer('coso1')}::uuid returning id::text as id`,
    )
    const answer = await as('coso1', 'POST', `/reviews/${row?.id}/response`, { agrees: true })
    expect(codeOf(answer)).toEqual([409, 'response-closed'])
  })

  it('stands as its log says', async () => {
    const found = await verifyRecords(opened.instance.payload)
    expect(found).toMatchObject({})
    expect(JSON.stringify(found)).not.toContain('reviews')
  })
})
