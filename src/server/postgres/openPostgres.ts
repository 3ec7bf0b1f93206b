import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { holderOf, holdFile, lifeOf, waitForFile } from '../../../tools/holdFile.mjs'
import { endServer } from './endServer.ts'
import { findBinaries } from './findBinaries.ts'
import { findPlace } from './findPlace.ts'
import { findRunning } from './findRunning.ts'
import { initialise } from './initialise.ts'
import { launch, type Running } from './launch.ts'
import { ensureDatabase, urlOf } from './probe.ts'

/** What happens on the way that a person should know of. */
export type PostgresNews =
  | { what: 'starting' | 'lost' | 'restarted' }
  | { what: 'programs' | 'data'; folder: string }
export type Postgres = { url: string; urlFor: (database: string) => string; close: () => Promise<void> }
type Options = { dataDir: string; report: (news: PostgresNews) => void; keep?: boolean }
type Instance = { dataDir: string; password: string; report: Options['report'] }

const database = 'trachnhiem'
const mutexPatience = 300_000
const watchEvery = 1000

/**
 * Opens the embedded PostgreSQL of the instance in `dataDir`: the one that runs already, else a new one.
 * Every process that uses it says so in `dataDir/run`; the last one to close it ends it.
 * With `keep` the server is started again, on the same port, when it dies while it is in use.
 */
export async function openPostgres({ dataDir, report, keep = false }: Options): Promise<Postgres> {
  mkdirSync(path.join(dataDir, 'run'), { recursive: true, mode: 0o700 })
  const instance = { dataDir, report, password: passwordIn(dataDir) }
  const running = await exclusively(dataDir, async () => {
    const found = await findOrStart(instance)
    await ensureDatabase({ ...found, password: instance.password }, database)
    holdFile(useFile(dataDir))
    return found
  })
  const watch = keep ? watchOver(instance, running) : { end: async () => undefined }
  const urlFor = (name: string) => urlOf({ port: running.port, password: instance.password }, name)
  let closing: Promise<void> | undefined
  const close = async () => {
    await watch.end()
    await leave(instance)
  }
  return {
    url: urlFor(database),
    urlFor,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

async function findOrStart({ dataDir, password, report }: Instance, port?: number): Promise<Running> {
  const place = findPlace(dataDir, (folder) => report({ what: 'data', folder }))
  const running = await findRunning(place, password)
  if (running) return running
  const binaries = findBinaries(place.user, (folder) => report({ what: 'programs', folder }))
  report({ what: 'starting' })
  initialise({ place, binaries, password })
  return launch({ place, binaries, password, log: path.join(dataDir, 'postgres.log'), port })
}

async function leave({ dataDir, password }: Instance): Promise<void> {
  await exclusively(dataDir, async () => {
    rmSync(useFile(dataDir), { force: true })
    if (hasUsers(dataDir)) return
    const running = await findRunning(
      findPlace(dataDir, () => undefined),
      password,
    )
    if (running) await endServer(running.pid)
  })
}

function watchOver(instance: Instance, first: Running): { end: () => Promise<void> } {
  let running = first
  let work = Promise.resolve()
  const look = async () => {
    if (lifeOf(running.pid) !== null) return
    instance.report({ what: 'lost' })
    running = await exclusively(instance.dataDir, () => findOrStart(instance, first.port))
    instance.report({ what: 'restarted' })
  }
  const timer = setInterval(() => {
    work = work.then(look).catch(() => undefined)
  }, watchEvery)
  timer.unref()
  return {
    end: () => {
      clearInterval(timer)
      return work
    },
  }
}

async function exclusively<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const release = await waitForFile(path.join(dataDir, 'run/postgres.lock'), mutexPatience)
  try {
    return await work()
  } finally {
    release()
  }
}

function useFile(dataDir: string): string {
  return path.join(dataDir, `run/postgres-used-by-${process.pid}`)
}

function hasUsers(dataDir: string): boolean {
  const files = readdirSync(path.join(dataDir, 'run')).filter((name) => name.startsWith('postgres-used-by-'))
  const dead = files.map((name) => path.join(dataDir, 'run', name)).filter((file) => holderOf(file) === null)
  for (const file of dead) rmSync(file, { force: true })
  return files.length > dead.length
}

function passwordIn(dataDir: string): string {
  const file = path.join(dataDir, 'postgres.password')
  try {
    writeFileSync(file, randomBytes(24).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch {
    // it is there already
  }
  return readFileSync(file, 'utf8')
}
