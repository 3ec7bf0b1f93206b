import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { nobody, permitted } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { part } from './fields/panel.ts'
import { choice, data, instant, integer, longText, text } from './fields/values.ts'

const server = { server: true } as const

/** The outbox: a row is written with the change it tells of; the worker sends it. */
export const Mails = defineCollection({
  slug: 'mails',
  access: { read: permitted('configure'), create: nobody, update: nobody, delete: nobody },
  admin: {
    group: label('groupTrust'),
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'createdAt', 'sentAt'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'nextAt'] }],
  hooks: { beforeOperation: [knock, checkQuery] },
  fields: [
    part('resend', 'later#ResendMail'),
    text('key', { ...server, unique: true }),
    text('messageId', { ...server, unique: true }),
    text('to', { ...server, label: 'toAddress' }),
    data('recipient', { silent: true }),
    text('subject', server),
    longText('text', server),
    longText('html', { ...server, silent: true }),
    data('attachments', { silent: true }),
    choice('state', 'mailState', ['queued', 'sent', 'failed', 'withheld'], server),
    integer('attempts', { min: 0, max: 10_000 }, { ...server, initial: 0 }),
    instant('nextAt', server),
    instant('sentAt', server),
    longText('error', server),
  ],
})
