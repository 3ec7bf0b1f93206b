import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())

const collection = 'activities'
const draft = () => draftActivity(instance, city.people.canbo1)
const pending = async () => submitted(instance, city.people.canbo1, { collection, id: await draft() })
const act = (who: keyof City['people'], id: string, body: unknown) =>
  decideAs(instance, city.people[who], { collection, id, body: body as Record<string, unknown> })
const codeOf = (answer: { status: number; body: { errors?: { code: string }[] } }) => [
  answer.status,
  answer.body.errors?.[0]?.code,
]

describe('bodies that are no decision', () => {
  it.each([
    ['no action', {}, 'unknown-action'],
    ['another action', { action: 'delete' }, 'unknown-action'],
    ['an inherited name', { action: 'constructor' }, 'unknown-action'],
    ['an action that is no text', { action: 7 }, 'unknown-action'],
    ['a rev that is no number', { action: 'approve', rev: '2' }, 'invalid-input'],
    ['a broken rev', { action: 'approve', rev: 1.5 }, 'invalid-input'],
    ['a missing comment', { action: 'return' }, 'comment-required'],
    ['a blank comment', { action: 'return', comment: ' \u200b ' }, 'comment-required'],
    ['a comment that is no text', { action: 'return', comment: ['x'] }, 'not-text'],
    ['a comment with control characters', { action: 'return', comment: 'a\u0000b' }, 'control-character'],
    ['a comment that turns the line round', { action: 'return', comment: 'a\u202eb' }, 'control-character'],
    ['a comment without end', { action: 'return', comment: 'a'.repeat(10_001) }, 'too-long'],
    ['remarks that are no list', { action: 'approve', remarks: 'x' }, 'not-an-array'],
    ['remarks without text', { action: 'approve', remarks: [{ path: 'title' }] }, 'required'],
    ['fields the step does not offer', { action: 'approve', fields: { minutes: 600 } }, 'unknown-field'],
    ['a list', [], 'invalid-json'],
    ['no JSON', '{', 'invalid-json'],
  ])('%s', async (_, body, code) => {
    const id = await pending()
    expect(codeOf(await act('coso1', id, body))).toEqual([400, code])
    expect((await stored(instance, collection, id)).record).toMatchObject({ state: 'pending', rev: 2 })
  })

  it('a comment of 10,000 characters is kept, composed and trimmed', async () => {
    const id = await pending()
    const comment = ` ${'ê'.normalize('NFD')}${'a'.repeat(9_999)} `
    expect((await act('coso1', id, { action: 'return', comment })).status).toBe(200)
    const { body } = await instance.send('GET', `/activities/${id}/approval`, {
      token: city.people.canbo1.token,
    })
    expect(body.history[1].comment).toBe(`ê${'a'.repeat(9_999)}`)
  })
})

describe('people who may not', () => {
  it('nobody decides his own record, whatever office he holds', async () => {
    const id = await draftActivity(instance, city.people.coso1)
    await submitted(instance, city.people.coso1, { collection, id })
    for (const action of ['approve', 'return', 'reject']) {
      expect(codeOf(await act('coso1', id, { action, comment: 'x' }))).toEqual([403, 'own-record'])
    }
    expect((await act('phoCoso1', id, { action: 'approve' })).status).toBe(200)
  })

  it('the administrator reads and decides nothing', async () => {
    const id = await pending()
    expect(codeOf(await act('admin', id, { action: 'approve' }))).toEqual([403, 'not-entitled'])
    const { body } = await instance.send('GET', `/activities/${id}/approval`, {
      token: city.people.admin.token,
    })
    expect(Object.values(body.may)).toEqual([false, false, false, false, false, false])
    // He may give a case to somebody else, and is told to whom.
    expect(body.candidates.length).toBeGreaterThan(0)
  })

  it('who sees it by his subtree is refused, who does not see it finds nothing', async () => {
    const id = await pending()
    expect(codeOf(await act('quan1', id, { action: 'approve' }))).toEqual([403, 'not-entitled'])
    expect(codeOf(await act('vanphong1', id, { action: 'return', comment: 'x' }))).toEqual([
      403,
      'not-entitled',
    ])
    for (const who of ['quan2', 'coso2', 'canbo2', 'chidoan1'] as const) {
      for (const body of [
        { action: 'approve', rev: 2 },
        { action: 'approve', rev: 99 },
        { action: 'withdraw' },
      ]) {
        expect(codeOf(await act(who, id, body))).toEqual([404, 'not-found'])
      }
      const { token } = city.people[who]
      expect((await instance.send('GET', `/activities/${id}/approval`, { token })).status).toBe(404)
      expect(
        (await instance.send('PATCH', `/activities/${id}`, { token, body: { title: 'x' } })).status,
      ).toBe(404)
      expect((await instance.send('DELETE', `/activities/${id}`, { token })).status).toBe(404)
    }
  })

  it('a record that is not there answers like one that is not seen', async () => {
    const id = await pending()
    const hidden = await act('quan2', id, { action: 'approve' })
    const missing = await act('quan2', '00000000-0000-4000-8000-000000000000', { action: 'approve' })
    expect(missing.body).toEqual(hidden.body)
  })

  it('nobody submits, withdraws or reopens for another', async () => {
    const id = await draft()
    expect((await act('coso1', id, { action: 'submit' })).status).toBe(403)
    await act('canbo1', id, { action: 'submit' })
    expect((await act('coso1', id, { action: 'withdraw' })).status).toBe(403)
  })

  it('without signing in there is nothing', async () => {
    const id = await pending()
    for (const [method, path] of [
      ['POST', `/activities/${id}/approval`],
      ['GET', `/activities/${id}/approval`],
      ['GET', '/inbox'],
      ['POST', '/inbox'],
    ] as const) {
      const answer = await instance.send(
        method,
        path,
        method === 'POST' ? { body: { action: 'approve', items: [] } } : {},
      )
      expect(codeOf(answer)).toEqual([401, 'signed-in-needed'])
    }
  })
})

