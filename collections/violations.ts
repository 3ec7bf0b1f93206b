import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { registerAccess } from './access/registers.ts'
import { below, permitted } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { documentFields } from './fields/document.ts'
import { label } from './fields/label.ts'
import { half } from './fields/panel.ts'
import { remedyFields } from './fields/remedies.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, day, longText, reference } from './fields/values.ts'

/** R18, R34, R42: one officer's violation and how it was dealt with; of restricted sight. */
export const Violations = defineCollection({
  slug: 'violations',
  access: {
    ...registerAccess,
    create: permitted('inspect'),
    update: below('inspect'),
    delete: below('inspect'),
  },
  admin: {
    group: label('groupTrust'),
    useAsTitle: 'kind',
    defaultColumns: ['officer', 'unit', 'kind', 'happenedOn', 'measure'],
    hideAPIURL: true,
  },
  defaultSort: '-happenedOn',
  indexes: scopeIndexes('happenedOn'),
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [placeRegister('inspect')],
  },
  fields: [
    half(reference('unit', 'units', { required: true, index: true })),
    half(reference('officer', 'officers', { required: true, index: true })),
    half(
      choice(
        'kind',
        'violationKind',
        ['dishonesty', 'duty', 'alcohol', 'ceremony', 'meeting', 'uniform', 'other'],
        { required: true },
      ),
    ),
    half(day('happenedOn', { required: true })),
    longText('description', { required: true, label: 'violationDescription' }),
    half(
      choice('measure', 'violationMeasure', ['reminder', 'criticism', 'selfReview', 'referred', 'none'], {
        label: 'handling',
      }),
    ),
    half(day('handledOn')),
    longText('handling', { label: 'handlingNote' }),
    remedyFields(),
    ...documentFields(),
    ...scopeFields(),
  ],
})
