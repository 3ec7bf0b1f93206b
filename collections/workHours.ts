import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { keepWorkHours } from '#hooks/workHours/keepWorkHours.ts'
import { registerAccess } from './access/registers.ts'
import { scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { fieldLabel, label } from './fields/label.ts'
import { half, recordTitle, third } from './fields/panel.ts'
import { scopeFields } from './fields/scope.ts'
import { choice, day, reference, text } from './fields/values.ts'

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const

/** Q09: office hours that differ from the plan's, of a unit and those below it, or of one officer (shifts). */
export const WorkHours = defineCollection({
  slug: 'work-hours',
  access: { ...registerAccess, read: scoped('officer') },
  admin: {
    group: label('groupOrganisation'),
    useAsTitle: 'from',
    defaultColumns: ['unit', 'officer', 'from', 'to'],
    hideAPIURL: true,
  },
  defaultSort: '-from',
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [placeRegister('keepRegisters'), keepWorkHours],
  },
  fields: [
    recordTitle(),
    half(reference('unit', 'units', { required: true, index: true })),
    half(reference('officer', 'officers', { index: true })),
    half(day('from', { required: true })),
    half(day('to')),
    {
      name: 'hours',
      type: 'array',
      label: fieldLabel('hours'),
      labels: { singular: label('hoursRow'), plural: label('hours') },
      maxRows: 30,
      fields: [
        choice('weekdays', 'weekday', weekdays, { many: true, required: true }),
        third(text('start', { required: true })),
        third(text('end', { required: true })),
      ],
    },
    ...scopeFields(),
  ],
})