describe('states and screens', () => {
  it('a stale screen is told so, with the rev that holds', async () => {
    const id = await pending()
    const late = await act('coso1', id, { action: 'approve', rev: 1 })
    expect(codeOf(late)).toEqual([409, 'stale-revision'])
    expect(codeOf(await act('coso1', id, { action: 'approve', rev: 99 }))).toEqual([409, 'stale-revision'])
  })
  it('an action that does not fit the state', async () => {
    const id = await draft()
    for (const action of ['approve', 'return', 'reject', 'withdraw', 'reopen']) {
      expect(codeOf(await act('canbo1', id, { action, comment: 'x' }))).toEqual([409, 'wrong-state'])
    }
  })
  it('a pending or approved record refuses change and deletion from whoever may see it', async () => {
    const id = await pending()
    for (const state of ['pending', 'approved']) {
      for (const who of ['canbo1', 'coso1', 'quan1', 'admin'] as const) {
        const { token } = city.people[who]
        const patch = await instance.send('PATCH', `/activities/${id}`, { token, body: { title: 'x' } })
        expect([state, who, ...codeOf(patch)]).toEqual([state, who, 409, 'locked'])
        const remove = await instance.send('DELETE', `/activities/${id}`, { token })
        expect([state, who, ...codeOf(remove)]).toEqual([state, who, 409, 'locked'])
      }
      if (state === 'pending') await act('coso1', id, { action: 'approve' })
    }
  })
  it('a stale rev in an ordinary update is refused', async () => {
    const id = await draft()
    const { token } = city.people.canbo1
    const first = await instance.send('PATCH', `/activities/${id}`, { token, body: { title: 'một', rev: 1 } })
    expect(first.body.doc.rev).toBe(2)
    const second = await instance.send('PATCH', `/activities/${id}`, {
      token,
      body: { title: 'hai', rev: 1 },
    })
    expect(codeOf(second)).toEqual([409, 'stale-revision'])
  })
  it('states, steps and times written through REST change nothing', async () => {
    const id = await draft()
    const { token } = city.people.canbo1
    const body = {
      state: 'approved',
      step: 'host',
      unit: city.units.city,
      decidedAt: '2020-01-01T00:00:00Z',
      submittedAt: '2020-01-01T00:00:00Z',
      flow: 'x',
      placeUnit: city.units.city,
      stepUnit: city.units.city,
      scope1: city.units.quan2,
    }
    await instance.send('PATCH', `/activities/${id}`, { token, body })
    expect((await stored(instance, collection, id)).record).toMatchObject({
      state: 'draft',
      step: null,
      submitted_at: null,
    })
  })
  it('a draft never submitted may be deleted by its officer, one that was not', async () => {
    const id = await draft()
    const { token } = city.people.canbo1
    await act('canbo1', id, { action: 'submit' })
    await act('canbo1', id, { action: 'withdraw' })
    expect((await instance.send('DELETE', `/activities/${id}`, { token })).status).toBeGreaterThanOrEqual(400)
    expect((await instance.send('DELETE', `/activities/${await draft()}`, { token })).status).toBe(200)
  })
})

