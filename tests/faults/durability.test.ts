import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { getPayload, type Payload } from 'payload'
import pg from 'pg'
import { closePayload } from '#server/boot/closePayload.ts'
import { verifyChains } from '#server/log/verifyChains.ts'
import { openPostgres, type Postgres } from '#server/postgres/openPostgres.ts'
import { API, type ApiProcess, ask, startApi } from '#tests/support/apiProcess.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { differences, hourOf, type Ledger, newLedger, write } from '#tests/support/approval/ledger.ts'
import { freePort, newDataDir } from '#tests/support/server.ts'
import { until } from '#tests/support/workerProcess.ts'

const dataDir = newDataDir()
let postgres: Postgres
let payload: Payload
let city: City
let api: ApiProcess

/** A PostgreSQL of its own, which may be killed. */
beforeAll(async () => {
  postgres = await openPostgres({ dataDir, keep: true, report: () => undefined })
  process.env.TN_DATABASE_URL = postgres.url
  process.env.LOG_LEVEL ??= 'silent'
  const { default: config } = await import('#config')
  const { migrations } = await import('#migrations/index.ts')
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  await payload.db.migrate({ migrations: migrations as never })
  city = await buildCity(payload)
  api = await startApi({ ...env, PORT: String(await freePort()) })
}, 90_000)
afterAll(async () => {
  await api?.kill()
  await closePayload(payload)
  await postgres.close()
  rmSync(dataDir, { recursive: true, force: true })
}, 30_000)

// With the jobs in its process, as `npm start` has them.
const env = { WITH_WORKER: '1', DATA_DIR: dataDir }

async function onDatabase<Row>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client(postgres.url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(statement, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

const answers = async () => {
  const { status } = await ask(api, 'GET /users/me', { token: city.people.canbo1.token, patience: 5000 })
  return status === 200
}
const back = () => until(answers, 20)

const faults = {
  /** The application is killed and started again on its port. */
  application: async () => {
    const { port } = new URL(api.url)
    await api.kill()
    api = await startApi({ ...env, PORT: port })
  },
  /** PostgreSQL stops at once, as after `pg_ctl stop -m immediate`; whoever keeps it starts it again. */
  database: async () => {
    const [row] = await onDatabase<{ pid: string }>(
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid",
    )
    process.kill(Number(row?.pid), 'SIGQUIT')
    expect(await until(async () => !(await answers()), 5)).toBe(true)
    expect(await back()).toBe(true)
  },
  /** One backend is killed: PostgreSQL ends all the others and recovers. */
  backend: async () => {
    const [row] = await onDatabase<{ pid: number }>(
      'select pid from pg_stat_activity where application_name = $1 limit 1',
      [API],
    )
    process.kill(Number(row?.pid), 'SIGKILL')
    expect(await back()).toBe(true)
  },
}

async function keepLedger(during: () => Promise<void>, name: string): Promise<Ledger> {
  const ledger = newLedger()
  let over = false
  const { canbo1, canbo2, phoCoso1, coso1, coso2, quan2 } = city.people
  const writing = [
    { person: canbo1, approver: coso1 },
    { person: canbo2, approver: coso2 },
    { person: phoCoso1, approver: coso1 },
    { person: coso1, approver: phoCoso1 },
    { person: coso2, approver: quan2 },
  ].map((pair, index) =>
    write(ledger, { ...pair, api: () => api, name: `${name} ${index}`, until: () => over }),
  )
  await sleep(1000)
  await during()
  await sleep(1000)
  over = true
  await Promise.all(writing)
  return ledger
}

async function check(ledger: Ledger, name: string): Promise<void> {
  const rows = await onDatabase<{ title: string; state: string }>(
    'select title, state from activities where title like $1',
    [`${name} %`],
  )
  expect(differences(ledger, rows)).toEqual([])
  expect(ledger.approved.size).toBeGreaterThan(0)
  expect((await verifyChains(payload)).broken).toEqual([])
  const [half] = await onDatabase<{ n: number }>(
    `select count(*)::int as n from app.tasks k join activities a on a.id = k.record
      where (k.closed_at is null) <> (a.state = 'pending')`,
  )
  expect(half).toEqual({ n: 0 })
}

describe('what was answered is there', () => {
  it('after the application was killed while people wrote, twice', async () => {
    const ledger = await keepLedger(async () => {
      await faults.application()
      await sleep(1500)
      await faults.application()
    }, 'killed')
    await check(ledger, 'killed')
    expect(ledger.statuses[0]).toBeGreaterThan(0)
    expect(api.errors()).toEqual([])
  }, 60_000)

  it('after PostgreSQL stopped at once under them, and the application serves on without a restart', async () => {
    const ledger = await keepLedger(async () => {
      await faults.database()
      await sleep(1000)
      await faults.backend()
      await sleep(1000)
      await faults.database()
    }, 'stopped')
    await check(ledger, 'stopped')
    expect(ledger.statuses[503]).toBeGreaterThan(0)
    // Not one request was left without an answer: the process never went away.
    expect(ledger.statuses[0]).toBeUndefined()
    expect(api.errors()).toEqual([])
    expect(api.child.exitCode).toBeNull()
  }, 60_000)

  it('and its jobs go on after the database came back', async () => {
    const key = 'after-the-fault'
    await onDatabase(
      `insert into mails (key, message_id, "to", subject, text, html, state, attempts, next_at)
        values ($1, $1, 'a@example.org', 'a', 'a', 'a', 'queued', 0, now())`,
      [key],
    )
    const sent = async () =>
      (await onDatabase("select 1 from mails where key = $1 and state = 'sent'", [key])).length === 1
    expect(await until(sent, 40)).toBe(true)
  }, 60_000)
})

describe('a PostgreSQL that takes no more connections', () => {
  it('is answered 503 at once, and all is well when it does again', async () => {
    const crowd: pg.Client[] = []
    for (let full = false; !full; ) {
      const client = new pg.Client(postgres.url)
      client.on('error', () => undefined)
      full = await client.connect().then(
        () => false,
        () => true,
      )
      if (!full) crowd.push(client)
    }
    const [first] = crowd
    await first?.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
      API,
    ])
    const more = Array.from({ length: 20 }, () => new pg.Client(postgres.url))
    for (const client of more) client.on('error', () => undefined)
    await Promise.allSettled(more.map((client) => client.connect()))
    const { token } = city.people.canbo1
    const refused = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        ask(api, 'POST /activities', { token, body: hourOf(`full ${nth}`) }),
      ),
    )
    await Promise.allSettled([...crowd, ...more].map((client) => client.end()))
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 503))
    expect(refused.every(({ retryAfter }) => retryAfter !== null)).toBe(true)
    expect(Math.max(...refused.map(({ seconds }) => seconds))).toBeLessThan(3)
    expect(await back()).toBe(true)
    expect((await ask(api, 'POST /activities', { token, body: hourOf('room again') })).status).toBe(201)
    expect(await until(async () => (await api.pool()).waiting === 0, 5)).toBe(true)
    expect(api.errors()).toEqual([])
  }, 60_000)
})
