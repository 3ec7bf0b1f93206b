import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { contentOf, type HashedRow } from '#core/workflow/canonical.ts'
import { digestOf, hashOf } from '#server/approval/digest.ts'
import { checkAtSubmit, onTransition, type TransitionEvent } from '#server/approval/onTransition.ts'
import { transition } from '#server/approval/transition.ts'
import { query } from '#server/sql/db.ts'
import { buildCity, type City, userOf } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())

type Row = HashedRow & { hash: string; previousHash: string | null; content: Record<string, unknown> | null }

async function chainOf(id: string): Promise<Row[]> {
  const { docs } = await instance.payload.find({
    collection: 'decisions',
    where: { record: { equals: id } },
    sort: 'seq',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs as unknown as Row[]
}

describe('the decision log', () => {
  it('chains every row to the one before it, and its hash covers what the row says', async () => {
    const id = await draftPledge(instance, city.people.phoCoso1)
    const of = { collection: 'pledges', id }
    await submitted(instance, city.people.phoCoso1, of)
    const remarks = [{ path: 'focus.0.actions.0.measure', text: 'Nêu số lượng' }]
    await decideAs(instance, city.people.coso1, {
      ...of,
      body: { action: 'return', comment: 'Sửa “đo”', remarks },
    })
    await submitted(instance, city.people.phoCoso1, of)
    await decideAs(instance, city.people.coso1, { ...of, body: { action: 'approve' } })
    await decideAs(instance, city.people.quan1, { ...of, body: { action: 'approve' } })
    const rows = await chainOf(id)
    expect(rows.map((row) => [row.seq, row.action])).toEqual([
      [1, 'submit'],
      [2, 'return'],
      [3, 'submit'],
      [4, 'approve'],
      [5, 'approve'],
    ])
    let previous: string | null = null
    for (const row of rows) {
      expect(row.previousHash ?? null).toBe(previous)
      expect(hashOf(row, previous)).toBe(row.hash)
      expect(hashOf({ ...row, comment: 'khác' }, previous)).not.toBe(row.hash)
      previous = row.hash
    }
  })

  it('keeps the content that was submitted, and its digest is that of the record approved', async () => {
    const id = await draftPledge(instance, city.people.canbo1)
    await submitted(instance, city.people.canbo1, { collection: 'pledges', id })
    await decideAs(instance, city.people.coso1, { collection: 'pledges', id, body: { action: 'approve' } })
    const [first, last] = await chainOf(id)
    expect(first?.content).toMatchObject({
      year: 2026,
      commitments: true,
      plannedInitiatives: ['Sổ tay điện tử'],
    })
    expect(digestOf(first?.content ?? {})).toBe(first?.digest)
    const record = await instance.payload.db.findOne<Record<string, unknown> & { id: string }>({
      collection: 'pledges',
      where: { id: { equals: id } },
    })
    expect(digestOf(record ?? {})).toBe(last?.digest)
    expect(Object.keys(contentOf(record ?? {}))).not.toContain('state')
  })

  it('is readable in the subtree and writable by nobody', async () => {
    const id = await draftActivity(instance, city.people.canbo1)
    await submitted(instance, city.people.canbo1, { collection: 'activities', id })
    const list = (token: string) => instance.send('GET', `/decisions?where[record][equals]=${id}`, { token })
    expect((await list(city.people.quan1.token)).body.totalDocs).toBe(1)
    expect((await list(city.people.quan2.token)).body.totalDocs).toBe(0)
    const row = (await list(city.people.quan1.token)).body.docs[0]
    for (const who of ['admin', 'quan1', 'canbo1'] as const) {
      const { token } = city.people[who]
      const answers = [
        await instance.send('POST', '/decisions', { token, body: { record: id, action: 'approve' } }),
        await instance.send('PATCH', `/decisions/${row.id}`, { token, body: { comment: 'x' } }),
        await instance.send('DELETE', `/decisions/${row.id}`, { token }),
      ]
      for (const answer of answers) expect([403, 404]).toContain(answer.status)
    }
    await expect(
      query(instance.payload, sql`update decisions set comment = 'x' where record = ${id}`),
    ).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } })
  })
})

describe('one transaction', () => {
  it('what another part adds fails or stands with the transition', async () => {
    const seen: TransitionEvent[] = []
    let fails = true
    onTransition('activities', async (_, event) => {
      seen.push(event)
      if (fails) throw new Error('mail queue is full')
    })
    const id = await draftActivity(instance, city.people.canbo1)
    const call = {
      collection: 'activities' as const,
      id,
      action: 'submit' as const,
      comment: null,
      user: (await userOf(instance.payload, city.people.canbo1)) as never,
      address: null,
      key: 'with-mail',
    }
    await expect(transition(instance.payload, call)).rejects.toThrow('mail queue is full')
    expect(await stored(instance, 'activities', id)).toMatchObject({
      record: { state: 'draft', rev: 1 },
      log: [],
      tasks: [],
    })
    fails = false
    expect(await transition(instance.payload, call)).toMatchObject({ state: 'pending', rev: 2 })
    expect(seen[1]).toMatchObject({
      action: 'submit',
      stateBefore: 'draft',
      state: 'pending',
      waitingFor: [city.people.coso1.officer, city.people.phoCoso1.officer],
    })
  })

  it('content that is not valid at submit is refused whole, with every path', async () => {
    checkAtSubmit('activities', async () => [
      { code: 'required', path: 'place' },
      { code: 'required', path: 'evidence' },
    ])
    const id = await draftActivity(instance, city.people.canbo1)
    const answer = await decideAs(instance, city.people.canbo1, {
      collection: 'activities',
      id,
      body: { action: 'submit' },
    })
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual(['place', 'evidence'])
    checkAtSubmit('activities', async () => [])
    expect((await stored(instance, 'activities', id)).record).toMatchObject({ state: 'draft', rev: 1 })
  })
})
