import { PAPERS } from '#core/workflow/papers.ts'
import { LOGGED, STATES } from '#core/workflow/states.ts'
import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { nobody, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { listed, part } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, data, instant, integer, longText, reference, text } from './fields/values.ts'

const server = { server: true } as const

/** Shown by the sheet of a row, and as columns of the list. */
const rows = [
  choice('collection', 'collection', PAPERS, server),
  text('record', server),
  reference('officer', 'officers', { ...server, index: true }),
  reference('unit', 'units', server),
  text('workflow', server),
  text('step', server),
  choice('action', 'action', LOGGED, { ...server, label: 'actionTaken' }),
  reference('by', 'officers', server),
  text('byName', server),
  text('byOffice', server),
  reference('byUnit', 'units', server),
  text('byUnitName', server),
  reference('onBehalfOf', 'officers', server),
  text('onBehalfOfName', server),
  text('onBehalfOfOffice', server),
  text('onBehalfOfUnitName', server),
  longText('comment', server),
  data('remarks'),
  data('changed'),
  data('content', { hidden: true }),
  data('details'),
  integer('revBefore', { min: 0, max: 1_000_000 }, server),
  integer('revAfter', { min: 0, max: 1_000_000 }, server),
  choice('stateBefore', 'state', STATES, server),
  choice('stateAfter', 'state', STATES, server),
  text('digest', server),
  instant('at', { ...server, index: true }),
  instant('recordedAt', server),
  text('address', { server: true, hidden: true }),
  integer('seq', { min: 1, max: 1_000_000 }, server),
  text('previousHash', server),
  text('hash', server),
]

/** Append-only: a database trigger refuses change; each row carries the hash of the one before it in its record's chain. */
export const Decisions = defineCollection({
  slug: 'decisions',
  access: { read: scoped('officer'), create: nobody, update: nobody, delete: nobody },
  admin: {
    group: label('groupTrust'),
    useAsTitle: 'record',
    defaultColumns: ['at', 'collection', 'action', 'byName', 'stateAfter', 'comment'],
    hideAPIURL: true,
  },
  defaultSort: '-at',
  timestamps: false,
  indexes: [...scopeIndexes('at'), { fields: ['collection', 'record', 'seq'], unique: true } as never],
  hooks: { beforeOperation: [knock, checkQuery] },
  fields: [
    part('decisionSheet', 'decision/DecisionSheet#DecisionSheet'),
    ...rows.map(listed),
    ...scopeFields(),
  ],
})
