import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { registerAccess } from './access/registers.ts'
import { anyOfficer, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { documentFields } from './fields/document.ts'
import { label } from './fields/label.ts'
import { half } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { choice, day, longText, reference, text } from './fields/values.ts'

/** Q08: a stretch of time that is not owed, of one officer, or of a unit's group by one document. */
export const Exemptions = defineCollection({
  slug: 'exemptions',
  access: {
    read: scoped('officer', reachByTask('exemptions')),
    create: anyOfficer,
    update: registerAccess.update,
    delete: registerAccess.delete,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'type',
    defaultColumns: ['type', 'officer', 'unit', 'group', 'from', 'to', 'state'],
    hideAPIURL: true,
  },
  defaultSort: '-from',
  indexes: [...scopeIndexes('from'), { fields: ['officer', 'from'] }],
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('exemptions'), checkInput],
    beforeChange: [countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    half(reference('officer', 'officers', { index: true })),
    half(reference('unit', 'units', { index: true })),
    half(text('group')),
    half(
      choice(
        'type',
        'exemptionType',
        ['leave', 'sickness', 'maternity', 'study', 'assignment', 'holiday', 'disaster', 'other'],
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
