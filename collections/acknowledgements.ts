import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { below, nobody, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { half, recordTitle } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { day, longText, reference } from './fields/values.ts'

/** R48: a unit says that it has made a superior's document known ("đã quán triệt"). */
export const Acknowledgements = defineCollection({
  slug: 'acknowledgements',
  access: { read: scoped(null), create: nobody, update: nobody, delete: below('keepRegisters') },
  admin: {
    group: label('groupRegisters'),
    useAsTitle: 'heldOn',
    listSearchableFields: ['of', 'unit'],
    defaultColumns: ['of', 'unit', 'heldOn', 'by'],
    hideAPIURL: true,
  },
  defaultSort: '-heldOn',
  indexes: [...scopeIndexes('heldOn'), { fields: ['of', 'unit'], unique: true } as never],
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
  },
  fields: [
    recordTitle(),
    reference('of', 'documents', { required: true, index: true, label: 'acknowledged' }),
    half(reference('unit', 'units', { required: true, index: true })),
    half(day('heldOn', { required: true })),
    longText('note'),
    reference('evidence', 'evidence', { many: true, label: 'evidence_field' }),
    reference('by', 'officers', { server: true, label: 'madeBy' }),
    ...scopeFields(),
  ],
})
