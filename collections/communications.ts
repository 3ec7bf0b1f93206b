import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { registerAccess } from './access/registers.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { half } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, day, integer, longText, reference, text } from './fields/values.ts'

/** R44: one item of communication about the plan, with its reach. */
export const Communications = defineCollection({
  slug: 'communications',
  access: registerAccess,
  admin: {
    group: label('groupRegisters'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'kind', 'publishedOn', 'reach'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
  },
  defaultSort: '-publishedOn',
  indexes: scopeIndexes('publishedOn'),
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [placeRegister('keepRegisters')],
  },
  fields: [
    reference('unit', 'units', { required: true, index: true }),
    text('title', { required: true }),
    half(
      choice(
        'kind',
        'communicationKind',
        ['article', 'post', 'broadcast', 'video', 'talk', 'visual', 'other'],
        {
          required: true,
        },
      ),
    ),
    half(day('publishedOn', { required: true })),
    half(text('outlet')),
    half(integer('reach', { min: 0, max: 100_000_000 })),
    text('link'),
    longText('note'),
    reference('evidence', 'evidence', { many: true, label: 'evidence_field' }),
    ...scopeFields(),
  ],
})
