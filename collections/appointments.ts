import { knock } from '#hooks/access/knock.ts'
import { keepAppointment } from '#hooks/organisation/keepAppointment.ts'
import { rehomeAppointment } from '#hooks/organisation/rehomeAppointment.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { below, permitted, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { recordTitle } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { checkbox, day, reference, text } from './fields/values.ts'

export const Appointments = defineCollection({
  slug: 'appointments',
  access: {
    read: scoped('officer'),
    create: permitted('organise'),
    update: below('organise'),
    delete: below('organise'),
  },
  admin: {
    group: label('groupOrganisation'),
    defaultColumns: ['officer', 'office', 'unit', 'from', 'to'],
    useAsTitle: 'decisionNumber',
    listSearchableFields: ['officer', 'decisionNumber'],
  },
  defaultSort: '-from',
  indexes: scopeIndexes('from'),
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [keepAppointment],
    afterChange: [rehomeAppointment],
    afterDelete: [rehomeAppointment],
  },
  fields: [
    recordTitle(),
    reference('officer', 'officers', { required: true, index: true }),
    reference('unit', 'units', { required: true, index: true }),
    reference('office', 'offices', { required: true }),
    checkbox('fullTime'),
    day('from', { required: true }),
    day('to'),
    text('decisionNumber'),
    ...scopeFields(),
  ],
})
