import type { ChildProcess } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, initTransaction, killTransaction } from 'payload'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { startWorkerProcess, until } from '#tests/support/workerProcess.ts'

const DISTRICTS = 40
const env = { DEMO: '1', APP_NOW: '2026-10-20T08:00:00+07:00', SMTP_URL: 'smtp://127.0.0.1:9' }
let app: Instance
let city: City
const workers: ChildProcess[] = []

beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
  await query(
    app.payload,
    sql`insert into units (code, name, level, parent_id, depth, valid_from, scope0)
      select 'd' || n, 'Đoàn quận ' || n, 'district', ${city.units.city}::uuid, 1, '2020-01-01', ${city.units.city}
      from generate_series(1, ${DISTRICTS - 2}) as n`,
  )
  await query(app.payload, sql`update units set scope1 = id::text where depth = 1`)
})
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await app.close()
})

const count = async (from: string) => {
  const rows = await query<{ count: number }>(
    app.payload,
    sql`select count(*)::int as count from ${sql.raw(from)}`,
  )
  return rows[0]?.count ?? 0
}

/** Holds the note that one draft was made, so that whoever makes it waits within its transaction. */
async function holdDraft(unit: string): Promise<() => Promise<void>> {
  const req = await createLocalReq({}, app.payload)
  await initTransaction(req)
  await query(
    app.payload,
    sql`insert into app.runs (task, period, started_at, finished_at)
      values ('reports', ${`compile:2026:${unit}`}, now(), now())`,
    req,
  )
  return () => killTransaction(req)
}

const waits = () =>
  count("pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").then((n) => n > 0)

describe('a sweep that is killed half-way', () => {
  it('is finished by the next process, each draft and reminder once', async () => {
    const [held] = await query<{ id: string }>(
      app.payload,
      sql`select id from units where parent_id = ${city.units.city}::uuid order by code offset 5 limit 1`,
    )
    const release = await holdDraft(held?.id ?? '')
    workers.push(await startWorkerProcess(env))
    expect(await until(waits, 30)).toBe(true)
    workers[0]?.kill('SIGKILL')
    const half = await count('reports')
    await release()
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(DISTRICTS)
    workers.push(...(await Promise.all([startWorkerProcess(env), startWorkerProcess(env)])))
    // A draft each, the reminder of fourteen days, and the one of thirty that it stands for.
    expect(
      await until(async () => (await count("app.runs where task = 'reports'")) === DISTRICTS * 3, 60),
    ).toBe(true)
    expect(await count('reports')).toBe(DISTRICTS)
    expect(await count('(select distinct unit_id from reports) r')).toBe(DISTRICTS)
    expect(await count('reports where figures is null')).toBe(0)
    // Three people can sign in this city; mail waits while no server answers, and is not lost.
    const told = "mails where text ~ 'cần được nộp' and state = 'queued'"
    expect(await until(async () => (await count(told)) === 3, 30)).toBe(true)
    expect(await count('app.notices')).toBe(0)
  }, 120_000)
})
