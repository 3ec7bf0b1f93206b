import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { contentOf, type HashedRow } from '#core/workflow/canonical.ts'
import { digestOf, hashOf } from '#server/approval/digest.ts'
import { query } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())
// One a year and officer: out of the way of the next.
afterEach(() => query(opened.instance.payload, sql`delete from reviews`))

const MERITS = ['person', 'work', 'organisation', 'people'].map((key) => ({ key, met: true }))
const words = { 'collective.comment': '  Hoàn thành tốt nhiệm vụ ', 'collective.merits': MERITS }

const act = (who: PersonKey, id: string, body: object, collection = 'reviews') =>
  as(who, 'POST', `/${collection}/${id}/approval`, body)
const look = async (who: PersonKey, id: string, collection = 'reviews') =>
  (await as(who, 'GET', `/${collection}/${id}/approval`)).body

/** An annual review of the plan year that ended last, sent. */
async function sentReview(who: PersonKey): Promise<string> {
  const made = await as(who, 'POST', '/reviews', {
    kind: 'annual',
    period: '2026',
    self: 'Đã làm đủ việc đăng ký.',
  })
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  const sent = await act(who, made.body.doc.id, { action: 'submit' })
  expect([sent.status, sent.body.errors]).toEqual([200, undefined])
  return made.body.doc.id
}

describe('an annual review', () => {
  it('is judged by the committee’s majority with its comment and merits, which stand in record and log', async () => {
    const id = await sentReview('canbo1')
    const before = await look('coso1', id)
    expect(before).toMatchObject({ step: 'collective', may: { approve: true } })
    expect(before.wants.fields.map((one: { path: string }) => one.path)).toEqual([
      'collective.comment',
      'collective.merits',
      'conclusion',
    ])
    expect(before.wants.fields[1]).toMatchObject({
      kind: 'rows',
      required: true,
      fields: [
        {
          path: 'key',
          kind: 'choice',
          choices: [{ value: 'person' }, { value: 'work' }, { value: 'organisation' }, { value: 'people' }],
        },
        { path: 'met', kind: 'tick' },
      ],
    })
    const early = await act('phoCoso1', id, { action: 'approve' })
    expect(early.body).toMatchObject({ state: 'pending' })
    expect(codeOf(await act('coso1', id, { action: 'approve' }))).toEqual([400, 'required'])
    const one = await act('phoCoso1', id, {
      action: 'approve',
      fields: { ...words, 'collective.comment': 'Khá' },
    })
    expect(one.body).toMatchObject({ state: 'pending', may: { approve: false } })
    const again = await act('coso1', id, {
      action: 'approve',
      fields: { 'collective.comment': words['collective.comment'] },
    })
    expect(again.body).toMatchObject({ state: 'pending' })
    const inbox = (await as('phoCoso1', 'GET', '/inbox?collection=reviews')).body
    expect(inbox.docs).toMatchObject([{ id, opens: true }])
    const done = await act('phoCoso1', id, { action: 'approve' })
    expect(done.body).toMatchObject({ state: 'approved', step: null })
    const { body } = await as('canbo1', 'GET', `/reviews/${id}`)
    expect(body.collective).toMatchObject({ comment: 'Hoàn thành tốt nhiệm vụ', merits: MERITS })
    const { history } = await look('canbo1', id)
    expect(history.map((row: { filled: object[] }) => row.filled.length)).toEqual([0, 0, 2, 1, 0])
    expect(history[2].filled).toContainEqual({
      path: 'collective.merits',
      label: expect.any(String),
      text: expect.stringContaining('đạt'),
    })
    await verifyLog(id)
  })

  it.each<[string, object, string, string]>([
    ['a number', { 'collective.comment': 12 }, 'not-text', 'collective.comment'],
    [
      'a bell',
      { 'collective.comment': `a${String.fromCharCode(7)}` },
      'control-character',
      'collective.comment',
    ],
    ['too much', { 'collective.comment': 'x'.repeat(10_001) }, 'too-long', 'collective.comment'],
    ['blanks', { 'collective.comment': '   ' }, 'required', 'collective.comment'],
    [
      'an unknown merit',
      { 'collective.merits': [{ key: 'luck', met: true }] },
      'not-a-choice',
      'collective.merits.0.key',
    ],
    [
      'a word for a tick',
      { 'collective.merits': [{ key: 'work', met: 'yes' }] },
      'not-a-choice',
      'collective.merits.0.met',
    ],
    ['no list', { 'collective.merits': 'all' }, 'not-an-array', 'collective.merits'],
    [
      'too many merits',
      { 'collective.merits': Array.from({ length: 21 }, () => MERITS[0]) },
      'too-many',
      'collective.merits',
    ],
    ['the author’s own words', { self: 'khác' }, 'unknown-field', 'self'],
    ['an unknown field', { 'collective.nothing': 'x' }, 'unknown-field', 'collective.nothing'],
    ['the state', { state: 'approved' }, 'unknown-field', 'state'],
    ['a trick', { 'constructor.prototype': 'x' }, 'unknown-field', 'constructor.prototype'],
  ])('refuses %s as ordinary input would be', async (_, fields, code, path) => {
    const id = await sentReview('canbo1')
    const { status, body } = await act('coso1', id, { action: 'approve', fields: { ...words, ...fields } })
    expect([status, body.errors?.[0]?.code, body.errors?.[0]?.path]).toEqual([400, code, path])
    expect((await look('coso1', id)).state).toBe('pending')
  })

  it('of a deputy is concluded by the superior unit; the author writes none of it', async () => {
    const id = await sentReview('phoCoso1')
    const one = await act('coso1', id, { action: 'approve', fields: words })
    expect(one.body).toMatchObject({ state: 'pending', step: 'superior' })
    const done = await act('quan1', id, { action: 'approve', fields: { conclusion: 'Hoàn thành tốt' } })
    expect(done.body.state).toBe('approved')
    const rows = await query(
      opened.instance.payload,
      sql`select 1 from app.contributors where record = ${id}::uuid and officer <> ${opened.city.people.phoCoso1.officer}::uuid`,
    )
    expect(rows).toEqual([])
  })

  it('of a quarter is nobody’s to make or to send', async () => {
    const made = await as('canbo1', 'POST', '/reviews', { kind: 'quarterly', period: '2026-Q1', self: 'x' })
    expect(made.status).toBeGreaterThanOrEqual(400)
  })
})

