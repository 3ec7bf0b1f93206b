import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { unitUntouched, unitWritable } from './access/ofUnit.ts'
import { permitted, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { documentFields } from './fields/document.ts'
import { label } from './fields/label.ts'
import { cell, half, onceSaved, part } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { day, longText, reference, text } from './fields/values.ts'

/** R06, R09, R19: a unit's practice model. */
export const Models = defineCollection({
  slug: 'models',
  access: {
    read: scoped(null, reachByTask('models')),
    create: permitted('keepRegisters'),
    update: unitWritable,
    delete: unitUntouched,
  },
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
    beforeChange: [placeRegister('keepRegisters'), hangVisible, countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    part('modelGuide', 'ModelGuide#ModelGuide'),
    onceSaved(part('alikeModels', 'later#AlikeModels')),
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
    half(cell(day('to'), 'ForceCell#ForceCell')),
    ...documentFields(),
    longText('outcome'),
    ...approvalFields({ unit: true }),
  ],
})
