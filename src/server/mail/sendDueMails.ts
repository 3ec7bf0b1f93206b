import type { Payload } from 'payload'
import { t } from '#i18n/translate.ts'
import { now } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { failureText } from './failureText.ts'
import { filesOf, type Rendered, withoutLarge } from './filesOf.ts'
import type { Transport } from './makeTransport.ts'
import type { MailAttachment } from './queueMails.ts'
import { resolveRecipients } from './recipients.ts'
import { retryPause } from './retryPause.ts'

const AT_ONCE = 5
/** Longer than a server may stall a message; a message whose worker was killed is tried again after it. */
const LEASE_SECONDS = 75
const LONGEST_SEND_MS = 60_000

type Claimed = {
  id: string
  messageId: string
  to: string
  subject: string
  text: string
  html: string
  attachments: MailAttachment[] | null
  attempts: number
  queuedAt: string
  waitingMs: number
}

/**
 * Sends every mail that is due, a few at a time, until none is left or `stopping` says so. Several workers may do so
 * at once: each row is claimed by one (SKIP LOCKED) with a lease, so that a killed worker's mail leaves a little
 * later under the same Message-ID. Gives how many left.
 */
export async function sendDueMails(
  payload: Payload,
  transport: Transport,
  stopping: () => boolean = () => false,
): Promise<number> {
  let sent = 0
  while (!stopping()) {
    const claimed = await claim(payload)
    if (claimed.length === 0) return sent
    const rendered: Rendered = new Map()
    const addressed = await address(payload, claimed)
    const results = await Promise.all(
      addressed.map((mail) => sendOne(payload, transport, { mail, rendered })),
    )
    sent += results.filter(Boolean).length
  }
  return sent
}

// Waiting and leases run on the database's real clock: the application's may be set back (APP_NOW).
async function claim(payload: Payload): Promise<Claimed[]> {
  return query<Claimed>(
    payload,
    sql`update mails set attempts = attempts + 1, next_at = now() + make_interval(secs => ${LEASE_SECONDS})
      where id in (select id from mails where state = 'queued' and next_at <= now()
        order by next_at, id limit ${AT_ONCE} for update skip locked)
      returning id::text, message_id as "messageId", "to", subject, text, html, attachments,
        attempts::int, created_at as "queuedAt",
        (extract(epoch from now() - created_at) * 1000)::float8 as "waitingMs"`,
  )
}

/**
 * Puts today's address on messages that are kept for a person. Those he has no claim to any more, or no address for,
 * end here, visibly, and are not among what it gives.
 */
async function address(payload: Payload, claimed: readonly Claimed[]): Promise<Claimed[]> {
  const people = await resolveRecipients(
    payload,
    claimed.map(({ id }) => id),
  )
  const addressed: Claimed[] = []
  for (const mail of claimed) {
    const person = people.get(mail.id)
    const to = person ? person.email : mail.to
    if (person?.entitled === false) await withhold(payload, mail, t('vi', 'mail.withheld.left'))
    else if (to === null) await withhold(payload, mail, t('vi', 'mail.withheld.noAddress'))
    else addressed.push({ ...mail, to })
  }
  return addressed
}

async function withhold(payload: Payload, { id }: Claimed, reason: string): Promise<void> {
  await query(
    payload,
    sql`update mails set state = 'withheld', error = ${reason}, updated_at = now() where id = ${id} and state = 'queued'`,
  )
}

type Sending = { mail: Claimed; rendered: Rendered }

async function sendOne(
  payload: Payload,
  transport: Transport,
  { mail, rendered }: Sending,
): Promise<boolean> {
  try {
    const files = await filesOf(payload, mail.attachments ?? [], rendered)
    const said = withoutLarge(mail, files, mail.attachments ?? [])
    const fileName = `${stampOf(mail.queuedAt)}-${mail.id}.eml`
    await withinTime(transport.send({ ...mail, ...said, fileName, date: now() }))
  } catch (error) {
    await noteFailure(payload, mail, error)
    return false
  }
  await query(
    payload,
    sql`update mails set state = 'sent', "to" = ${mail.to}, sent_at = ${now().toISOString()}, error = null, updated_at = now() where id = ${mail.id}`,
  )
  return true
}

async function noteFailure(payload: Payload, mail: Claimed, error: unknown): Promise<void> {
  const reason = failureText(error)
  const pause = retryPause(mail.attempts, mail.waitingMs)
  payload.logger.warn({ msg: `mail ${mail.id} was not sent (attempt ${mail.attempts}): ${reason}` })
  await query(
    payload,
    sql`update mails set error = ${reason}, state = ${pause === null ? 'failed' : 'queued'}, updated_at = now(),
      next_at = now() + make_interval(secs => ${(pause ?? 0) / 1000}) where id = ${mail.id} and state = 'queued'`,
  )
}

/** '20261029T080500Z': files sort by when their message was queued. */
function stampOf(queuedAt: string): string {
  return new Date(queuedAt).toISOString().replace(/[-:]|\.\d+/g, '')
}

async function withinTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the mail server took too long')), LONGEST_SEND_MS)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
