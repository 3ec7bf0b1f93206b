import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '#core/calendar/day.ts'
import { verifyRecords } from '#server/log/verifyRecords.ts'
import { ownReviews } from '#server/reviews/ownReviews.ts'
import { query, sql } from '#server/sql/db.ts'
import { appoint, type PersonKey } from '#tests/support/approval/city.ts'
import { stored } from '#tests/support/approval/papers.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { lastQuarters, merits, sessionBody, today } from '#tests/support/sessions/quarter.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const quarters = lastQuarters()
const [q1, q2, q3, q4] = quarters as [
  (typeof quarters)[0],
  (typeof quarters)[0],
  (typeof quarters)[0],
  (typeof quarters)[0],
]
const officer = (person: PersonKey) => city.people[person].officer
const body = (quarter = q1, more = {}) => sessionBody(city, quarter, more)
const reviewsOf = async (session: string, person: PersonKey = 'coso1') =>
  (await as(person, 'GET', `/reviews?where[session][equals]=${session}&limit=50`)).body.docs
const dropSession = (id: string) => as('coso1', 'DELETE', `/sessions/${id}`)

describe('a session being written down', () => {
  it('is one a unit and quarter, made by those who keep the registers of that very unit', async () => {
    const { status, body: made } = await as('coso1', 'POST', '/sessions', body())
    expect([status, made.doc?.madeBy]).toEqual([201, officer('coso1')])
    const again = await as('phoCoso1', 'POST', '/sessions', body())
    expect([...codeOf(again), again.body.errors[0].path]).toEqual([409, 'duplicate', 'period'])
    for (const person of ['canbo1', 'quan1', 'thanhdoan', 'tckt', 'admin', 'chidoan1', 'coso2'] as const) {
      const { status } = await as(person, 'POST', '/sessions', body(q2))
      expect([person, status]).toEqual([person, 403])
    }
    expect((await as(null, 'POST', '/sessions', body(q2))).status).toBe(401)
    expect((await as('phoCoso1', 'PATCH', `/sessions/${made.doc.id}`, { place: 'Hội trường' })).status).toBe(
      200,
    )
    expect((await dropSession(made.doc.id)).status).toBe(200)
  })

  it.each([
    ['of no quarter', () => ({ period: '2026' }), 'not-a-quarter', 'period'],
    ['of a fifth quarter', () => ({ period: '2026-Q5' }), 'not-a-quarter', 'period'],
    ['before its quarter', () => ({ heldOn: addDays(q1.from, -1) }), 'before-quarter', 'heldOn'],
    ['in the future', () => ({ heldOn: addDays(today(), 1) }), 'in-future', 'heldOn'],
    [
      'with somebody there and not there',
      () => ({ absent: [{ officer: officer('canbo1'), reason: 'Đi học' }] }),
      'twice-on-roster',
      'absent.0.officer',
    ],
  ])('is refused %s, and nothing is written', async (...[, more, code, path]) => {
    const answer = await as('coso1', 'POST', '/sessions', body(q1, more()))
    expect([...codeOf(answer), answer.body.errors[0].path]).toEqual([400, code, path])
    expect((await as('coso1', 'GET', '/sessions')).body.totalDocs).toBe(0)
  })

  it('is seen by the collective and the inspecting office; open also by who writes it; by no administrator or superior', async () => {
    const { body: made } = await as('coso1', 'POST', '/sessions', body())
    const { id } = made.doc
    const seen = async (person: PersonKey) => [
      (await as(person, 'GET', `/sessions/${id}`)).status,
      (await as(person, 'GET', `/sessions?where[id][equals]=${id}`)).body.totalDocs,
    ]
    for (const person of ['coso1', 'phoCoso1', 'canbo1', 'tckt'] as const)
      expect([person, ...(await seen(person))]).toEqual([person, 200, 1])
    for (const person of [
      'admin',
      'thanhdoan',
      'quan1',
      'vanphong1',
      'chidoan1',
      'quan2',
      'coso2',
      'canbo2',
    ] as const)
      expect([person, ...(await seen(person))]).toEqual([person, 404, 0])
    expect((await as(null, 'GET', `/sessions/${id}`)).status).toBe(401)
    for (const person of ['admin', 'quan1'] as const)
      expect([403, 404]).toContain((await as(person, 'PATCH', `/sessions/${id}`, { place: 'x' })).status)
    await dropSession(id)
  })

  it('shows a clerk what he writes until it is closed', async () => {
    const [clerk] = await query<{ id: string }>(
      opened.instance.payload,
      sql`select officer_id::text as id from appointments where officer_id = ${officer('vanphong1')}::uuid`,
    )
    expect(clerk).toBeDefined()
    const district = {
      unit: city.units.quan1,
      chair: officer('quan1'),
      secretary: officer('vanphong1'),
      present: [officer('quan1'), officer('phoQuan1'), officer('vanphong1')],
      entries: ['quan1', 'phoQuan1'].map((person) => ({
        officer: officer(person as PersonKey),
        comments: 'Tốt',
        conclusion: 'Phát huy',
        merits: merits(),
      })),
    }
    const { status, body: made } = await as('vanphong1', 'POST', '/sessions', body(q1, district))
    expect(status).toBe(201)
    expect((await as('vanphong1', 'GET', `/sessions/${made.doc.id}`)).body.entries).toHaveLength(2)
    const closing = await as('vanphong1', 'PATCH', `/sessions/${made.doc.id}`, { close: true })
    expect(codeOf(closing)).toEqual([403, 'not-entitled'])
    expect((await as('phoQuan1', 'PATCH', `/sessions/${made.doc.id}`, { close: true })).status).toBe(200)
    expect((await as('vanphong1', 'GET', `/sessions/${made.doc.id}`)).status).toBe(404)
  })
})

