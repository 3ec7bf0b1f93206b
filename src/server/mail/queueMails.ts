import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { env } from '#env'
import { query, sql } from '../sql/db.ts'
import { wake } from '../wake.ts'
import type { Recipient } from './recipients.ts'

/** A file to attach: a report rendered when the message leaves, or bytes at hand. */
export type MailAttachment =
  | { report: string; format: 'xlsx' }
  | { filename: string; contentType: string; base64: string }

export type NewMail = {
  /** What makes it unique, e.g. `report:<id>:<rev>:submitted:<recipient>`: queuing it twice is queuing it once. */
  key: string
  /** The address; of a message with a `recipient`, his of today: it leaves to the one he has then. */
  to: string
  recipient?: Recipient
  subject: string
  text: string
  html: string
  attachments?: readonly MailAttachment[]
}

/**
 * Puts messages into the outbox inside the request's transaction: they leave if and when it commits. Each has one
 * recipient and its own Message-ID, which never changes, however often it is tried (P13).
 */
export async function queueMails(req: PayloadRequest, mails: readonly NewMail[]): Promise<void> {
  if (mails.length === 0) return
  const rows = mails.map((mail) => {
    const id = randomUUID()
    return { ...mail, id, messageId: `<${id}@${mailDomain()}>`, attachments: mail.attachments ?? [] }
  })
  await query(
    req.payload,
    sql`insert into mails (id, key, message_id, "to", recipient, subject, text, html, attachments, state, attempts,
        next_at)
      select id, key, "messageId", "to", recipient, subject, text, html, attachments, 'queued', 0, now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as fresh(id uuid, key text, "messageId" text, "to" text,
        recipient jsonb, subject text, text text, html text, attachments jsonb)
      on conflict (key) do nothing`,
    req,
  )
  await wake(req, 'send-mails')
}

/** The part after @ of our own sender address. */
function mailDomain(): string {
  return /@([\w.-]+)/.exec(env.MAIL_FROM)?.[1] ?? 'localhost'
}
