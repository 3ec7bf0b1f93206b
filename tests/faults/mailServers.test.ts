import { createServer, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { smtpTransport } from '#server/mail/makeTransport.ts'
import { queueMails } from '#server/mail/queueMails.ts'
import { sendDueMails } from '#server/mail/sendDueMails.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { closeMailServers, openMailServer } from '#tests/support/mailServer.ts'

let app: Instance
beforeAll(async () => {
  app = await openInstance()
})
afterEach(closeMailServers)
afterAll(() => app.close())
beforeEach(() => query(app.payload, sql`delete from mails`))

const queue = (...keys: string[]) =>
  inTransaction(app.payload, (req) =>
    queueMails(
      req,
      keys.map((key) => ({ key, to: `${key}@example.org`, subject: key, text: key, html: key })),
    ),
  )
const stored = () =>
  query<{ key: string; state: string; error: string | null; message_id: string; waits: boolean }>(
    app.payload,
    sql`select key, state, error, message_id, next_at > now() as waits from mails order by key`,
  )
const makeDue = () => query(app.payload, sql`update mails set next_at = now() where state = 'queued'`)

describe.each(['smtp', 'smtps'])('a mail server over %s with a certificate nobody vouches for', (scheme) => {
  it('is given nothing, neither password nor letter; tried again, then visibly failed', async () => {
    const given: string[] = []
    const server = await openMailServer([], {
      // The package’s own certificate: signed by itself, and out of date.
      disabledCommands: [],
      secure: scheme === 'smtps',
      allowInsecureAuth: true,
      onAuth: ({ username }, _session, done) => {
        given.push(username ?? '')
        done(null, { user: username })
      },
      onMailFrom: ({ address }, _session, done) => {
        given.push(address)
        done()
      },
    })
    const address = server.address.replace('smtp://127.0.0.1', `${scheme}://thu:matkhau@localhost`)
    const transport = smtpTransport(address)
    await queue('a')
    expect(await sendDueMails(app.payload, transport)).toBe(0)
    expect(await stored()).toMatchObject([
      {
        state: 'queued',
        waits: true,
        error: expect.stringMatching(/chứng thư .*không hợp lệ: .*certificate/),
      },
    ])
    await makeDue()
    await query(app.payload, sql`update mails set created_at = now() - interval '24 hours'`)
    expect(await sendDueMails(app.payload, transport)).toBe(0)
    expect(await stored()).toMatchObject([{ state: 'failed', error: expect.stringContaining('chứng thư') }])
    expect([given, server.seen()]).toEqual([[], 0])
    transport.close()
  })
})

describe('a tarpit', () => {
  it('that never greets is given up, and the mail waits for its next try', async () => {
    const held: Socket[] = []
    const tarpit = createServer((socket) => held.push(socket.unref().on('error', () => undefined))).unref()
    await new Promise<void>((resolve) => tarpit.listen(0, '127.0.0.1', resolve))
    const { port } = tarpit.address() as { port: number }
    const transport = smtpTransport(`smtp://127.0.0.1:${port}`, { greetingTimeout: 200 })
    await queue('a')
    expect(await sendDueMails(app.payload, transport)).toBe(0)
    expect(held).toHaveLength(1)
    expect(await stored()).toMatchObject([
      { state: 'queued', waits: true, error: expect.stringContaining('không trả lời trong thời gian chờ') },
    ])
    transport.close()
    for (const socket of held) socket.destroy()
    await new Promise((resolve) => tarpit.close(resolve))
  })

  it('for one recipient holds up nobody else, and takes his mail later under its Message-ID', async () => {
    let stuck = true
    const server = await openMailServer([], {
      onRcptTo: ({ address }, _session, done) => {
        if (!stuck || !address.startsWith('tarpit')) done()
      },
    })
    const transport = smtpTransport(server.address, { socketTimeout: 1000 })
    await queue('tarpit', ...Array.from({ length: 12 }, (_, index) => `m${index}`))
    expect(await sendDueMails(app.payload, transport)).toBe(12)
    const left = (await stored()).filter(({ state }) => state === 'queued')
    expect(left).toMatchObject([
      { key: 'tarpit', waits: true, error: expect.stringContaining('không trả lời') },
    ])
    stuck = false
    await makeDue()
    expect(await sendDueMails(app.payload, transport)).toBe(1)
    expect(server.received.at(-1)?.parsed.messageId).toBe(left[0]?.message_id)
    expect(server.received).toHaveLength(13)
    transport.close()
  })
})
