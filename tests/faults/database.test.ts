import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { verifyChains } from '#server/log/verifyChains.ts'
import { query, sql } from '#server/sql/db.ts'
import { API, type ApiProcess, ask, startApi } from '#tests/support/apiProcess.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { differences, hourOf, newLedger, write } from '#tests/support/approval/ledger.ts'
import { openProxy } from '#tests/support/databaseProxy.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { until } from '#tests/support/workerProcess.ts'

let instance: Instance
let city: City
let api: ApiProcess
let other: pg.Client
let proxy: Awaited<ReturnType<typeof openProxy>>
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  const url = process.env.TN_DATABASE_URL ?? ''
  proxy = await openProxy(url)
  api = await startApi({ TN_DATABASE_URL: proxy.url })
  other = new pg.Client(url)
  await other.connect()
})
afterAll(async () => {
  await api?.kill()
  proxy?.close()
  await other?.end()
  await instance.close()
})

/** The process lives, has logged no defect, and holds no connection that nobody uses. */
afterEach(async () => {
  expect(api.errors()).toEqual([])
  expect(await until(async () => (await api.pool()).waiting === 0, 5)).toBe(true)
  const settled = async () => {
    const { rows } = await other.query(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and state like 'idle in transaction%'`,
    )
    return rows.length === 0
  }
  expect(await until(settled, 5)).toBe(true)
  const { status } = await ask(api, 'GET /activities?limit=1', { token: city.people.canbo1.token })
  expect(status).toBe(200)
})

const hours = (like: string) =>
  query<{ title: string; state: string }>(
    instance.payload,
    sql`select title, state from activities where title like ${like}`,
  )

async function madeHour(title: string): Promise<string> {
  const { token } = city.people.canbo1
  const made = await ask(api, 'POST /activities', { token, body: hourOf(title) })
  expect(made.status).toBe(201)
  return made.body.doc.id
}

describe('connections that PostgreSQL ends while they are in use', () => {
  it('lose nothing that was answered, fork no chain, and are nobody’s defect', async () => {
    const ledger = newLedger()
    const end = Date.now() + 8000
    const over = () => Date.now() > end
    const { canbo1, canbo2, phoCoso1, coso1, coso2, quan2 } = city.people
    const writing = [
      { person: canbo1, approver: coso1 },
      { person: canbo2, approver: coso2 },
      { person: phoCoso1, approver: coso1 },
      { person: coso1, approver: phoCoso1 },
      { person: coso2, approver: quan2 },
    ].map((pair, index) => write(ledger, { ...pair, api: () => api, name: `ended ${index}`, until: over }))
    while (!over()) {
      await sleep(60)
      await other.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
          and pid <> pg_backend_pid() and application_name = $1 order by random() limit 1`,
        [API],
      )
    }
    await Promise.all(writing)
    expect(differences(ledger, await hours('ended %'))).toEqual([])
    expect(ledger.statuses[503]).toBeGreaterThan(0)
    expect(ledger.approved.size).toBeGreaterThan(0)
    expect((await verifyChains(instance.payload)).broken).toEqual([])
  }, 40_000)
})

describe('a COMMIT that fails', () => {
  it.each([
    ['40001', 409],
    ['57P01', 503],
    ['23505', 409],
  ])('with %s answers %i, and nothing is there', async (code, status) => {
    await other.query(`create function fail_late() returns trigger language plpgsql as
      $$ begin raise exception 'late' using errcode = '${code}'; end $$`)
    await other.query(`create constraint trigger fail_late after insert or update on activities
      deferrable initially deferred for each row when (new.title like 'late%') execute function fail_late()`)
    const { token } = city.people.canbo1
    const made = await ask(api, 'POST /activities', { token, body: hourOf('late one') })
    await other.query('drop trigger fail_late on activities; drop function fail_late()')
    expect(made.status).toBe(status)
    if (status === 503) expect(made.retryAfter).not.toBeNull()
    expect(await hours('late%')).toEqual([])
  })

  it('takes back a decision whole', async () => {
    const id = await madeHour('decided late')
    await other.query(`create function fail_late() returns trigger language plpgsql as
      $$ begin raise exception 'late' using errcode = '40001'; end $$`)
    await other.query(`create constraint trigger fail_late after insert on decisions
      deferrable initially deferred for each row execute function fail_late()`)
    const { token } = city.people.canbo1
    const call = `POST /activities/${id}/approval`
    const sent = await ask(api, call, { token, body: { action: 'submit' }, key: 'late' })
    await other.query('drop trigger fail_late on decisions; drop function fail_late()')
    expect(sent.status).toBe(409)
    const { rows } = await other.query(
      `select (select count(*)::int from decisions where record = $1) + (select count(*)::int from app.tasks where record = $1::uuid)
        + (select count(*)::int from app.idempotency where key = 'late') as n`,
      [id],
    )
    expect(rows).toEqual([{ n: 0 }])
    const again = await ask(api, call, { token, body: { action: 'submit' }, key: 'late' })
    expect(again.status).toBe(200)
  })
})

