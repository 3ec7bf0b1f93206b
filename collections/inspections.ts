import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { registerAccess } from './access/registers.ts'
import { below, permitted } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { documentFields } from './fields/document.ts'
import { fieldLabel, label } from './fields/label.ts'
import { half } from './fields/panel.ts'
import { remedyFields } from './fields/remedies.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, day, longText, reference, text } from './fields/values.ts'

/** R16: an inspection of a unit, planned or unannounced, with what was found and what is to be put right. */
export const Inspections = defineCollection({
  slug: 'inspections',
  access: {
    ...registerAccess,
    create: permitted('inspect'),
    update: below('inspect'),
    delete: below('inspect'),
  },
  admin: {
    group: label('groupTrust'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'kind', 'heldOn', 'status'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
  },
  defaultSort: '-heldOn',
  indexes: scopeIndexes('heldOn'),
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [placeRegister('inspect')],
  },
  fields: [
    reference('unit', 'units', { required: true, index: true, label: 'inspectedUnit' }),
    text('title', { required: true }),
    half(choice('kind', 'inspectionKind', ['planned', 'unannounced'], { required: true })),
    half(
      choice('status', 'inspectionStatus', ['planned', 'held', 'followedUp'], {
        required: true,
        initial: 'planned',
      }),
    ),
    half(day('plannedOn')),
    half(day('heldOn')),
    {
      name: 'team',
      type: 'array',
      label: fieldLabel('team'),
      labels: { singular: label('teamMember'), plural: label('team') },
      maxRows: 50,
      fields: [half(reference('officer', 'officers', { required: true })), half(text('role'))],
    },
    longText('scope', { label: 'inspectionScope' }),
    longText('findings'),
    longText('conclusion'),
    remedyFields({ officer: true }),
    ...documentFields(),
    ...scopeFields(),
  ],
})
