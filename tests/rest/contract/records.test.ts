import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
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

const activity = (more: Record<string, unknown> = {}) => ({
  kind: 'volunteerHours',
  title: 'Dọn vệ sinh',
  ...spanOf(),
  ...more,
})
const focus = ['responsibility', 'exemplarity', 'honesty'].map((content) => ({
  content,
  actions: [{ action: 'Việc sẽ làm', measure: 'Hằng tháng', due: '2026-09-30', evidence: 'Sổ' }],
  avoid: ['Làm qua loa'],
}))
const pledge = (more: Record<string, unknown> = {}) => ({
  year: 2026,
  focus,
  plannedInitiatives: ['Sổ tay'],
  commitments: true,
  ...more,
})

/** Names that nobody may set, each with a value that would matter. */
const forged = (): Record<string, unknown> => ({
  id: '11111111-1111-4111-8111-111111111111',
  createdAt: '1999-01-01T00:00:00.000Z',
  updatedAt: '1999-01-01T00:00:00.000Z',
  state: 'approved',
  step: 'host',
  unit: city.units.city,
  dueAt: '1999-01-01T00:00:00.000Z',
  submittedAt: '1999-01-01T00:00:00.000Z',
  decidedAt: '1999-01-01T00:00:00.000Z',
  closedAt: '1999-01-01T00:00:00.000Z',
  recordedAt: '1999-01-01T00:00:00.000Z',
  deletedAt: '1999-01-01T00:00:00.000Z',
  flow: 'forged',
  placeUnit: city.units.city,
  stepUnit: city.units.city,
  event: randomUUID(),
  madeBy: city.people.admin.officer,
  owner: city.people.admin.officer,
  minutes: 959,
  officeMinutes: 958,
  lateEntry: true,
  onTime: true,
  asOf: '1999-01-01T00:00:00.000Z',
  figures: { forged: true },
  digest: 'forged',
  verificationCode: 'forged',
  revision: 99,
  depth: 6,
  block: false,
  scope: city.units.city,
  hash: 'forged',
  salt: 'forged',
  sessions: [{ id: 'forged', expiresAt: '2999-01-01T00:00:00.000Z' }],
  resetPasswordToken: 'forged',
  loginAttempts: 99,
  lockUntil: '2999-01-01T00:00:00.000Z',
  roles: ['admin'],
  permissions: ['readAll'],
  _status: 'published',
  _verified: true,
  apiKey: 'forged',
  enableAPIKey: true,
  seq: 1,
  previousHash: 'forged',
  ...Object.fromEntries(Array.from({ length: 8 }, (_, depth) => [`scope${depth}`, city.units.quan2])),
})

