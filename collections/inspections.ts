import { knock } from '#hooks/access/knock.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { placeInspection } from '#hooks/inspections/placeInspection.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { checkRegister } from '#hooks/registers/checkRegister.ts'
import { inspects, keepsInspection } from './access/inspectors.ts'
import { scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { documentFields } from './fields/document.ts'
import { fieldLabel, label } from './fields/label.ts'
import { half, onceSaved } from './fields/panel.ts'
import { remedyFields } from './fields/remedies.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, day, integer, longText, reference, text } from './fields/values.ts'

/** R16: an inspection of a unit, planned or unannounced, with what was found and what is to be put right. */
export const Inspections = defineCollection({
  slug: 'inspections',
  access: {
    read: scoped(null),
    create: inspects,
    update: keepsInspection,
    delete: keepsInspection,
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
    beforeChange: [placeInspection, checkRegister, hangVisible],
  },
  fields: [
    reference('unit', 'units', { required: true, index: true, label: 'inspectedUnit' }),
    text('title', { required: true }),
    half(
      choice('kind', 'inspectionKind', ['planned', 'unannounced'], { required: true, initial: 'planned' }),
    ),
    half(
      choice('status', 'inspectionStatus', ['planned', 'held', 'followedUp'], {
        server: true,
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
    onceSaved(reference('byUnit', 'units', { server: true, label: 'inspectingUnit' })),
    integer('byDepth', { min: 0, max: 7 }, { server: true, hidden: true, label: 'level' }),
    ...scopeFields(),
  ],
})
