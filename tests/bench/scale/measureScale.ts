import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { Scale } from '#seed/scale/sizes.ts'
import { openPostgres } from '#server/postgres/openPostgres.ts'
import { newDataDir, ready, start, stop } from '#tests/support/server.ts'
import { askJson, type Client, openClient } from '../client.ts'
import type { Opened } from '../openBench.ts'
import { signIn, type Tokens } from '../people.ts'
import { bareTime, seedInto } from './seedInto.ts'

export type ScaleRow = { name: string; value: number; unit: ' ms' | ' s' | ' MB' | ' ×'; goal?: number }
export type ScaleResult = { scale: Scale; activities: number; rows: ScaleRow[] }

const APP_NOW = '2026-10-20T19:30:00+07:00'
const YEAR = 2026
const QUIET_SECONDS = 10
const PATIENCE = 30 * 60_000
const [ROUNDS, A_ROUND] = [5, 20]
const SECRET = 'a secret for measuring, as long as it has to be'

type Where = { dataDir: string | undefined; opened: Opened }
type Means = { client: Client; database: pg.Client; tokens: Tokens; url: string }

/** The requests on a province of one size. */
export async function measureScale(scale: Scale, { dataDir, opened }: Where): Promise<ScaleResult> {
  const folder = dataDir ? path.join(dataDir, scale) : newDataDir()
  const environment = { DEMO: '1', APP_NOW, PAYLOAD_SECRET: SECRET, DATA_DIR: folder }
  const stands = existsSync(path.join(folder, 'postgres'))
  const rows: ScaleRow[] = []
  if (!stands) {
    opened.push(() => rmSync(folder, { recursive: true, force: true }))
    const began = performance.now()
    await seedInto(scale, environment)
    const value = (performance.now() - began) / 1000
    rows.push({ name: 'writing the province, figures kept', value, unit: ' s', goal: 600 })
  }
  const server = await start(environment)
  opened.push(() => stop(server, { kept: true }))
  await ready(server, PATIENCE)
  const postgres = await openPostgres({ dataDir: folder, report: () => undefined })
  opened.push(() => postgres.close())
  const database = new pg.Client(postgres.url)
  await database.connect()
  opened.push(() => database.end())
  await database.query('vacuum (analyze) activities')
  await untilKept(database)
  await untilQuiet(database)
  const client = openClient(server.port)
  opened.push(client.close)
  const means = { client, database, tokens: await signIn(client), url: postgres.url }
  rows.unshift(...(await reads(means)), ...(await compiling(means)))
  rows.push({
    name: 'highest memory of the server',
    value: peakOf(server.child.pid ?? 0),
    unit: ' MB',
    goal: 600,
  })
  const [counted] = (await database.query<{ n: string }>('select count(*) as n from activities')).rows
  return { scale, activities: Number(counted?.n), rows }
}

async function untilKept(database: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await database.query<{ years: string; marks: string }>(
      'select (select count(*) from app.kept_years where whole) as years, (select count(*) from app.kept_marks) as marks',
    )
    if (rows[0]?.years === '3' && rows[0].marks === '0') return
    await new Promise((resolve) => setTimeout(resolve, 2000))
  }
}

/** Waits until the server has done what it does by itself after a start: the year's drafts are due, among others. */
async function untilQuiet(database: pg.Client): Promise<void> {
  for (let quiet = 0; quiet < QUIET_SECONDS; ) {
    const { rows } = await database.query<{ busy: boolean }>(
      `select exists (select from pg_stat_activity where state = 'active' and pid <> pg_backend_pid()
        and backend_type in ('client backend', 'autovacuum worker')) as busy`,
    )
    quiet = rows[0]?.busy ? 0 : quiet + 1
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

async function reads(means: Means): Promise<ScaleRow[]> {
  const { client, database, tokens } = means
  const { rows } = await database.query<{ city: string; district: string; officer: string }>(
    `select (select id::text from units where parent_id is null) as city,
      (select id::text from units where depth = 1 order by code limit 1) as district,
      (select o.id::text from officers o join users u on u.id = o.user_id where u.email = 'coso1@demo.local') as officer`,
  )
  const [found] = rows
  const compliance = (unit: string | undefined, year = YEAR) => `/api/units/${unit}/compliance?year=${year}`
  const list = '/api/activities?limit=25&depth=1'
  const asked: [name: string, path: string, token: string, goal?: number][] = [
    ['overview of the city', compliance(found?.city), tokens.thanhdoan, 300],
    ['overview of the city, running year', compliance(found?.city, YEAR + 1), tokens.thanhdoan, 300],
    ['overview of a district', compliance(found?.district), tokens.quan1],
    ['an officer’s year', `/api/officers/${found?.officer}/compliance?year=${YEAR}`, tokens.coso1, 60],
    ['list of 25 with total, whole city', list, tokens.thanhdoan, 60],
    ['list of 25 with total, a district', list, tokens.quan1, 60],
    ['list of 25 with total, a grassroots unit', list, tokens.coso1, 60],
    ['inbox', '/api/inbox?limit=25', tokens.coso1, 60],
  ]
  const measured: ScaleRow[] = []
  for (const [name, path, token, goal] of asked) {
    const value = await p95(client, { path, token })
    console.log(`  ${name}: ${value.toFixed(1)} ms`)
    measured.push({ name, value, unit: ' ms', ...(goal && { goal }) })
  }
  return measured
}

/** The 95th of 100 times of the best round. */
async function p95(client: Client, { path, token }: { path: string; token: string }): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times: number[] = []
    for (let nth = 0; nth < A_ROUND; nth += 1) {
      const { status, ms, body } = await client.ask({ method: 'GET', path, token })
      if (status !== 200) throw new Error(`${path} answered ${status}: ${body.slice(0, 300)}`)
      times.push(ms)
    }
    times.sort((a, b) => a - b)
    // The first round warms up.
    if (round > 0) rounds.push(times[Math.floor(A_ROUND * 0.95)] ?? 0)
  }
  return Math.min(...rounds)
}

/** All reports of the city's direct children, and the statements of them alone. */
async function compiling({ client, database, tokens, url }: Means): Promise<ScaleRow[]> {
  const { rows } = await database.query<{ id: string }>(
    `select id::text as id from units where parent_id = (select id from units where parent_id is null) order by code`,
  )
  const units = rows.map(({ id }) => id)
  const began = performance.now()
  for (const unit of units)
    await askJson(client, {
      ...{
        method: 'POST',
        path: '/api/reports/compile',
        token: tokens.thanhdoan,
        body: { unit, year: YEAR },
      },
    })
  const ours = performance.now() - began
  const bare = await bareTime(
    { DEMO: '1', APP_NOW, TN_DATABASE_URL: url, TN_SECRET: SECRET },
    { units, year: YEAR },
  )
  console.log(`  compiling ${units.length} reports: ${Math.round(ours)} ms, bare ${Math.round(bare)} ms`)
  return [
    {
      name: 'compiling every report of the city’s direct children',
      value: ours / 1000,
      unit: ' s',
      goal: 60,
    },
    { name: 'the same, bare statements alone', value: bare / 1000, unit: ' s' },
    { name: 'ratio', value: ours / bare, unit: ' ×', goal: 1.5 },
  ]
}

/** The highest resident size of a process and those it started, without the database's, in megabytes. */
function peakOf(pid: number): number {
  const own = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number)
  const peaks = below
    .filter((child) => !readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('postgres'))
    .map(peakOf)
  return Math.max(Number(own?.[1] ?? 0) / 1024, ...peaks)
}
