import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { cloneDatabase } from '../support/database.ts'
import { freePort, newDataDir, ready, type Started, start, stop } from '../support/server.ts'

jest.setTimeout(90_000)

/** Starts, expects the end with code 1, and gives the lines that were printed. */
async function refusal(environment: Record<string, string>): Promise<string[]> {
  const server = await start(environment)
  expect(await server.ended).toBe(1)
  rmSync(server.dataDir, { recursive: true, force: true })
  return server.output().trim().split('\n')
}

const secret = 'a-secret-of-the-test-with-32-characters'

describe('a start that cannot go on says why in one line and ends with 1', () => {
  it('a wrong variable', async () => {
    expect(await refusal({ PORT: '99999' })).toEqual([expect.stringMatching(/PORT/)])
  })

  it('the application clock without the demonstration', async () => {
    expect(await refusal({ APP_NOW: '2026-10-01T00:00:00Z' })).toEqual([expect.stringMatching(/APP_NOW/)])
  })

  it('a variable that would delete the data', async () => {
    expect(await refusal({ PAYLOAD_DROP_DATABASE: 'true' })).toEqual([
      expect.stringMatching(/PAYLOAD_DROP_DATABASE/),
    ])
  })

  it('a database given without a secret', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://127.0.0.1:1/none' })).toEqual([
      expect.stringMatching(/PAYLOAD_SECRET/),
    ])
  })

  it('a database that cannot be reached', async () => {
    const lines = await refusal({ DATABASE_URL: 'postgres://127.0.0.1:1/none', PAYLOAD_SECRET: secret })
    expect(lines).toEqual([expect.stringMatching(/DATABASE_URL.*ECONNREFUSED/)])
  })

  it('a taken port, named', async () => {
    const port = await freePort()
    const other: Server = createServer().listen(port)
    expect(await refusal({ PORT: String(port) })).toEqual([expect.stringContaining(String(port))])
    other.close()
  })

  it('a data folder that is a file', async () => {
    const folder = newDataDir()
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    expect(await refusal({ DATA_DIR: file })).toEqual([expect.stringContaining(file)])
    rmSync(folder, { recursive: true })
  })

  it('a database that a newer program has migrated', async () => {
    const database = await cloneDatabase()
    const client = new pg.Client(database.url)
    await client.connect()
    await client.query("insert into payload_migrations (name, batch) values ('29990101_000000_later', 2)")
    await client.end()
    expect(await refusal({ DATABASE_URL: database.url, PAYLOAD_SECRET: secret })).toEqual([
      expect.stringContaining('29990101_000000_later'),
    ])
    await database.drop()
  })
})

describe('a server on its embedded database', () => {
  const dataDir = newDataDir()
  let server: Started

  beforeAll(async () => {
    server = await ready(await start({ DATA_DIR: dataDir }))
  })

  afterAll(async () => {
    await stop(server)
  })

  const database = () => path.join(dataDir, 'postgres/postmaster.pid')
  const databasePid = () => Number(readFileSync(database(), 'utf8').split('\n')[0])
  const restart = async () => {
    server = await ready(await start({ DATA_DIR: dataDir }))
  }

  it('keeps its secrets from others, and has told nothing but its way', () => {
    for (const file of ['secret', 'postgres.password'])
      expect(statSync(path.join(dataDir, file)).mode & 0o077).toBe(0)
    expect(server.output()).toMatch(/create-admin[\s\S]*Ready/)
    expect(server.output()).not.toMatch(/error/i)
  })

  it('refuses a second server on its data, in one line', async () => {
    const second = await start({ DATA_DIR: dataDir })
    expect(await second.ended).toBe(1)
    expect(second.output().trim().split('\n')).toEqual([expect.stringContaining(dataDir)])
  })

  it('starts its database again when that was killed, and serves on', async () => {
    const pid = databasePid()
    process.kill(pid, 'SIGKILL')
    await sleep(1500)
    await ready(server)
    expect(databasePid()).not.toBe(pid)
  })

  it('stops whole on a signal to the process group, twice', async () => {
    const group = -Number(server.child.pid)
    process.kill(group, 'SIGINT')
    await sleep(50)
    process.kill(group, 'SIGINT')
    expect(await server.ended).toBe(0)
    expect(existsSync(database())).toBe(false)
    expect(readdirSync(path.join(dataDir, 'run'))).toEqual([])
    await restart()
  })

  it('goes on with the database of a server that was killed', async () => {
    const pid = databasePid()
    process.kill(-Number(server.child.pid), 'SIGKILL')
    await server.ended
    await restart()
    expect(databasePid()).toBe(pid)
  })

  it('goes on when everything was killed, the database too', async () => {
    process.kill(-Number(server.child.pid), 'SIGKILL')
    process.kill(databasePid(), 'SIGKILL')
    await server.ended
    await restart()
  })

  it('stops when its launcher was killed', async () => {
    process.kill(Number(server.child.pid), 'SIGKILL')
    for (const end = Date.now() + 20_000; Date.now() < end && existsSync(database()); ) await sleep(100)
    expect(existsSync(database())).toBe(false)
    await restart()
  })
})