describe('a connection that is cut at a COMMIT', () => {
  it.each(['before', 'after'] as const)(
    '%s it is done: the call sent again has the one answer',
    async (when) => {
      const id = await madeHour(`cut ${when}`)
      const call = `POST /activities/${id}/approval`
      const { canbo1, coso1 } = city.people
      const steps = [
        { token: canbo1.token, action: 'submit', state: 'pending' },
        { token: coso1.token, action: 'approve', state: 'approved' },
      ]
      for (const { token, action, state } of steps) {
        const asking = { token, body: { action }, key: `${when}-${action}` }
        proxy.next(when)
        const cut = await ask(api, call, asking)
        expect([cut.status, cut.retryAfter !== null]).toEqual([503, true])
        const [row] = await hours(`cut ${when}`)
        expect(row?.state === state).toBe(when === 'after')
        const again = await ask(api, call, asking)
        expect([again.status, again.body.state]).toEqual([200, state])
        expect((await ask(api, call, asking)).body).toEqual(again.body)
      }
      const { rows } = await other.query('select action from decisions where record = $1 order by seq', [id])
      expect(rows.map(({ action }) => action)).toEqual(['submit', 'approve'])
      expect(proxy.cuts() % 2).toBe(0)
      expect((await verifyChains(instance.payload)).broken).toEqual([])
    },
  )

  it('leaves a new record whole or absent', async () => {
    const { token } = city.people.canbo1
    for (const when of ['before', 'after'] as const) {
      proxy.next(when)
      const cut = await ask(api, 'POST /activities', { token, body: hourOf(`born ${when}`) })
      expect(cut.status).toBe(503)
    }
    expect(await hours('born %')).toEqual([{ title: 'born after', state: 'draft' }])
  })
})

describe('a lock that somebody holds for ever', () => {
  it('is answered within its time, and nobody else waits', async () => {
    const id = await madeHour('held')
    const { token } = city.people.canbo1
    await other.query('begin')
    await other.query('select 1 from activities where id = $1 for update', [id])
    const waiting = [
      ask(api, `PATCH /activities/${id}`, { token, body: { title: 'held, changed' } }),
      ask(api, `POST /activities/${id}/approval`, { token, body: { action: 'submit' } }),
      ask(api, `DELETE /activities/${id}`, { token }),
    ]
    const others = await Promise.all(
      Array.from({ length: 10 }, (_, nth) =>
        ask(api, 'POST /activities', { token: city.people.canbo2.token, body: hourOf(`beside ${nth}`) }),
      ),
    )
    expect(others.map(({ status }) => status)).toEqual(others.map(() => 201))
    expect(Math.max(...others.map(({ seconds }) => seconds))).toBeLessThan(3)
    const held = await Promise.all(waiting)
    await other.query('rollback')
    expect(held.map(({ status, body }) => [status, body?.errors?.[0]?.code])).toEqual(
      held.map(() => [409, 'busy']),
    )
    // The first waits for the row, the next for his turn and then for the row.
    expect(Math.min(...held.map(({ seconds }) => seconds))).toBeLessThan(4)
    expect(Math.max(...held.map(({ seconds }) => seconds))).toBeLessThan(8)
    expect((await ask(api, `DELETE /activities/${id}`, { token })).status).toBe(200)
  }, 30_000)

  it('on a whole table is answered within its time too', async () => {
    await other.query('begin')
    await other.query('lock table activities in access exclusive mode')
    const { token } = city.people.canbo1
    const answers = await Promise.all([
      ask(api, 'POST /activities', { token, body: hourOf('locked out') }),
      ask(api, 'GET /activities?limit=1', { token }),
      ask(api, 'GET /inbox', { token: city.people.coso1.token }),
      ask(api, 'GET /users/me', { token }),
    ])
    await other.query('rollback')
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 200])
    expect(Math.max(...answers.map(({ seconds }) => seconds))).toBeLessThan(8)
  }, 30_000)
})

describe('many at once', () => {
  it('wait for a connection instead of for each other', async () => {
    const keys = ['canbo1', 'canbo2', 'coso1', 'coso2'] as const
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, nth) =>
        ask(api, 'POST /activities', {
          token: city.people[keys[nth % 4] ?? 'canbo1'].token,
          body: hourOf(`crowd ${nth}`),
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
  }, 40_000)
})
