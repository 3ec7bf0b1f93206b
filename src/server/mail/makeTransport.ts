import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type Mail from 'nodemailer/lib/mailer'
import { env } from '#env'

export type OutgoingFile = { filename: string; contentType: string; content: Buffer }
export type OutgoingMail = {
  /** Names the file when mail is written down; stable, so that writing twice is writing once. */
  fileName: string
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  date: Date
  attachments: readonly OutgoingFile[]
}
/** Hands one message over for good, or throws. */
export type Transport = { send: (mail: OutgoingMail) => Promise<void>; close: () => void }

/** Where a mail server stalls we give up and try again later (K19). */
const patience = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
}
const closed = { disableFileAccess: true, disableUrlAccess: true }

/** SMTP when an address is set, otherwise complete `.eml` files in `DATA_DIR/mail`. */
export function makeTransport(address: string | undefined = env.SMTP_URL): Transport {
  return address === undefined ? fileTransport(env.DATA_DIR) : smtpTransport(address)
}

/** One connection a message: a server that dies takes no other message with it. */
export function smtpTransport(address: string, waits: Partial<typeof patience> = {}): Transport {
  const mailer = createTransport({ url: address, ...patience, ...waits, ...closed })
  return {
    send: async (mail) => {
      await mailer.sendMail(messageOf(mail))
    },
    close: () => mailer.close(),
  }
}

/** Writes each message aside, then renames it into place: whoever lists the folder sees whole files only. */
export function fileTransport(dataDir: string): Transport {
  const mailer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...closed })
  const folder = join(dataDir, 'mail')
  const aside = join(dataDir, 'mail-unfinished')
  return {
    send: async (mail) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await mkdir(aside, { recursive: true, mode: 0o700 })
      const { message } = await mailer.sendMail(messageOf(mail))
      await writeDurably(join(aside, `${mail.fileName}.${process.pid}`), message as Buffer)
      await rename(join(aside, `${mail.fileName}.${process.pid}`), join(folder, mail.fileName))
    },
    close: () => mailer.close(),
  }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

function messageOf(mail: OutgoingMail): Mail.Options {
  return {
    from: env.MAIL_FROM,
    // An object, not a line: a comma in an address must not add a recipient.
    to: { name: '', address: mail.to },
    messageId: mail.messageId,
    date: mail.date,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: mail.attachments.map((file) => ({ ...file })),
    ...closed,
  }
}
