import { makeTransport } from '#server/mail/makeTransport.ts'
import { sendDueMails } from '#server/mail/sendDueMails.ts'
import type { Job } from './job.ts'

/** Empties the outbox. Woken by every change that queues mail; looks by itself for what is to be tried again. */
export const sendMails: Job = {
  name: 'send-mails',
  schedule: '*/10 * * * * *',
  by: 'each',
  run: async ({ payload, stopping }) => {
    const transport = makeTransport()
    try {
      await sendDueMails(payload, transport, stopping)
    } finally {
      transport.close()
    }
  },
}
