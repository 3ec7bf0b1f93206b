import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { queueMails } from '#server/mail/queueMails.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { buildCity } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { closeMailServers, openMailServer } from '#tests/support/mailServer.ts'
import { startWorkerProcess, until } from '#tests/support/workerProcess.ts'

let app: Instance
const workers: ChildProcess[] = []

beforeAll(async () => {
  app = await openInstance()
  await buildCity(app.payload)
})
afterEach(closeMailServers)
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await app.close()
})

async function startWorker(env: Record<string, string>): Promise<ChildProcess> {
  const worker = await startWorkerProcess(env)
  workers.push(worker)
  return worker
}

const mail = (key: string) => ({
  key,
  to: `${key}@example.org`,
  subject: key,
  text: key,
  html: `<p>${key}</p>`,
})
const queue = (keys: string[]) => inTransaction(app.payload, (req) => queueMails(req, keys.map(mail)))

const left = async () => {
  const rows = await query(app.payload, sql`select 1 from mails where state = 'queued'`)
  return rows.length
}

describe('workers in processes of their own', () => {
  it('send every mail once between two, and one killed in the middle loses none', async () => {
    const server = await openMailServer()
    const env = { SMTP_URL: server.address }
    const [first, second] = await Promise.all([startWorker(env), startWorker(env)])
    const keys = Array.from({ length: 60 }, (_, index) => `m${index}`)
    await queue(keys)
    // Nobody wakes the workers here: each looks by itself every ten seconds.
    expect(await until(() => server.received.length > 5, 60)).toBe(true)
    first.kill('SIGKILL')
    expect(await until(async () => (await left()) <= 5, 60)).toBe(true)
    // What the killed one had claimed comes back when its lease is over.
    await query(app.payload, sql`update mails set next_at = now() where state = 'queued'`)
    expect(await until(async () => (await left()) === 0, 60)).toBe(true)
    const wanted = await query<{ message_id: string }>(app.payload, sql`select message_id from mails`)
    const got = server.received.map(({ parsed }) => parsed.messageId ?? '')
    expect(new Set(got)).toEqual(new Set(wanted.map(({ message_id }) => message_id)))
    // Only around the crash may a message come twice, and then under the same Message-ID.
    expect(got.length - new Set(got).size).toBeLessThanOrEqual(5)
    const exit = once(second, 'exit')
    second.kill('SIGTERM')
    const [code] = (await exit) as [number]
    expect(code).toBe(0)
  }, 200_000)
})
