import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { nobody } from './access/rules.ts'
import { readsInSight } from './access/sensitive.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { recordTitle } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, instant, reference, text } from './fields/values.ts'

const server = { server: true } as const

/** R18, R34: who read a record of restricted sight, when, and about whom; a row a reader, record, officer and hour. Append-only. */
export const Reads = defineCollection({
  slug: 'reads',
  access: { read: readsInSight, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: label('groupTrust'),
    useAsTitle: 'readerName',
    defaultColumns: ['at', 'readerName', 'readerUnitName', 'collection', 'officer', 'unit'],
    hideAPIURL: true,
  },
  defaultSort: '-at',
  timestamps: false,
  indexes: scopeIndexes('at'),
  hooks: { beforeOperation: [knock, checkQuery] },
  fields: [
    recordTitle(),
    instant('at', { ...server, index: true, label: 'readAt' }),
    text('hour', { ...server, hidden: true, label: 'readAt' }),
    text('account', { ...server, hidden: true, label: 'owner' }),
    reference('reader', 'officers', server),
    text('readerName', server),
    text('readerOffice', server),
    text('readerUnitName', server),
    choice('collection', 'collection', ['sessions', 'reviews', 'violations'], server),
    text('record', server),
    reference('officer', 'officers', { ...server, index: true, label: 'readAbout' }),
    reference('unit', 'units', server),
    text('address', { ...server, hidden: true }),
    ...scopeFields(),
  ],
})
