import { knock } from '#hooks/access/knock.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { checkRegister } from '#hooks/registers/checkRegister.ts'
import { dateToday } from '#hooks/registers/dateToday.ts'
import { ownUnitInForm } from '#hooks/registers/ownUnitInForm.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { todayInForm } from '#hooks/registers/todayInForm.ts'
import { registerAccess } from './access/registers.ts'
import { defineCollection } from './defineCollection.ts'
import { documentFields } from './fields/document.ts'
import { label } from './fields/label.ts'
import { half, third } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, day, integer, longText, planChoice, reference, text } from './fields/values.ts'

/** R20, R21: campaigns, youth projects and tasks, and movements of study, creativity and research. */
export const Projects = defineCollection({
  slug: 'projects',
  access: registerAccess,
  admin: {
    group: label('groupRegisters'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'kind', 'from', 'to', 'status'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
  },
  defaultSort: '-from',
  indexes: scopeIndexes('from'),
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [dateToday('from'), placeRegister('keepRegisters'), checkRegister, hangVisible],
  },
  fields: [
    reference('unit', 'units', { required: true, index: true, initial: ownUnitInForm }),
    text('title', { required: true, label: 'name' }),
    half(
      choice(
        'kind',
        'projectKind',
        ['campaign', 'youthProject', 'youthTask', 'study', 'youthCreativity', 'research'],
        { required: true, initial: 'youthProject' },
      ),
    ),
    half(
      choice('status', 'projectStatus', ['planned', 'running', 'done', 'stopped'], {
        required: true,
        initial: 'planned',
      }),
    ),
    third(day('from', { initial: todayInForm })),
    third(day('to')),
    third(integer('value', { min: 0, max: 1_000_000_000_000 }, { label: 'projectValue' })),
    planChoice('themes', 'themes', 'theme', { many: true }),
    longText('content'),
    longText('outcome'),
    ...documentFields(),
    reference('evidence', 'evidence', { many: true, label: 'evidence_field' }),
    ...scopeFields(),
  ],
})
