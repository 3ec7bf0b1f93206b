import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditLog } from '#server/log/auditLog.ts'
import { query, sql } from '#server/sql/db.ts'
import { type ApiProcess, ask, type Reply, startApi } from '#tests/support/apiProcess.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { hourOf } from '#tests/support/approval/ledger.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

const WRITERS = 50

let instance: Instance
let city: City
let apis: ApiProcess[]

/** Two processes on one database. */
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  apis = await Promise.all([startApi(), startApi()])
}, 60_000)
afterAll(async () => {
  await Promise.all(apis.map((api) => api.kill()))
  await instance.close()
  expect(apis.flatMap((api) => [...api.errors()])).toEqual([])
})

const as = (nth: number, who: PersonKey, call: string, body: unknown) =>
  ask(apis[nth % apis.length] as ApiProcess, call, { token: city.people[who].token, body })
const decide = (nth: number, who: PersonKey, id: string, action: string) =>
  as(nth, who, `POST /activities/${id}/approval`, { action, comment: 'Xin xem lại' })
const at = <T>(of: (nth: number) => Promise<T>) =>
  Promise.all(Array.from({ length: WRITERS }, (_, nth) => of(nth)))

async function draft(nth: number): Promise<string> {
  const made = await as(nth, 'canbo1', 'POST /activities', hourOf(`writer ${nth}`))
  expect(made.status).toBe(201)
  return made.body.doc.id
}

type Row = { seq: number; hash: string; previous: string | null; action: string; rev: number }
const chainOf = (id: string) =>
  query<Row>(
    instance.payload,
    sql`select seq::int as seq, hash, previous_hash as previous, action, rev_after::int as rev from decisions where record = ${id} order by seq`,
  )

/** From one on without a gap, each row on the one before it, no two on the same. */
function expectOneChain(rows: readonly Row[]): void {
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1))
  expect(rows.map(({ previous }) => previous)).toEqual([null, ...rows.slice(0, -1).map(({ hash }) => hash)])
  expect(new Set(rows.map(({ hash }) => hash)).size).toBe(rows.length)
}

const told = (replies: readonly Reply[]) => replies.filter(({ status }) => status === 200).length

describe(`${WRITERS} people who write the log at once, through two processes`, () => {
  it('on one record: it grows by what was answered, one row after the other', async () => {
    const id = await draft(0)
    const moves: [PersonKey, string][] = [
      ['canbo1', 'submit'],
      ['coso1', 'return'],
      ['phoCoso1', 'return'],
      ['canbo1', 'withdraw'],
    ]
    let answered = 0
    for (let round = 0; round < 4; round += 1)
      answered += told(
        await at((nth) => {
          const [who, action] = moves[(nth + round) % moves.length] ?? ['canbo1', 'submit']
          return decide(nth, who, id, action)
        }),
      )
    const rows = await chainOf(id)
    expect(answered).toBeGreaterThan(1)
    expect(rows).toHaveLength(answered)
    expectOneChain(rows)
  }, 90_000)

  it('each on a record of his own, and on the same inbox: every chain is whole', async () => {
    const ids = await at(draft)
    expect(told(await at((nth) => decide(nth, 'canbo1', ids[nth] ?? '', 'submit')))).toBe(WRITERS)
    const half = ids.slice(0, WRITERS / 2).map((id) => ({ collection: 'activities', id, rev: 2 }))
    const [inbox, ...single] = await Promise.all([
      as(0, 'phoCoso1', 'POST /inbox', { action: 'approve', items: half }),
      ...ids.map((id, nth) => decide(nth, 'coso1', id, 'approve')),
    ])
    const taken = inbox.body.results.filter(({ ok }: { ok: boolean }) => ok).length
    expect(taken + told(single)).toBe(WRITERS)
    for (const id of ids) {
      const rows = await chainOf(id)
      expect(rows.map(({ action }) => action)).toEqual(['submit', 'approve'])
      expectOneChain(rows)
    }
    expect(await auditLog(instance.payload)).toMatchObject({ sound: true })
  }, 90_000)
})
