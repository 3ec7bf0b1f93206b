import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { placeExemption } from '#hooks/exemptions/placeExemption.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { exemptionUntouched, exemptionWritable } from './access/exemptions.ts'
import { anyOfficer, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { documentFields } from './fields/document.ts'
import { label } from './fields/label.ts'
import { half, shown } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { choice, day, longText, reference, text } from './fields/values.ts'

/** Q08: a stretch of time that is not owed, of one officer, or of a unit's group by one document. */
export const Exemptions = defineCollection({
  slug: 'exemptions',
  access: {
    read: scoped('officer', reachByTask('exemptions')),
    create: anyOfficer,
    update: exemptionWritable,
    delete: exemptionUntouched,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'type',
    listSearchableFields: ['officer'],
    defaultColumns: ['type', 'officer', 'unit', 'group', 'from', 'to', 'state'],
    hideAPIURL: true,
  },
  defaultSort: '-from',
  indexes: [...scopeIndexes('from'), { fields: ['officer', 'from'] }],
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('exemptions'), checkInput],
    beforeChange: [placeExemption, countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    half(
      reference('officer', 'officers', {
        index: true,
        description: {
          vi: 'Để trống cả hai ô nếu là của mình; chỉ chọn đơn vị nếu áp dụng cho cả đơn vị.',
          en: 'Leave both empty for your own; choose only the unit for a whole unit.',
        },
      }),
    ),
    half(reference('unit', 'units', { index: true })),
    shown(
      half(
        text('group', {
          description: {
            vi: 'Mã nhóm theo kế hoạch (A hoặc B); để trống nếu áp dụng cho mọi cán bộ của đơn vị.',
            en: 'The plan’s group (A or B); empty for everybody of the unit.',
          },
        }),
      ),
      ({ officer }) => !officer,
    ),
    half(
      choice(
        'type',
        'exemptionType',
        [
          ...['leave', 'sickness', 'maternity', 'study', 'assignment'],
          ...['tet', 'holiday', 'storm', 'disaster', 'other'],
        ],
        { required: true },
      ),
    ),
    half(day('from', { required: true })),
    half(day('to', { required: true })),
    longText('reason'),
    ...documentFields(),
    ...approvalFields({ unit: true }),
  ],
})
