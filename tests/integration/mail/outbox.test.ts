import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { OutgoingMail, Transport } from '#server/mail/makeTransport.ts'
import { queueMails } from '#server/mail/queueMails.ts'
import { sendDueMails } from '#server/mail/sendDueMails.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let app: Instance
beforeAll(async () => {
  app = await openInstance()
})
afterAll(() => app.close())
beforeEach(async () => {
  await query(app.payload, sql`delete from mails`)
})

const mail = (key: string) => ({
  key,
  to: `${key}@example.org`,
  subject: key,
  text: key,
  html: `<p>${key}</p>`,
})
const queue = (...keys: string[]) => inTransaction(app.payload, (req) => queueMails(req, keys.map(mail)))
const stored = () =>
  query<{ key: string; state: string; attempts: string; error: string | null; message_id: string }>(
    app.payload,
    sql`select key, state, attempts, error, message_id from mails order by key`,
  )
const makeDue = () => query(app.payload, sql`update mails set next_at = now() where state = 'queued'`)

/** A transport that remembers what it was given and does with the nth message what `outcome` says. */
function remember(outcome: (nth: number) => Promise<void> = async () => undefined) {
  const sent: OutgoingMail[] = []
  const transport: Transport = {
    send: async (message) => {
      sent.push(message)
      await outcome(sent.length)
    },
    close: () => undefined,
  }
  return { sent, transport }
}

describe('the outbox', () => {
  it('keeps a message once, whoever queues it again', async () => {
    await queue('a')
    await queue('a', 'b')
    expect((await stored()).map(({ key }) => key)).toEqual(['a', 'b'])
  })

  it('holds nothing of work that was rolled back', async () => {
    const failing = inTransaction(app.payload, async (req) => {
      await queueMails(req, [mail('a')])
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await stored()).toEqual([])
  })

  it('is emptied once by several workers at once', async () => {
    const keys = Array.from({ length: 40 }, (_, index) => `m${index}`)
    await queue(...keys)
    const { sent, transport } = remember(() => new Promise((resolve) => setTimeout(resolve, 5)))
    const counts = await Promise.all([1, 2, 3].map(() => sendDueMails(app.payload, transport)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40)
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(40)
    expect(sent).toHaveLength(40)
    expect((await stored()).every(({ state }) => state === 'sent')).toBe(true)
  })

  it('tries again later under the same Message-ID, and shows why', async () => {
    await queue('a')
    const { sent, transport } = remember(async (nth) => {
      if (nth === 1) throw new Error('451 try later')
    })
    expect(await sendDueMails(app.payload, transport)).toBe(0)
    expect((await stored())[0]).toMatchObject({ state: 'queued', attempts: '1', error: '451 try later' })
    expect(await sendDueMails(app.payload, transport)).toBe(0)
    await makeDue()
    expect(await sendDueMails(app.payload, transport)).toBe(1)
    expect((await stored())[0]).toMatchObject({ state: 'sent', attempts: '2', error: null })
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(1)
    expect(new Set(sent.map(({ fileName }) => fileName)).size).toBe(1)
  })

  it('takes over from a worker that was killed while it sent', async () => {
    await queue('a')
    const hanging = Promise.withResolvers<void>()
    const killed = remember(() => hanging.promise)
    const first = sendDueMails(app.payload, killed.transport)
    while (killed.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    const other = remember()
    expect(await sendDueMails(app.payload, other.transport)).toBe(0)
    await makeDue()
    expect(await sendDueMails(app.payload, other.transport)).toBe(1)
    expect(other.sent[0]?.messageId).toBe(killed.sent[0]?.messageId)
    hanging.resolve()
    await first
    expect((await stored())[0]).toMatchObject({ state: 'sent', attempts: '2' })
  })

  it('fails visibly after 24 hours', async () => {
    await queue('a')
    await query(app.payload, sql`update mails set created_at = now() - interval '24 hours'`)
    const { transport } = remember(async () => {
      throw new Error('550 no such mailbox')
    })
    await sendDueMails(app.payload, transport)
    expect((await stored())[0]).toMatchObject({ state: 'failed', error: '550 no such mailbox' })
    await makeDue()
    expect(await sendDueMails(app.payload, transport)).toBe(0)
  })

  it('stops when told to', async () => {
    await queue('a', 'b')
    expect(await sendDueMails(app.payload, remember().transport, () => true)).toBe(0)
  })
})
