import { ATTENDANCES, UNIFORMS } from '#core/event/attendance.ts'
import { knock } from '#hooks/access/knock.ts'
import { checkSummons } from '#hooks/events/checkSummons.ts'
import { closeRoster } from '#hooks/events/closeRoster.ts'
import { guardClosed } from '#hooks/events/guardClosed.ts'
import { keepEvent } from '#hooks/events/keepEvent.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { hosts } from './access/hosts.ts'
import { permitted, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { fieldLabel, label } from './fields/label.ts'
import { asking, drawn, half, onceSaved, part, shown } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { checkbox, choice, instant, planChoice, reference, text } from './fields/values.ts'

const EVENT_KINDS = [
  'volunteerActivity',
  'branchMeeting',
  'summonedMeeting',
  'committeeMeeting',
  'song',
  'dance',
  'sport',
] as const

export const Events = defineCollection({
  slug: 'events',
  access: { read: scoped('madeBy'), create: permitted('host'), update: hosts, delete: hosts },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'startsAt', 'hostUnit', 'closedAt'],
    listSearchableFields: ['title', 'place'],
    hideAPIURL: true,
    components: { afterListTable: ['/src/admin/components/print/PrintUnit#PrintUnit'] },
  },
  defaultPopulate: { title: true, kind: true, startsAt: true, endsAt: true },
  defaultSort: '-startsAt',
  indexes: scopeIndexes('startsAt'),
  hooks: {
    beforeOperation: [knock, checkQuery, guardClosed, checkInput],
    beforeChange: [hangVisible, keepEvent, checkSummons],
    afterChange: [closeRoster],
  },
  fields: [
    part('printPaper', 'print/PrintPaper#PrintPaper'),
    text('title', { required: true }),
    choice('kind', 'eventKind', EVENT_KINDS, { required: true }),
    half(instant('startsAt', { required: true, index: true })),
    half(instant('endsAt', { required: true })),
    reference('hostUnit', 'units', { required: true, index: true }),
    text('place'),
    shown(
      checkbox('conductRulesHeld'),
      ({ kind }) => kind === 'branchMeeting' || kind === 'committeeMeeting',
    ),
    reference('summons', 'documents'),
    planChoice('themes', 'themes', 'theme', { many: true }),
    {
      name: 'roster',
      type: 'array',
      label: fieldLabel('roster'),
      admin: { components: { Field: '/src/admin/components/roster/RosterField#RosterField' } },
      maxRows: 1000,
      fields: [
        reference('officer', 'officers', { required: true }),
        choice('attendance', 'attendance', ATTENDANCES),
        text('note', { label: 'attendanceNote' }),
        choice('uniform', 'uniform', UNIFORMS),
      ],
    },
    drawn(reference('evidence', 'evidence', { many: true, label: 'evidence_field' }), 'later#EvidenceField'),
    text('lateReason', {
      description: {
        vi: 'Chỉ cần khi kết thúc hoạt động của tháng trước sau ngày 10 của tháng này.',
        en: 'Only needed when an event of a past month is closed after the 10th of the next.',
      },
    }),
    shown(
      asking(
        checkbox('close', {
          description: {
            vi: 'Đánh dấu rồi lưu khi hoạt động đã xong: mỗi người trong danh sách có ngay một bản ghi đã xác nhận, không phải kê khai lại; phần của người lập chuyển cấp trên xác nhận. Sau đó danh sách không sửa được nữa.',
            en: 'Tick and save once the event is over: everybody on the roster gets a confirmed record at once; the maker’s own goes to his superior. The roster cannot be changed afterwards.',
          },
        }),
      ),
      ({ closedAt }) => !closedAt,
    ),
    shown(instant('closedAt', { server: true }), ({ closedAt }) => Boolean(closedAt)),
    onceSaved(reference('madeBy', 'officers', { server: true })),
    ...scopeFields(),
  ],
})