describe('what is the server’s', () => {
  const targets: [string, PersonKey, () => Record<string, unknown>, string[]][] = [
    ['activities', 'canbo1', activity, []],
    ['pledges', 'chidoan1', pledge, []],
    [
      'events',
      'coso1',
      () => ({ title: 'Họp', kind: 'branchMeeting', ...spanOf(), hostUnit: city.units.coso1 }),
      [],
    ],
    [
      'units',
      'tckt',
      () => ({
        code: randomUUID(),
        name: 'Chi đoàn',
        level: 'branch',
        validFrom: '2024-01-01',
        parent: city.units.coso1,
      }),
      [],
    ],
    ['officers', 'tckt', () => ({ code: randomUUID(), fullName: 'Lê Thị Thử', employmentType: 'other' }), []],
    [
      'appointments',
      'tckt',
      () => ({
        officer: city.people.canbo2.officer,
        unit: city.units.coso2,
        office: '',
        from: '2020-01-01',
        to: '2020-02-01',
      }),
      ['unit'],
    ],
    ['users', 'admin', () => ({ email: `${randomUUID()}@test.local`, password: 'mat-khau-rat-dai' }), []],
  ]

  it.each(targets)('in %s is nobody’s to write, on create or later', async (slug, person, body, own) => {
    const { payload } = opened.instance
    const base = body()
    if ('office' in base)
      base.office = (await as('admin', 'GET', '/offices?where[key][equals]=observer')).body.docs[0].id
    const more = Object.fromEntries(Object.entries(forged()).filter(([name]) => !own.includes(name)))
    const rowOf = async (id: string) =>
      (
        await query<Record<string, unknown>>(
          payload,
          sql`select * from ${sql.identifier(slug)} where id = ${id}::uuid`,
        )
      )[0] ?? {}
    const expectClean = (row: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(more)) {
        const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
        for (const one of [column, `${column}_id`]) {
          if (!(one in row)) continue
          const held = row[one] instanceof Date ? (row[one] as Date).toISOString() : row[one]
          // A scope column may by right hold the city itself; nothing here stands below quan2 but what is put there.
          if (/^scope\d$/.test(name) && slug === 'appointments') continue
          expect([slug, one, JSON.stringify(held)]).not.toEqual([slug, one, JSON.stringify(value)])
        }
      }
    }
    const plain = await as(person, 'POST', `/${slug}`, { ...more, ...base })
    expect([slug, plain.status, plain.body.errors]).toEqual([slug, 201, undefined])
    const id = plain.body.doc.id
    expectClean(await rowOf(id))
    const before = await rowOf(id)
    const { officer: _, ...fields } = base
    const patched = await as(person, 'PATCH', `/${slug}/${id}`, { ...more, ...fields })
    expect([slug, patched.status, patched.body.errors]).toEqual([slug, 200, undefined])
    const after = await rowOf(id)
    expectClean(after)
    expect([after.id, after.created_at, after.unit_id]).toEqual([
      before.id,
      before.created_at,
      before.unit_id,
    ])
    expect(new Date(String(after.updated_at)).getFullYear()).toBeGreaterThan(2000)
  })

  it('every field of every record under approval that carries no input stays as it is', async () => {
    for (const slug of ['activities', 'pledges'] as const) {
      const id =
        slug === 'activities'
          ? await draftActivity(opened.instance, city.people.canbo1)
          : await draftPledge(opened.instance, city.people.phoCoso1)
      const person: PersonKey = slug === 'activities' ? 'canbo1' : 'phoCoso1'
      type Shape = { name?: string; custom?: { server?: boolean } }
      const fields = opened.instance.payload.collections[slug].config.fields as Shape[]
      const servers = fields.filter((field) => field.custom?.server && field.name && field.name !== 'rev')
      expect(servers.length).toBeGreaterThan(10)
      const before = (await as(person, 'GET', `/${slug}/${id}`)).body
      for (const { name } of servers) {
        for (const value of ['approved', 7, true, null, {}, [], city.units.city, '2020-01-01T00:00:00Z']) {
          const answer = await as(person, 'PATCH', `/${slug}/${id}`, { [String(name)]: value })
          expect([name, answer.status < 500]).toEqual([name, true])
        }
      }
      const after = (await as(person, 'GET', `/${slug}/${id}`)).body
      const { rev: _r, updatedAt: _u, ...kept } = before
      expect(after).toMatchObject(kept)
    }
  })

  it('keys that would reach into objects are refused', async () => {
    for (const body of [
      '{"__proto__":{"state":"approved"}}',
      '{"title":"x","constructor":{"prototype":{"a":1}}}',
    ]) {
      expect((await as('canbo1', 'POST', '/activities', body)).status).toBe(400)
    }
    const made = await as(
      'canbo1',
      'POST',
      '/activities',
      activity({ toString: 'x', hasOwnProperty: 1, valueOf: null }),
    )
    expect(made.status).toBeLessThan(500)
    expect(({} as Record<string, unknown>).state).toBeUndefined()
  })
})

