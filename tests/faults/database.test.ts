import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { query, sql } from '#server/sql/db.ts'
import { brokenChains } from '#tests/integration/seed/checks.ts'
import { API, type ApiProcess, ask, startApi } from '#tests/support/apiProcess.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { hourOf, newLedger, write } from '#tests/support/approval/ledger.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { until } from '#tests/support/workerProcess.ts'

let instance: Instance
let city: City
let api: ApiProcess
let other: pg.Client
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  api = await startApi()
  other = new pg.Client(process.env.TN_DATABASE_URL)
  await other.connect()
})
afterAll(async () => {
  await api?.kill()
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

const titles = async (where = sql`true`) => {
  const rows = await query<{ title: string }>(
    instance.payload,
    sql`select title from activities where ${where}`,
  )
  return rows.map(({ title }) => title)
}

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
    const people = (['canbo1', 'canbo2', 'coso1', 'coso2', 'chidoan1', 'phoCoso1'] as const).map(
      (key) => city.people[key],
    )
    const writing = people.map((person, index) =>
      write(ledger, { api: () => api, person, name: `ended ${index}`, until: over }),
    )
    while (!over()) {
      await sleep(60)
      await other.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
          and pid <> pg_backend_pid() and application_name = $1 order by random() limit 1`,
        [API],
      )
    }
    await Promise.all(writing)
    expect([...ledger.wrong]).toEqual([])
    expect(ledger.statuses[503]).toBeGreaterThan(0)
    expect(ledger.made.size).toBeGreaterThan(20)
    const there = await titles(sql`title like 'ended %'`)
    expect(new Set(there).size).toBe(there.length)
    expect([...ledger.made].filter((title) => !there.includes(title))).toEqual([])
    expect(there.filter((title) => !ledger.made.has(title) && !ledger.unknown.has(title))).toEqual([])
    const pending = await titles(sql`state = 'pending'`)
    expect([...ledger.submitted].filter((title) => !pending.includes(title))).toEqual([])
    expect((await brokenChains(instance.payload, 1)).broken).toEqual([])
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
    expect(await titles(sql`title like 'late%'`)).toEqual([])
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