describe('closing a session', () => {
  it.each([
    [
      'without two thirds',
      () => ({
        present: [officer('coso1')],
        secretary: officer('coso1'),
        absent: [
          { officer: officer('canbo1'), reason: 'Ốm' },
          { officer: officer('phoCoso1'), reason: 'Ốm' },
        ],
      }),
      'not-two-thirds',
      'present',
    ],
    [
      'with somebody away without a reason',
      () => ({ present: [officer('coso1'), officer('phoCoso1')] }),
      'absence-missing',
      'absent',
    ],
    ['with a chair who was not there', () => ({ chair: officer('quan1') }), 'not-present', 'chair'],
    [
      'without somebody’s entry',
      () => ({ entries: (body().entries as []).slice(1) }),
      'entry-missing',
      'entries',
    ],
    [
      'with an entry of a stranger',
      () => ({
        entries: [
          ...(body().entries as []),
          { ...(body().entries as object[])[0], officer: officer('canbo2') },
        ],
      }),
      'not-in-office',
      'entries.3.officer',
    ],
    [
      'without comments',
      () => ({ entries: (body().entries as object[]).map((entry) => ({ ...entry, comments: null })) }),
      'comments-missing',
      'entries.0.comments',
    ],
    [
      'without a conclusion',
      () => ({ entries: (body().entries as object[]).map((entry) => ({ ...entry, conclusion: '  ' })) }),
      'conclusion-missing',
      'entries.0.conclusion',
    ],
    [
      'with three merits',
      () => ({
        entries: (body().entries as object[]).map((entry) => ({ ...entry, merits: merits().slice(1) })),
      }),
      'merits-missing',
      'entries.0.merits',
    ],
    [
      'with a merit unanswered',
      () => ({
        entries: (body().entries as object[]).map((entry) => ({
          ...entry,
          merits: merits().map(({ key }) => ({ key })),
        })),
      }),
      'merits-missing',
      'entries.0.merits',
    ],
  ] as [string, () => object, string, string][])(
    'is refused %s, and nothing is written',
    async (...[, more, code, path]) => {
      const answer = await as('coso1', 'POST', '/sessions', body(q1, { ...more(), close: true }))
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toContainEqual(
        expect.objectContaining({ code, path, message: expect.stringMatching(/\S/) }),
      )
      expect(
        (await as('tckt', 'GET', `/sessions?where[unit][equals]=${city.units.coso1}`)).body.totalDocs,
      ).toBe(0)
    },
  )

  it('makes everybody’s concluded review, in its chain, and locks the session but for its minutes', async () => {
    const remedies = [{ remedy: 'Gửi báo cáo đúng hạn', due: addDays(q1.to, 60) }]
    const entries = (body().entries as { officer: string }[]).map((entry) =>
      entry.officer === officer('canbo1') ? { ...entry, merits: merits(false), remedies } : entry,
    )
    const { status, body: answer } = await as(
      'coso1',
      'POST',
      '/sessions',
      body(q1, { entries, close: true }),
    )
    expect([status, answer.errors]).toEqual([201, undefined])
    const { id, closedAt } = answer.doc
    expect(closedAt).toEqual(expect.any(String))
    const reviews = await reviewsOf(id)
    expect(reviews).toHaveLength(3)
    const own = reviews.find((one: { officer: string }) => one.officer === officer('canbo1'))
    expect(own).toMatchObject({
      kind: 'quarterly',
      period: q1.key,
      state: 'approved',
      unit: city.units.coso1,
      concludedOn: today(),
    })
    expect(own.collective).toBeUndefined()
    const read = (await as('canbo1', 'GET', `/reviews/${own.id}`)).body
    expect(read).toMatchObject({
      self: 'Còn chậm gửi báo cáo tháng.',
      collective: { comment: 'Nhiệt tình, cần chủ động hơn.' },
      conclusion: expect.any(String),
      remedies: [expect.objectContaining({ remedy: 'Gửi báo cáo đúng hạn', done: false })],
    })
    expect(read.collective.merits.map(({ met }: { met: boolean }) => met)).toEqual([
      false,
      false,
      false,
      false,
    ])
    const { log } = await stored(opened.instance, 'reviews', own.id)
    expect(log).toEqual([
      expect.objectContaining({ seq: 1, action: 'submit', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }),
    ])
    const history = (await as('canbo1', 'GET', `/reviews/${own.id}/approval`)).body
    expect(history).toMatchObject({ state: 'approved', may: { submit: false, reopen: false } })
    for (const change of [
      { place: 'Khác' },
      { close: true },
      { entries: [] },
      { minutes: null, number: '1' },
    ])
      expect(codeOf(await as('coso1', 'PATCH', `/sessions/${id}`, change))).toEqual([409, 'locked'])
    expect(codeOf(await as('coso1', 'DELETE', `/sessions/${id}`))).toEqual([409, 'locked'])
    expect([403, 404]).toContain((await as('quan1', 'PATCH', `/sessions/${id}`, { place: 'x' })).status)
    for (const person of ['canbo1', 'coso1', 'admin'] as const)
      expect([403, 404, 409]).toContain(
        (await as(person, 'PATCH', `/reviews/${own.id}`, { self: 'x' })).status,
      )
  })

  it('carries what is still to be put right into the next, and settles what was done', async () => {
    const proposal = (
      await as('coso1', 'GET', `/sessions/proposal?unit=${city.units.coso1}&period=${q2.key}`)
    ).body
    const of = (person: PersonKey) =>
      proposal.docs.find((one: { officer: string }) => one.officer === officer(person))
    expect(proposal.docs.map((one: { officer: string }) => one.officer)).toEqual([
      officer('coso1'),
      officer('phoCoso1'),
      officer('canbo1'),
    ])
    expect(of('canbo1').remedies).toEqual([
      expect.objectContaining({ remedy: 'Gửi báo cáo đúng hạn', done: false }),
    ])
    expect(of('coso1').remedies).toEqual([])
    for (const person of ['quan1', 'admin', 'canbo1', 'coso2'] as const)
      expect(
        (await as(person, 'GET', `/sessions/proposal?unit=${city.units.coso1}&period=${q2.key}`)).status,
      ).toBe(403)
    expect((await as('coso1', 'GET', `/sessions/proposal?unit=x&period=${q2.key}`)).status).toBe(400)
    expect((await as('coso1', 'POST', '/sessions', body(q2, { close: true }))).status).toBe(201)
    const carried = (
      await as(
        'canbo1',
        'GET',
        `/reviews?where[period][equals]=${q2.key}&where[officer][equals]=${officer('canbo1')}`,
      )
    ).body.docs[0]
    expect((await as('canbo1', 'GET', `/reviews/${carried.id}`)).body.remedies).toEqual([
      expect.objectContaining({ remedy: 'Gửi báo cáo đúng hạn', done: false }),
    ])
    const entries = (body().entries as { officer: string }[]).map((entry) =>
      entry.officer === officer('canbo1')
        ? { ...entry, remedies: [{ remedy: 'gửi báo cáo ĐÚNG HẠN.', done: true }] }
        : entry,
    )
    expect((await as('coso1', 'POST', '/sessions', body(q3, { entries, close: true }))).status).toBe(201)
    const settled = (await as('canbo1', 'GET', `/reviews/${carried.id}`)).body
    expect(settled.remedies[0]).toMatchObject({ done: true, doneOn: addDays(q3.to, 3) })
    const next = (await as('coso1', 'GET', `/sessions/proposal?unit=${city.units.coso1}&period=${q4.key}`))
      .body
    expect(next.docs.flatMap((one: { remedies: object[] }) => one.remedies)).toEqual([])
  })

  it('happens once, however many do it at the same moment', async () => {
    const { body: made } = await as('coso1', 'POST', '/sessions', body(q4))
    const answers = await Promise.all(
      (['coso1', 'phoCoso1', 'coso1'] as const).map((person) =>
        as(person, 'PATCH', `/sessions/${made.doc.id}`, { close: true }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(await reviewsOf(made.doc.id)).toHaveLength(3)
  })

  it('asks an entry of whoever served in the quarter, and counts who is in office on the day', async () => {
    const officers = await query<{ id: string }>(
      opened.instance.payload,
      sql`insert into officers (code, full_name, employment_type, scope) values ('roi-di', 'Trần Văn Đi', 'other', ''), ('moi-den', 'Lê Thị Đến', 'other', '') returning id::text as id`,
    )
    const [left = { id: '' }, come = { id: '' }] = officers
    const unit = city.units.coso2
    const office = 'executiveMember'
    await appoint(opened.instance.payload, { officer: left.id, unit, office, to: addDays(q1.from, 20) })
    await appoint(opened.instance.payload, { officer: come.id, unit, office, from: addDays(q1.to, 2) })
    const entry = (who: string) => ({
      officer: who,
      comments: 'Tốt',
      conclusion: 'Phát huy',
      merits: merits(),
    })
    const both = [officer('coso2'), officer('canbo2')]
    const mine = { unit, chair: officer('coso2'), secretary: officer('canbo2'), present: both, close: true }
    const first = await as('coso2', 'POST', '/sessions', body(q1, { ...mine, entries: both.map(entry) }))
    expect(
      first.body.errors.map(({ code, message }: { code: string; message: string }) => [
        code,
        message.includes('Đến'),
        message.includes('Đi'),
      ]),
    ).toEqual([
      ['absence-missing', true, false],
      ['entry-missing', false, true],
    ])
    const absent = [{ officer: come.id, reason: 'Mới nhận nhiệm vụ, đang đi học' }]
    const whole = await as(
      'coso2',
      'POST',
      '/sessions',
      body(q1, { ...mine, absent, entries: [...both, left.id].map(entry) }),
    )
    expect([whole.status, whole.body.errors]).toEqual([201, undefined])
  })
})

describe('a conclusion of a quarter', () => {
  const reviewOf = async (period: string, person: PersonKey) => {
    const where = `where[period][equals]=${period}&where[officer][equals]=${officer(person)}`
    return (await as(person, 'GET', `/reviews?${where}`)).body.docs[0].id as string
  }

  it('is answered by its officer alone, and stays as it is', async () => {
    const id = await reviewOf(q1.key, 'phoCoso1')
    const path = `/reviews/${id}/response`
    const waiting = async () => (await ownReviews(opened.instance.payload, officer('phoCoso1'))).unanswered
    expect((await waiting()).map((one) => one.id)).toContain(id)
    expect(codeOf(await as('coso1', 'POST', path, { agrees: true }))).toEqual([403, 'not-entitled'])
    for (const person of ['quan1', 'admin', 'canbo2'] as const)
      expect([person, (await as(person, 'POST', path, { agrees: true })).status]).toEqual([person, 404])
    expect((await as(null, 'POST', path, { agrees: true })).status).toBe(401)
    const said = await as('phoCoso1', 'POST', path, { agrees: true })
    expect(said.body).toMatchObject({ agrees: true, response: null, respondedAt: expect.any(String) })
    expect(codeOf(await as('phoCoso1', 'POST', path, { agrees: false, response: 'Khác' }))).toEqual([
      409,
      'already-answered',
    ])
    expect((await waiting()).map((one) => one.id)).not.toContain(id)
    const { log } = await stored(opened.instance, 'reviews', id)
    expect(log.map(({ action }) => action)).toEqual(['submit', 'respond'])
    const rows = (await as('admin', 'GET', `/decisions?where[record][equals]=${id}`)).body.docs
    expect(JSON.stringify(rows)).not.toContain('Nhiệt tình')
  })

  it('has what is to be put right marked by the collective, never by himself, and its record stands as the log says', async () => {
    const remedies = [{ remedy: 'Học nghiệp vụ', due: addDays(q4.to, 90) }]
    const entries = [
      { officer: officer('coso2'), comments: 'Tốt', conclusion: 'Tốt', merits: merits(), remedies },
      { officer: officer('canbo2'), comments: 'Tốt', conclusion: 'Tốt', merits: merits() },
    ]
    const there = [officer('coso2'), officer('canbo2')]
    const [newcomer] = await query<{ id: string }>(
      opened.instance.payload,
      sql`select id::text as id from officers where code = 'moi-den'`,
    )
    const both = {
      unit: city.units.coso2,
      chair: officer('coso2'),
      secretary: officer('canbo2'),
      present: there,
      absent: [{ officer: newcomer?.id, reason: 'Đi học' }],
      close: true,
      entries: [...entries, { officer: newcomer?.id, comments: 'Tốt', conclusion: 'Tốt', merits: merits() }],
    }
    const made = await as('coso2', 'POST', '/sessions', body(q2, both))
    expect([made.status, made.body.errors]).toEqual([201, undefined])
    const id = await reviewOf(q2.key, 'coso2')
    const mark = (person: PersonKey, given: object) => as(person, 'POST', `/reviews/${id}/remedies`, given)
    expect(codeOf(await mark('coso2', { index: 0, done: true }))).toEqual([403, 'own-record'])
    expect(codeOf(await mark('tckt', { index: 0, done: true }))).toEqual([403, 'not-entitled'])
    expect((await mark('quan2', { index: 0, done: true })).status).toBe(404)
    expect(codeOf(await mark('canbo2', { index: 1, done: true }))).toEqual([400, 'unknown-reference'])
    expect(codeOf(await mark('canbo2', { index: 0 }))).toEqual([400, 'required'])
    expect(codeOf(await mark('canbo2', { index: 0, done: true, doneOn: addDays(today(), 1) }))).toEqual([
      400,
      'in-future',
    ])
    expect((await mark('canbo2', { index: 0, done: true })).body).toEqual({
      index: 0,
      done: true,
      doneOn: today(),
    })
    expect((await as('coso2', 'GET', `/reviews/${id}`)).body.remedies[0]).toMatchObject({
      done: true,
      doneOn: today(),
    })
    const { broken } = await verifyRecords(opened.instance.payload)
    expect(broken).toEqual([])
  })
})
