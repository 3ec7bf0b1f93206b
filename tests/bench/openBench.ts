import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import path from 'node:path'
import pg from 'pg'
import { openPostgres } from '#server/postgres/openPostgres.ts'
import { freePort, ready, type Started, start, stop } from '#tests/support/server.ts'
import { openClient } from './client.ts'
import type { Means } from './means.ts'

/** The application's time while it is measured, so that the city is the same every time. */
const APP_NOW = '2026-11-20T09:00:00+07:00'
const YEAR = 2026
const PATIENCE = 15 * 60_000

export type Bench = { means: Means; server: Started }

/** Ends what was opened, the last first; each once, however often it is called. */
export type Opened = (() => unknown)[]
export async function closeBench(opened: Opened): Promise<void> {
  for (let end = opened.pop(); end; end = opened.pop()) await end()
}

/**
 * The real server in production with a demonstration city of its own, and the bare endpoint on the same database.
 * What ends them and takes everything away is put into `opened` as it comes, so that a signal finds it.
 */
export async function openBench(opened: Opened): Promise<Bench> {
  const secret = randomBytes(32).toString('hex')
  const server = await start({ DEMO: '1', APP_NOW, PAYLOAD_SECRET: secret })
  opened.push(() => stop(server))
  await ready(server, PATIENCE)
  const postgres = await openPostgres({ dataDir: server.dataDir, report: () => undefined })
  opened.push(() => postgres.close())
  const database = new pg.Client(postgres.url)
  await database.connect()
  opened.push(() => database.end())
  const port = await freePort()
  const bareServer = await startBare(port, { DATABASE_URL: postgres.url, PAYLOAD_SECRET: secret })
  opened.push(() => end(bareServer))
  const [ours, bare] = [openClient(server.port), openClient(port)]
  opened.push(ours.close, bare.close)
  // The city is new: what PostgreSQL would do about that in its own time shall not fall into the measurement.
  await database.query('vacuum analyze')
  return { means: { ours, bare, database, year: YEAR }, server }
}

async function startBare(port: number, environment: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'bare.ts'), String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  })
  await Promise.race([once(child.stdout as NodeJS.ReadableStream as never, 'data'), failed(child)])
  return child
}

async function failed(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the bare endpoint ended with ${code}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
