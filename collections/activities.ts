import { ATTENDANCES } from '#core/event/attendance.ts'
import { knock } from '#hooks/access/knock.ts'
import { reachActivity } from '#hooks/access/reachActivity.ts'
import { placeActivity } from '#hooks/activities/placeActivity.ts'
import { timeActivity } from '#hooks/activities/timeActivity.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { ownOfficer } from '#hooks/records/ownOfficer.ts'
import { ownUntouched, ownWritable } from './access/own.ts'
import { anyOfficer, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { label } from './fields/label.ts'
import { drawn, fixed, half, listed, onceSaved, part, shown } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { checkbox, choice, instant, integer, longText, planChoice, reference, text } from './fields/values.ts'

const activityKinds = [
  'volunteerHours',
  'volunteerActivity',
  'branchMeeting',
  'summonedMeeting',
  'song',
  'dance',
  'sport',
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
    beforeChange: [hangVisible, placeActivity, timeActivity, countRevision],
  },
  fields: [
    approvalBar(),
    onceSaved(fixed(reference('officer', 'officers', { required: true }))),
    choice('kind', 'activityKind', activityKinds, { required: true, initial: () => 'volunteerHours' }),
    text('title', { required: true }),
    half(instant('startsAt', { required: true })),
    half(instant('endsAt', { required: true })),
    part('activityGuide', 'ActivityGuide#ActivityGuide'),
    reference('hostUnit', 'units', {
      description: {
        vi: 'Để trống nếu là đơn vị của mình. Bí thư, Phó Bí thư đơn vị tổ chức sẽ xác nhận.',
        en: 'Leave empty for your own unit. The host’s secretary or deputy confirms.',
      },
    }),
    shown(reference('event', 'events', { index: true, server: true }), ({ event }) => Boolean(event)),
    text('place'),
    shown(choice('attendance', 'attendance', ATTENDANCES), ({ kind }) => kind !== 'volunteerHours'),
    planChoice('themes', 'themes', 'theme', { many: true }),
    drawn(reference('evidence', 'evidence', { many: true, label: 'evidence_field' }), 'later#EvidenceField'),
    longText('note'),
    text('lateReason', {
      description: {
        vi: 'Chỉ cần khi ghi việc của tháng trước sau ngày 10 của tháng này.',
        en: 'Only needed for time of a past month entered after the 10th of the next.',
      },
    }),
    listed(checkbox('lateEntry', { server: true })),
    listed(integer('minutes', { min: 0, max: 24 * 60 }, { server: true })),
    listed(integer('officeMinutes', { min: 0, max: 24 * 60 }, { server: true })),
    ...approvalFields(),
  ],
})
