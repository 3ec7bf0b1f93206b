import { knock } from '#hooks/access/knock.ts'
import { noteReading } from '#hooks/access/noteReading.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { keepViolation } from '#hooks/violations/keepViolation.ts'
import {
  keepsViolations,
  recordsViolations,
  removesViolations,
  sensitive as visible,
} from './access/sensitive.ts'
import { defineCollection } from './defineCollection.ts'
import { documentFields } from './fields/document.ts'
import { label } from './fields/label.ts'
import { half, part, recordTitle, sensitive } from './fields/panel.ts'
import { remedyFields } from './fields/remedies.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, day, longText, reference } from './fields/values.ts'

/** R18, R34, R42: one officer's violation and how it was dealt with; of restricted sight. */
export const Violations = defineCollection({
  slug: 'violations',
  access: {
    read: visible,
    create: recordsViolations,
    update: keepsViolations,
    delete: removesViolations,
  },
  custom: { restricted: true },
  admin: {
    group: label('groupTrust'),
    useAsTitle: 'kind',
    listSearchableFields: ['officer'],
    defaultColumns: ['officer', 'unit', 'kind', 'happenedOn', 'measure'],
    hideAPIURL: true,
  },
  defaultSort: '-happenedOn',
  indexes: scopeIndexes('happenedOn'),
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [hangVisible, keepViolation],
    afterRead: [noteReading()],
  },
  fields: [
    recordTitle(),
    part('violationGuide', 'SensitiveGuide#SensitiveGuide'),
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
    sensitive(longText('description', { required: true, label: 'violationDescription' })),
    half(
      choice('measure', 'violationMeasure', ['reminder', 'criticism', 'selfReview', 'referred', 'none'], {
        label: 'handling',
      }),
    ),
    half(day('handledOn')),
    sensitive(longText('handling', { label: 'handlingNote' })),
    sensitive(remedyFields()),
    ...documentFields(),
    ...scopeFields(),
  ],
})
