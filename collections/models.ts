import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { registerAccess } from './access/registers.ts'
import { scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { documentFields } from './fields/document.ts'
import { label } from './fields/label.ts'
import { half } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { day, longText, reference, text } from './fields/values.ts'

/** R06, R09, R19: a unit's practice model. */
export const Models = defineCollection({
  slug: 'models',
  access: { ...registerAccess, read: scoped(null, reachByTask('models')) },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'from', 'to', 'state'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  indexes: scopeIndexes('createdAt'),
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('models'), checkInput],
    beforeChange: [placeRegister('keepRegisters'), countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    reference('unit', 'units', { required: true, index: true }),
    text('title', { required: true, label: 'title_models' }),
    longText('idea'),
    longText('content'),
    longText('audience'),
    longText('goals'),
    longText('continuity'),
    longText('creativity'),
    longText('development'),
    half(day('from')),
    half(day('to')),
    ...documentFields(),
    longText('outcome'),
    ...approvalFields({ unit: true }),
  ],
})
