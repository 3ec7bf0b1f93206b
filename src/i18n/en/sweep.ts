import type { vi } from '../vi/sweep.ts'

export const en: typeof vi = {
  title: 'What the system does by itself',
  intro:
    'The system drafts the reports when the plan year is over and reminds of them on the days the plan names and when they are late. Reminders leave from seven in the morning, together with what waits: one message a person and day. Each act is done once; what an outage missed is made up.',
  act: 'Act',
  since: 'From',
  at: 'Done at',
  lastTry: 'Last try',
  reason: 'Reason',
  attempts: 'tried {{count}} times',
  failed: 'Not done yet',
  coming: 'To come',
  done: 'Done',
  nothingComing: 'Nothing is left in this plan year.',
  nothingDone: 'Nothing was done yet.',
  more: '{{count}} more.',
  compile: 'Draft the report of {{year}} of {{unit}}',
  remind: 'Remind {{unit}} of the report of {{year}}: {{days}} days left',
  remindLate: 'Remind {{unit}} of the report of {{year}}: it is late',
  now: 'Do now what is due',
  again: 'Try again now',
  ran: '{{count}} acts done.',
  stillFailing: '{{count}} acts could not be done.',
  mails: 'Mail',
  mailCounts:
    '{{queued}} queued, {{sent}} sent, {{failed}} given up, {{withheld}} not sent as the recipient left office or has no address.',
  oldest: 'The oldest has waited since {{at}}.',
  openFailed: 'Open the list of those given up',
  resend: 'Send again',
  resent: 'The message is queued again.',
}
