import { randomUUID } from 'node:crypto'
import { createLocalReq, type EmailAdapter } from 'payload'
import { env } from '#env'
import { queueMails } from './queueMails.ts'

type Address = string | { address: string }

/**
 * Payload's own messages take the same way as ours: into the outbox, then sent by the worker. A mail server that is
 * down neither slows nor fails the request, nor shows which accounts exist.
 */
export const emailAdapter: EmailAdapter<void> = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: /<([^>]+)>/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM,
  defaultFromName: 'Trách nhiệm',
  sendEmail: async (message) => {
    const req = await createLocalReq({}, payload)
    const recipients = addressesOf(message.to as Address | Address[] | undefined)
    const batch = randomUUID()
    const mails = recipients.map((to) => ({
      key: `payload:${batch}:${to}`,
      to,
      subject: String(message.subject ?? ''),
      text: String(message.text ?? ''),
      html: String(message.html ?? ''),
    }))
    await queueMails(req, mails)
  },
})

function addressesOf(to: Address | Address[] | undefined): string[] {
  const list = to === undefined ? [] : Array.isArray(to) ? to : [to]
  return list
    .flatMap((each) => (typeof each === 'string' ? each.split(',') : [each.address]))
    .map((each) => each.trim())
}
