import { knock } from '#hooks/access/knock.ts'
import { noteReading } from '#hooks/access/noteReading.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { concludeSession } from '#hooks/sessions/concludeSession.ts'
import { guardSession } from '#hooks/sessions/guardSession.ts'
import { keepSession } from '#hooks/sessions/keepSession.ts'
import { suggestSession } from '#hooks/sessions/suggestSession.ts'
import { permitted } from './access/rules.ts'
import { keptSessions, sessionsInSight } from './access/sensitive.ts'
import { defineCollection } from './defineCollection.ts'
import { fieldLabel, label } from './fields/label.ts'
import { meritFields } from './fields/merits.ts'
import { asking, cell, drawn, half, onceSaved, part, recordTitle, sensitive, shown } from './fields/panel.ts'
import { remedyFields } from './fields/remedies.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { checkbox, day, instant, longText, reference, text } from './fields/values.ts'

const open = ({ closedAt }: Record<string, unknown>) => !closedAt
const closed = ({ closedAt }: Record<string, unknown>) => Boolean(closedAt)

/** R17: a unit's quarterly session of self-criticism and criticism, one act with an entry for every officer in office. */
export const Sessions = defineCollection({
  slug: 'sessions',
  access: {
    read: sessionsInSight,
    create: permitted('keepRegisters'),
    update: keptSessions,
    delete: keptSessions,
  },
  custom: { restricted: true },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'period',
    listSearchableFields: ['unit'],
    defaultColumns: ['unit', 'period', 'heldOn', 'chair', 'closedAt'],
    hideAPIURL: true,
    components: { afterListTable: ['/src/admin/components/print/PrintUnit#PrintUnit'] },
  },
  defaultPopulate: { unit: true, period: true, heldOn: true },
  defaultSort: '-heldOn',
  indexes: [...scopeIndexes('heldOn'), { fields: ['unit', 'period'], unique: true } as never],
  hooks: {
    beforeOperation: [knock, checkQuery, guardSession, checkInput],
    beforeChange: [hangVisible, keepSession],
    afterChange: [concludeSession],
    afterRead: [noteReading()],
  },
  fields: [
    recordTitle(),
    part('printPaper', 'print/PrintPaper#PrintPaper'),
    part('sessionGuide', 'session/SessionGuide#SessionGuide'),
    reference('unit', 'units', { required: true, index: true, initial: suggestSession('unit') }),
    half(
      drawn(
        cell(
          text('period', { required: true, label: 'quarter', initial: suggestSession('period') }),
          'PeriodCell#PeriodCell',
        ),
        'PeriodField#PeriodField',
      ),
    ),
    half(day('heldOn', { required: true, initial: suggestSession('heldOn') })),
    half(text('number')),
    half(text('place')),
    half(reference('chair', 'officers', { required: true })),
    half(reference('secretary', 'officers', { required: true, label: 'minuteTaker' })),
    reference('present', 'officers', { many: true, initial: suggestSession('present') }),
    sensitive({
      name: 'absent',
      type: 'array',
      label: fieldLabel('absent'),
      labels: { singular: label('absentee'), plural: label('absent') },
      maxRows: 200,
      fields: [
        half(reference('officer', 'officers', { required: true })),
        half(text('reason', { required: true })),
      ],
    }),
    sensitive({
      name: 'entries',
      type: 'array',
      label: fieldLabel('entries'),
      labels: { singular: label('entry'), plural: label('entries') },
      defaultValue: suggestSession('entries'),
      admin: { components: { RowLabel: '/src/admin/components/later#EntryLabel' } },
      maxRows: 200,
      fields: [
        reference('officer', 'officers', { required: true }),
        longText('selfCriticism'),
        longText('comments'),
        longText('conclusion'),
        meritFields(),
        remedyFields(),
      ],
    }),
    reference('minutes', 'evidence', { label: 'minutesFile' }),
    shown(asking(checkbox('close', { label: 'closeSession' })), open),
    shown(instant('closedAt', { server: true, label: 'sessionClosedAt' }), closed),
    onceSaved(reference('madeBy', 'officers', { server: true })),
    ...scopeFields(),
  ],
})
