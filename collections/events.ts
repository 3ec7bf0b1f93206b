import { knock } from '#hooks/access/knock.ts'
import { closeRoster } from '#hooks/events/closeRoster.ts'
import { guardClosed } from '#hooks/events/guardClosed.ts'
import { keepEvent } from '#hooks/events/keepEvent.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { hosts } from './access/hosts.ts'
import { permitted, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { checkbox, choice, instant, reference, text } from './fields/values.ts'

export const attendances = ['onTime', 'late', 'excused', 'absent', 'substitute'] as const
export const themes = ['people', 'work', 'self'] as const

export const Events = defineCollection({
  slug: 'events',
  access: { read: scoped('madeBy'), create: permitted('host'), update: hosts, delete: hosts },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'startsAt', 'hostUnit', 'closedAt'],
    listSearchableFields: ['title', 'place'],
    hideAPIURL: true,
  },
  defaultSort: '-startsAt',
  indexes: scopeIndexes('startsAt'),
  hooks: {
    beforeOperation: [knock, checkQuery, guardClosed, checkInput],
    beforeChange: [keepEvent],
    afterChange: [closeRoster],
  },
  fields: [
    text('title', { required: true }),
    choice('kind', 'eventKind', ['volunteerActivity', 'branchMeeting', 'summonedMeeting'], {
      required: true,
    }),
    instant('startsAt', { required: true, index: true }),
    instant('endsAt', { required: true }),
    reference('hostUnit', 'units', { required: true, index: true }),
    text('place'),
    choice('themes', 'theme', themes, { many: true }),
    {
      name: 'roster',
      type: 'array',
      label: label('roster'),
      maxRows: 1000,
      fields: [
        reference('officer', 'officers', { required: true }),
        choice('attendance', 'attendance', attendances, { required: true }),
      ],
    },
    reference('evidence', 'evidence', { many: true, label: 'evidence_field' }),
    text('lateReason'),
    { ...checkbox('close'), virtual: true } as never,
    instant('closedAt', { server: true }),
    reference('madeBy', 'officers', { server: true }),
    ...scopeFields(),
  ],
})
