import type { vi } from '../vi/adminReport.ts'

export const en: typeof vi = {
  communications: 'Communications report',
  communicationsOf: 'Communications report {{year}}: {{unit}}',
  mails: 'Messages about reports',
  mailsHint:
    'Shown with the first unit that owes a report; nothing is sent. Their words are part of the plan.',
  mailsEdit: 'Change them in the plan',
  mail: {
    submitted: 'Submitted',
    accepted: 'Accepted',
    reminderEarly: 'Reminder before there is a draft',
    reminderBefore: 'Reminder',
    reminderToday: 'Reminder on the last day',
    reminderAfter: 'Reminder when late',
  },
  letter: 'Write the reminder letter',
  letterHint: 'Lists the units that have not submitted by now; number, day and new date are left open.',
  acceptedSince:
    '{{count}} more reports were accepted since this one was compiled: {{names}}. Compile it again to take them in.',
}
