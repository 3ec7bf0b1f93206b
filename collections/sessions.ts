import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { registerAccess } from './access/registers.ts'
import { defineCollection } from './defineCollection.ts'
import { fieldLabel, label } from './fields/label.ts'
import { meritFields } from './fields/merits.ts'
import { asking, half, onceSaved, shown } from './fields/panel.ts'
import { remedyFields } from './fields/remedies.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { checkbox, day, instant, longText, reference, text } from './fields/values.ts'

/** R17: a unit's quarterly session of self-criticism and criticism, one act with an entry for every officer in office. */
export const Sessions = defineCollection({
  slug: 'sessions',
  access: registerAccess,
  admin: {
    group: label('groupWork'),
    useAsTitle: 'period',
    defaultColumns: ['unit', 'period', 'heldOn', 'chair', 'closedAt'],
    hideAPIURL: true,
  },
  defaultSort: '-heldOn',
  indexes: [...scopeIndexes('heldOn'), { fields: ['unit', 'period'], unique: true } as never],
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [placeRegister('keepRegisters')],
  },
  fields: [
    reference('unit', 'units', { required: true, index: true }),
    half(text('period', { required: true })),
    half(day('heldOn', { required: true })),
    half(text('number')),
    half(text('place')),
    half(reference('chair', 'officers', { required: true })),
    half(reference('secretary', 'officers', { required: true, label: 'minuteTaker' })),
    reference('present', 'officers', { many: true }),
    {
      name: 'absent',
      type: 'array',
      label: fieldLabel('absent'),
      labels: { singular: label('absentee'), plural: label('absent') },
      maxRows: 200,
      fields: [
        half(reference('officer', 'officers', { required: true })),
        half(text('reason', { required: true })),
      ],
    },
    {
      name: 'entries',
      type: 'array',
      label: fieldLabel('entries'),
      labels: { singular: label('entry'), plural: label('entries') },
      maxRows: 200,
      fields: [
        reference('officer', 'officers', { required: true }),
        longText('selfCriticism'),
        longText('comments'),
        longText('conclusion'),
        meritFields(),
        remedyFields(),
      ],
    },
    reference('minutes', 'evidence', { label: 'minutesFile' }),
    shown(asking(checkbox('close', { label: 'closeSession' })), ({ closedAt }) => !closedAt),
    shown(instant('closedAt', { server: true }), ({ closedAt }) => Boolean(closedAt)),
    onceSaved(reference('madeBy', 'officers', { server: true })),
    ...scopeFields(),
  ],
})