describe('one winner', () => {
  it('of ten simultaneous decisions on one step exactly one is answered 200', async () => {
    const id = await pending()
    const calls = Array.from({ length: 10 }, (_, index) =>
      act(index % 2 === 0 ? 'coso1' : 'phoCoso1', id, {
        action: index % 3 === 0 ? 'reject' : 'approve',
        comment: 'x',
        ...(index % 5 === 0 ? {} : { rev: 2 }),
      }),
    )
    const statuses = (await Promise.all(calls)).map((answer) => answer.status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(9)
    const { log, record } = await stored(instance, collection, id)
    expect(log).toHaveLength(2)
    expect(record).toMatchObject({ rev: 3 })
  })
  it('withdrawing against approving, and deleting against submitting', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await pending()
      const both = await Promise.all([
        act('canbo1', id, { action: 'withdraw', rev: 2 }),
        act('coso1', id, { action: 'approve', rev: 2 }),
      ])
      expect(both.map((answer) => answer.status).sort()).toEqual([200, 409])
      const other = await draft()
      const { token } = city.people.canbo1
      const [removed, sent] = await Promise.all([
        instance.send('DELETE', `/activities/${other}`, { token }),
        act('canbo1', other, { action: 'submit', rev: 1 }),
      ])
      const { record } = await stored(instance, collection, other)
      expect(record === undefined ? [200, 404] : [409, 200]).toEqual([removed.status, sent.status])
    }
  })
  it('an edit against submitting: either the new text is what was submitted, or the edit is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await draft()
      const { token } = city.people.canbo1
      const [edited, sent] = await Promise.all([
        instance.send('PATCH', `/activities/${id}`, { token, body: { title: 'Tên mới', rev: 1 } }),
        act('canbo1', id, { action: 'submit', rev: 1 }),
      ])
      expect([edited.status, sent.status].sort()).toEqual([200, 409])
    }
  })
})

describe('Idempotency-Key', () => {
  it('repeats the answer and changes nothing; another body under it is refused', async () => {
    const id = await pending()
    const body = { action: 'approve', rev: 2 }
    const call = (given: Record<string, unknown>, key = 'k-1') =>
      decideAs(instance, city.people.coso1, { collection, id, body: given, key })
    const first = await call(body)
    const again = await call(body)
    expect([again.status, JSON.stringify(again.body)]).toEqual([200, JSON.stringify(first.body)])
    expect(codeOf(await call({ ...body, rev: 3 }))).toEqual([422, 'key-reused'])
    expect((await stored(instance, collection, id)).log).toHaveLength(2)
    // A key belongs to its user.
    const other = await decideAs(instance, city.people.phoCoso1, { collection, id, body, key: 'k-1' })
    expect(other.status).toBe(409)
  })
  it('sent ten times at once decides once and answers all the same', async () => {
    const id = await pending()
    const calls = Array.from({ length: 10 }, () =>
      decideAs(instance, city.people.coso1, {
        collection,
        id,
        body: { action: 'approve', rev: 2 },
        key: 'k-2',
      }),
    )
    const answers = await Promise.all(calls)
    expect(new Set(answers.map((answer) => `${answer.status} ${JSON.stringify(answer.body)}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(200)
    expect((await stored(instance, collection, id)).log).toHaveLength(2)
  })
  it('a refused call leaves its key unused', async () => {
    const id = await pending()
    const call = (body: Record<string, unknown>) =>
      decideAs(instance, city.people.coso1, { collection, id, body, key: 'k-3' })
    expect((await call({ action: 'approve', rev: 9 })).status).toBe(409)
    expect((await call({ action: 'approve', rev: 2 })).status).toBe(200)
  })
  it('that is no plain short text is refused', async () => {
    const id = await pending()
    const call = (key: string) =>
      decideAs(instance, city.people.coso1, { collection, id, body: { action: 'approve' }, key })
    expect((await call('a'.repeat(201))).status).toBe(400)
  })
})

describe('contributors', () => {
  it('an editor of a pledge is no judge of it', async () => {
    const id = await draftPledge(instance, city.people.chidoan1)
    const { recordContributor } = await import('#server/approval/recordContributor.ts')
    await recordContributor({ payload: instance.payload } as never, {
      collection: 'pledges',
      record: id,
      officer: city.people.coso1.officer,
    })
    await submitted(instance, city.people.chidoan1, { collection: 'pledges', id })
    const of = { collection: 'pledges', id, body: { action: 'approve' } }
    expect((await decideAs(instance, city.people.coso1, of)).status).toBe(403)
    expect((await decideAs(instance, city.people.phoCoso1, of)).status).toBe(200)
  })
})
