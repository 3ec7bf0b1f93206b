import { knock } from '#hooks/access/knock.ts'
import { reachActivity } from '#hooks/access/reachActivity.ts'
import { placeActivity } from '#hooks/activities/placeActivity.ts'
import { timeActivity } from '#hooks/activities/timeActivity.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { ownOfficer } from '#hooks/records/ownOfficer.ts'
import { ownUntouched, ownWritable } from './access/own.ts'
import { anyOfficer, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { attendances, themes } from './events.ts'
import { approvalFields } from './fields/approval.ts'
import { label } from './fields/label.ts'
import { scopeIndexes } from './fields/scope.ts'
import { checkbox, choice, instant, integer, longText, reference, text } from './fields/values.ts'

export const activityKinds = [
  'volunteerHours',
  'volunteerActivity',
  'branchMeeting',
  'summonedMeeting',
] as const

/** One record: one officer's time or attendance. */
export const Activities = defineCollection({
  slug: 'activities',
  access: {
    read: scoped('officer', reachActivity),
    create: anyOfficer,
    update: ownWritable,
    delete: ownUntouched,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'officer', 'kind', 'startsAt', 'minutes', 'hostUnit', 'state'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
  },
  defaultSort: '-startsAt',
  indexes: [
    ...scopeIndexes('startsAt'),
    { fields: ['officer', 'startsAt'] },
    { fields: ['hostUnit', 'startsAt'] },
  ],
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('activities'), ownOfficer, checkInput],
    beforeChange: [placeActivity, timeActivity, countRevision],
  },
  fields: [
    reference('officer', 'officers', { required: true }),
    choice('kind', 'activityKind', activityKinds, { required: true }),
    text('title', { required: true }),
    instant('startsAt', { required: true }),
    instant('endsAt', { required: true }),
    reference('hostUnit', 'units'),
    reference('event', 'events', { index: true, server: true }),
    text('place'),
    choice('attendance', 'attendance', attendances),
    choice('themes', 'theme', themes, { many: true }),
    reference('evidence', 'evidence', { many: true, label: 'evidence_field' }),
    longText('note'),
    text('lateReason'),
    checkbox('lateEntry', { server: true }),
    integer('minutes', { min: 0, max: 960 }, { server: true }),
    integer('officeMinutes', { min: 0, max: 960 }, { server: true }),
    ...approvalFields(),
  ],
})