describe('exemptions', () => {
  const leave = {
    type: 'maternity',
    from: '2026-11-01',
    to: '2027-03-31',
    reason: 'Nghỉ thai sản',
    document: '12/GXN',
  }
  it('of an officer are decided by his secretary, a secretary’s own by the superior', async () => {
    for (const [who, decider] of [
      ['canbo1', 'coso1'],
      ['coso1', 'quan1'],
    ] as const) {
      const made = await as(who, 'POST', '/exemptions', {
        ...leave,
        officer: opened.city.people[who].officer,
      })
      expect([made.status, made.body.errors]).toEqual([201, undefined])
      const id = made.body.doc.id
      const sent = await act(who, id, { action: 'submit' }, 'exemptions')
      expect([sent.status, sent.body.errors]).toEqual([200, undefined])
      const { approvers } = await look(who, id, 'exemptions')
      expect(approvers[0].officer).toBe(opened.city.people[decider].officer)
      expect((await act(decider, id, { action: 'approve' }, 'exemptions')).body.state).toBe('approved')
    }
  })
})

/** Every row's hash and the digest after the last fill. */
async function verifyLog(id: string): Promise<void> {
  const { payload } = opened.instance
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { record: { equals: id } },
    sort: 'seq',
    depth: 0,
    limit: 50,
    overrideAccess: true,
    showHiddenFields: true,
  })
  let previous: string | null = null
  for (const doc of docs as unknown as (HashedRow & { hash: string; previousHash: string | null })[]) {
    expect(doc.previousHash ?? null).toBe(previous)
    expect(hashOf(doc, previous)).toBe(doc.hash)
    previous = doc.hash
  }
  const record = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'reviews',
    where: { id: { equals: id } },
  })
  expect(docs.at(-1)?.digest).toBe(digestOf(contentOf(record ?? {})))
}
