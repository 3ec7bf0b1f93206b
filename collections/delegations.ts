import type { Field } from 'payload'
import { knock } from '#hooks/access/knock.ts'
import { keepDelegation } from '#hooks/delegations/keepDelegation.ts'
import { moveDelegatedTasks } from '#hooks/delegations/moveDelegatedTasks.ts'
import { ownDelegation } from '#hooks/delegations/ownDelegation.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { delegationsInSight, ownDelegations } from './access/delegations.ts'
import { anyOfficer } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { fixed, half, onceSaved, recordTitle } from './fields/panel.ts'
import { day, reference } from './fields/values.ts'

/** Phân công xử lý thay: from today on, for a time, by the person himself; who decides for him is logged with both names. */
export const Delegations = defineCollection({
  slug: 'delegations',
  access: {
    read: delegationsInSight,
    create: anyOfficer,
    update: ownDelegations,
    delete: ownDelegations,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'start',
    listSearchableFields: ['from', 'to'],
    defaultColumns: ['from', 'to', 'unit', 'start', 'end'],
    hideAPIURL: true,
  },
  defaultSort: '-start',
  hooks: {
    beforeOperation: [knock, checkQuery, ownDelegation, checkInput],
    beforeChange: [keepDelegation],
    afterChange: [moveDelegatedTasks],
    afterDelete: [moveDelegatedTasks],
  },
  fields: [
    recordTitle(),
    onceSaved(fixed(reference('from', 'officers', { required: true, index: true, label: 'delegatedBy' }))),
    reference('to', 'officers', {
      required: true,
      index: true,
      label: 'delegatedTo',
      description: {
        vi: 'Người này xử lý thay đồng chí những việc đang chờ và sẽ đến trong thời gian dưới đây; nhật ký ghi tên cả hai người. Không phân công tiếp cho người khác được, không xử lý bản ghi của chính mình.',
        en: 'Decides for you what waits and what comes in the time below; the log names both of you. It cannot be passed on, and nobody decides a record of his own.',
      },
    }),
    half(day('start', { required: true, label: 'delegationStart' })),
    half(day('end', { required: true, label: 'delegationEnd' })),
    reference('unit', 'units', {
      label: 'delegationUnit',
      description: {
        vi: 'Để trống: mọi chức vụ đồng chí đang giữ.',
        en: 'Left empty: every office you hold.',
      },
    }),
    inForceOnly(
      reference('workflows', 'workflows', {
        many: true,
        label: 'delegationWorkflows',
        description: { vi: 'Để trống: mọi loại việc.', en: 'Left empty: every kind of paper.' },
      }),
    ),
  ],
})

/** The versions that are in force; a later version of the same workflow is meant, too. */
function inForceOnly(field: Field): Field {
  return { ...field, filterOptions: { status: { equals: 'published' } } } as Field
}