describe('checked on every save, drafts included', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `mục ${index}`)
  it.each([
    ['no kind', { kind: undefined }, 'kind'],
    ['an empty title', { title: '' }, 'title'],
    ['a title of spaces and joiners', { title: ' \u00a0\u200d ' }, 'title'],
    ['a title of 501', { title: 'a'.repeat(501) }, 'title'],
    ['a title that is a number', { title: 5 }, 'title'],
    ['a title that is a list', { title: ['x'] }, 'title'],
    ['a zero byte', { title: 'a\u0000b' }, 'title'],
    ['a turned line', { title: 'a\u202eb' }, 'title'],
    ['half a character', { title: 'a\ud800b' }, 'title'],
    ['a start without zone', { startsAt: '2026-11-15T08:00:00' }, 'startsAt'],
    ['a start that is a day', { startsAt: '2026-11-15' }, 'startsAt'],
    ['a start on no day', { startsAt: '2026-02-30T08:00:00Z' }, 'startsAt'],
    ['a start as a number', { startsAt: 1_700_000_000_000 }, 'startsAt'],
    ['no end', { endsAt: null }, 'endsAt'],
    ['an attendance nobody knows', { attendance: 'asleep' }, 'attendance'],
    ['a theme nobody knows', { themes: ['fun'] }, 'themes.0'],
    ['themes that are a text', { themes: 'people' }, 'themes'],
    ['a host that is an object', { hostUnit: { id: 'x' } }, 'hostUnit'],
    ['a host that is not there', { hostUnit: randomUUID() }, 'hostUnit'],
    ['evidence that is not there', { evidence: [randomUUID()] }, 'evidence.0'],
    ['a note of 10,001', { note: 'a'.repeat(10_001) }, 'note'],
  ])('an activity with %s is refused', async (_, more, path) => {
    const answer = await as('canbo1', 'POST', '/activities', activity(more))
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, path])
  })

  it.each([
    ['no year', { year: undefined }, 'year'],
    ['a year of text', { year: '2026' }, 'year'],
    ['half a year', { year: 2026.5 }, 'year'],
    ['a year nobody lives to see', { year: 9999 }, 'year'],
    ['a content nobody knows', { focus: [{ content: 'kindness', actions: [] }] }, 'focus.0.content'],
    [
      'an empty action',
      { focus: [{ content: 'honesty', actions: [{ action: ' ' }] }] },
      'focus.0.actions.0.action',
    ],
    [
      'a due day that is none',
      { focus: [{ content: 'honesty', actions: [{ action: 'a', due: '30/9/2026' }] }] },
      'focus.0.actions.0.due',
    ],
    [
      'an empty thing to avoid',
      { focus: [{ content: 'honesty', actions: [], avoid: [' '] }] },
      'focus.0.avoid.0',
    ],
    ['too many contents', { focus: Array.from({ length: 21 }, () => ({ content: 'honesty' })) }, 'focus'],
    ['focus that is no list', { focus: 'honesty' }, 'focus'],
    ['initiatives that are no texts', { plannedInitiatives: [{}] }, 'plannedInitiatives.0'],
    ['far too many initiatives', { plannedInitiatives: many(2001) }, 'plannedInitiatives'],
    ['commitments that are a word', { commitments: 'yes' }, 'commitments'],
  ])('a pledge with %s is refused', async (_, more, path) => {
    const answer = await as('quan2', 'POST', '/pledges', pledge(more))
    expect([answer.status, answer.body.errors[0].path]).toEqual([400, path])
    expect(answer.body.errors[0].message).toMatch(/\S/)
  })

  it('takes 500 characters after trimming and composing, and exactly 16 hours', async () => {
    const title = ` ${'ế'.normalize('NFD').repeat(500)} `
    const startsAt = '2026-11-14T00:00:00+07:00'
    const made = await as(
      'canbo1',
      'POST',
      '/activities',
      activity({ title, startsAt, endsAt: '2026-11-14T16:00:00+07:00' }),
    )
    expect([made.status, made.body.doc?.title, made.body.doc?.minutes]).toEqual([201, 'ế'.repeat(500), 960])
    const longer = activity({ startsAt, endsAt: '2026-11-14T16:00:01+07:00' })
    expect(codeOf(await as('canbo1', 'POST', '/activities', longer))).toEqual([400, 'lasts-too-long'])
    const none = activity({ startsAt, endsAt: startsAt })
    expect(codeOf(await as('canbo1', 'POST', '/activities', none))).toEqual([400, 'ends-before-start'])
  })

  it('says it in the language asked for, and writes nothing', async () => {
    const count = async () => (await as('canbo1', 'GET', '/activities/count')).body.totalDocs
    const before = await count()
    const told = async (language: string) =>
      (
        await as('canbo1', 'POST', '/activities', activity({ title: '', kind: 'x' }), {
          'accept-language': language,
        })
      ).body.errors
    const [vi, en] = [await told('vi-VN,vi;q=0.9'), await told('en-GB,en;q=0.9')]
    expect(vi.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual(
      en.map(({ code, path }: { code: string; path: string }) => [code, path]),
    )
    expect(vi[0].message).not.toBe(en[0].message)
    expect(await count()).toBe(before)
  })
})

describe('pledges', () => {
  it('one an officer and year, also when sent twice at once; not before its year opens', async () => {
    const both = await Promise.all([1, 2, 3].map(() => as('coso2', 'POST', '/pledges', pledge())))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const other = await as('coso2', 'POST', '/pledges', pledge({ year: 2025 }))
    expect(other.status).toBe(201)
    expect((await as('coso2', 'PATCH', `/pledges/${other.body.doc.id}`, { year: 2026 })).status).toBe(409)
  })

  it('may be saved with gaps, and are whole when they are submitted', async () => {
    const made = await as('canbo2', 'POST', '/pledges', { year: 2026 })
    expect(made.status).toBe(201)
    const { id } = made.body.doc
    const send = () => as('canbo2', 'POST', `/pledges/${id}/approval`, { action: 'submit' })
    const steps: [Record<string, unknown>, string][] = [
      [{}, 'content-missing'],
      [{ focus: focus.slice(0, 2) }, 'content-missing'],
      [{ focus: [...focus.slice(0, 2), { content: 'honesty', actions: [] }] }, 'actions-missing'],
      [{ focus: [...focus, focus[0]] }, 'content-twice'],
      [{ focus, commitments: false }, 'commitments-missing'],
    ]
    for (const [body, code] of steps) {
      await as('canbo2', 'PATCH', `/pledges/${id}`, body)
      const answer = await send()
      expect([answer.status, answer.body.errors.map((error: { code: string }) => error.code)]).toEqual([
        400,
        expect.arrayContaining([code]),
      ])
    }
    await as('canbo2', 'PATCH', `/pledges/${id}`, { commitments: true })
    expect((await send()).body).toMatchObject({ state: 'pending', step: 'ownUnit' })
  })

  it('keep what was sent, row by row', async () => {
    const { instance } = opened
    const id = await draftPledge(instance, city.people.quan1, { focus })
    const { body } = await as('quan1', 'GET', `/pledges/${id}`)
    expect(body).toMatchObject({
      year: 2026,
      focus,
      plannedInitiatives: ['Sổ tay điện tử'],
      commitments: true,
      unit: city.units.quan1,
    })
    const fewer = await as('quan1', 'PATCH', `/pledges/${id}`, { focus: [focus[2]], plannedInitiatives: [] })
    expect(fewer.body.doc.focus.map(({ content }: { content: string }) => content)).toEqual(['honesty'])
    expect((await as('quan1', 'GET', `/pledges/${id}`)).body).toMatchObject({
      focus: [focus[2]],
      plannedInitiatives: [],
    })
  })
})

