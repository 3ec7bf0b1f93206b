import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { queueMails } from '#server/mail/queueMails.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { buildCity } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { openMailServer } from '#tests/support/mailServer.ts'

let app: Instance
const workers: ChildProcess[] = []

beforeAll(async () => {
  app = await openInstance()
  await buildCity(app.payload)
})
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await app.close()
})

/** Starts a worker in a process of its own and waits until it works. */
async function startWorker(env: Record<string, string>): Promise<ChildProcess> {
  const worker = spawn(process.execPath, ['tests/support/worker.ts'], {
    env: { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  workers.push(worker)
  await once(worker.stdout as NodeJS.ReadableStream, 'data')
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

async function until(done: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (await done()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

const left = async () => {
  const rows = await query(app.payload, sql`select 1 from mails where state = 'queued'`)
  return rows.length
}

describe('workers in processes of their own', () => {
  it('send every mail once between two, and one killed in the middle loses none', async () => {
    const server = await openMailServer()
    const env = { SMTP_URL: server.address }
    const [first] = await Promise.all([startWorker(env), startWorker(env)])
    const keys = Array.from({ length: 60 }, (_, index) => `m${index}`)
    await queue(keys)
    expect(await until(() => server.received.length > 5, 20)).toBe(true)
    first?.kill('SIGKILL')
    expect(await until(async () => (await left()) <= 5, 20)).toBe(true)
    // What the killed one had claimed comes back when its lease is over.
    await query(app.payload, sql`update mails set next_at = now() where state = 'queued'`)
    expect(await until(async () => (await left()) === 0, 30)).toBe(true)
    const wanted = await query<{ message_id: string }>(app.payload, sql`select message_id from mails`)
    const got = server.received.map(({ parsed }) => parsed.messageId ?? '')
    expect(new Set(got)).toEqual(new Set(wanted.map(({ message_id }) => message_id)))
    // Only around the crash may a message come twice, and then under the same Message-ID.
    expect(got.length - new Set(got).size).toBeLessThanOrEqual(5)
    const second = workers[1]
    second?.kill('SIGTERM')
    const [code] = (await once(second as ChildProcess, 'exit')) as [number]
    expect(code).toBe(0)
    await server.close()
  }, 90_000)
})
