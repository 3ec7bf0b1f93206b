import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { giveTo, type Place } from './findPlace.ts'
import { answers } from './probe.ts'

type Options = { place: Place; binaries: string; password: string; log: string; port?: number | undefined }
export type Running = { pid: number; port: number }

const patience = 180_000
const logLimit = 10_000_000

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  work_mem: '8MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  max_wal_size: '2GB',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

/**
 * Starts PostgreSQL on a free port of this machine (or on `port`) and waits until it answers.
 * It runs in a process group of its own, so that a Ctrl-C meant for the application does not reach it.
 */
export async function launch(options: Options): Promise<Running> {
  giveTo(options.place.user, options.place.folder)
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort())
    const outcome = await tryLaunch(options, port)
    if (typeof outcome !== 'string') return outcome
    if (attempt === 30 || !isPassing(outcome)) throw new Error(`PostgreSQL: ${outcome} (${options.log})`)
    await sleep(1000)
  }
}

async function tryLaunch(
  { place, binaries, password, log }: Options,
  port: number,
): Promise<Running | string> {
  const { child, from } = spawnServer({ place, binaries, log, port })
  let failed: string | undefined
  let exited = false
  child.once('error', (error) => {
    failed = error.message
  })
  child.once('exit', () => {
    exited = true
  })
  child.unref()
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    if (failed !== undefined) return failed
    // Read only while it starts: when the server ends later, its folder may be gone.
    if (exited) return lastFatal(log, from)
    if (child.pid && (await answers({ port, password }))) return { pid: child.pid, port }
  }
  child.kill('SIGQUIT')
  return 'does not answer'
}

function spawnServer({ place, binaries, log, port }: Omit<Options, 'password'> & { port: number }) {
  const from = openLog(log)
  const output = openSync(log, 'a', 0o600)
  const given = Object.entries({ ...settings, cluster_name: place.label, port: String(port) })
  try {
    const child = spawn(
      path.join(binaries, 'bin/postgres'),
      ['-D', place.argument, ...given.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...place.user,
        cwd: place.folder,
        env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } as unknown as NodeJS.ProcessEnv,
        detached: true,
        stdio: ['ignore', output, output],
      },
    )
    return { child, from }
  } finally {
    closeSync(output)
  }
}

/** Puts a log that has grown long aside; gives where the next line will stand. */
function openLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size < logLimit) return size
  renameSync(log, `${log}.1`)
  return 0
}

function lastFatal(log: string, from: number): string {
  const lines = readFileSync(log).subarray(from).toString('utf8').trim().split('\n')
  const line = lines.findLast((text) => /FATAL|PANIC/.test(text)) ?? lines.at(-1) ?? ''
  const cause = lines.findLast((text) => text.includes('could not bind'))
  return (cause ?? line).replace(/^.*?(FATAL|PANIC|LOG):\s*/, '') || 'ended at once'
}

/** Backends of a killed server need a moment to end; a port may be taken between choosing and using it. */
function isPassing(reason: string): boolean {
  return /could not bind|still in use|shared memory block/.test(reason)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