describe('races', () => {
  const rounds = 4
  it('approve, reject and withdraw: one wins', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const id = await draftActivity(opened.instance, city.people.canbo1)
      await submitted(opened.instance, city.people.canbo1, { collection: 'activities', id })
      const act = (person: PersonKey, action: string) =>
        decideAs(opened.instance, city.people[person], {
          collection: 'activities',
          id,
          body: { action, comment: 'x', rev: 2 },
        })
      const answers = await Promise.all([
        act('coso1', 'approve'),
        act('phoCoso1', 'reject'),
        act('canbo1', 'withdraw'),
        act('phoCoso1', 'return'),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
      const { record, log } = await stored(opened.instance, 'activities', id)
      expect(log).toHaveLength(2)
      expect(record).toMatchObject({
        rev: 3,
        state: answers.find(({ status }) => status === 200)?.body.state,
      })
    }
  })

  it('a change against a deletion brings no row back', async () => {
    for (let round = 0; round < rounds * 2; round += 1) {
      const id = await draftActivity(opened.instance, city.people.canbo1)
      const [changed, removed] = await Promise.all([
        as('canbo1', 'PATCH', `/activities/${id}`, { title: `Tên ${round}` }),
        as('canbo1', 'DELETE', `/activities/${id}`),
      ])
      expect(removed.status).toBe(200)
      expect([200, 404]).toContain(changed.status)
      expect((await stored(opened.instance, 'activities', id)).record).toBeUndefined()
    }
  })

  it('two submissions at once send once', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const id = await draftActivity(opened.instance, city.people.canbo1)
      const send = () =>
        decideAs(opened.instance, city.people.canbo1, {
          collection: 'activities',
          id,
          body: { action: 'submit' },
        })
      const statuses = (await Promise.all([send(), send(), send()])).map(({ status }) => status)
      expect(statuses.sort()).toEqual([200, 409, 409])
      const { log, open } = await stored(opened.instance, 'activities', id)
      expect([log.length, open.length]).toEqual([1, 2])
    }
  })

  it('two changes with one rev: the second is told', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const id = await draftActivity(opened.instance, city.people.canbo1)
      const answers = await Promise.all([
        as('canbo1', 'PATCH', `/activities/${id}`, { title: 'Một', rev: 1 }),
        as('canbo1', 'PATCH', `/activities/${id}`, { note: 'Hai', rev: 1 }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    }
  })

  it('two changes of different fields without rev lose neither', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const id = await draftActivity(opened.instance, city.people.canbo1)
      const answers = await Promise.all([
        as('canbo1', 'PATCH', `/activities/${id}`, { title: 'Một' }),
        as('canbo1', 'PATCH', `/activities/${id}`, { note: 'Hai' }),
      ])
      expect(answers.map(({ status }) => status)).toEqual([200, 200])
      expect((await as('canbo1', 'GET', `/activities/${id}`)).body).toMatchObject({
        title: 'Một',
        note: 'Hai',
        rev: 3,
      })
    }
  })

  it('fifty decisions at once leave every chain whole', async () => {
    const ids = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const id = await draftActivity(opened.instance, city.people.canbo1)
        return submitted(opened.instance, city.people.canbo1, { collection: 'activities', id })
      }),
    )
    const answers = await Promise.all(
      ids.map((id, index) =>
        decideAs(opened.instance, city.people[index % 2 ? 'coso1' : 'phoCoso1'], {
          collection: 'activities',
          id,
          body: { action: 'approve', rev: 2 },
        }),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    for (const id of ids) {
      const { log } = await stored(opened.instance, 'activities', id)
      expect(log.map(({ seq }) => seq)).toEqual([1, 2])
      expect(log[1]?.previous_hash).toBe(log[0]?.hash)
    }
  })
})
