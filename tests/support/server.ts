import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = path.resolve(import.meta.dirname, '../..')

export type Started = {
  url: string
  port: number
  dataDir: string
  child: ChildProcess
  /** What it has printed so far. */
  output: () => string
  /** The exit code, once it has ended. */
  ended: Promise<number | null>
}

/** Starts the real thing (`npm start` without npm) in a process group of its own; does not wait until it is ready. */
export async function start(environment: Record<string, string> = {}): Promise<Started> {
  const port = Number(environment.PORT ?? (await freePort()))
  const dataDir = environment.DATA_DIR ?? newDataDir()
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...plain(), DEMO: '0', PORT: String(port), DATA_DIR: dataDir, ...environment } as never,
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk
    })
  }
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { url: `http://localhost:${port}`, port, dataDir, child, output: () => printed, ended }
}

/** Waits until `GET /api/health` answers 200. */
export async function ready(server: Started, milliseconds = 60_000): Promise<Started> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(100)) {
    const response = await fetch(`${server.url}/api/health`).catch(() => null)
    if (response?.status === 200) return server
    if (server.child.exitCode !== null) break
  }
  throw new Error(`not ready: ${server.output()}`)
}

/** Asks the launcher to stop, gives the exit code, and takes the data away unless they are to be `kept`. */
export async function stop(server: Started, { kept = false } = {}): Promise<number | null> {
  server.child.kill('SIGTERM')
  const code = await server.ended
  if (!kept) rmSync(server.dataDir, { recursive: true, force: true })
  return code
}

export function newDataDir(): string {
  return mkdtempSync(path.join(tmpdir(), 'trach-nhiem-server-'))
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The environment of a person's shell, without what jest and the tests' own database put into ours. */
function plain(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR, CHROMIUM_PATH } = process.env
  const given = Object.entries({ PATH, HOME, TMPDIR, CHROMIUM_PATH, LANG: 'en_US.UTF-8' })
  return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as never
}
