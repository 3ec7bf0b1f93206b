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
import { label } from './fields/label.ts'
import { half } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { choice, day, integer, longText, reference, text } from './fields/values.ts'

/** R44: one item of communication about the plan, with its reach. */
export const Communications = defineCollection({
  slug: 'communications',
  access: registerAccess,
  admin: {
    group: label('groupRegisters'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'kind', 'publishedOn', 'reach'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
  },
  defaultSort: '-publishedOn',
  indexes: scopeIndexes('publishedOn'),
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [dateToday('publishedOn'), placeRegister('keepRegisters'), checkRegister, hangVisible],
  },
  fields: [
    reference('unit', 'units', { required: true, index: true, initial: ownUnitInForm }),
    text('title', { required: true }),
    half(
      choice(
        'kind',
        'communicationKind',
        ['article', 'post', 'broadcast', 'video', 'talk', 'visual', 'other'],
        { required: true, initial: 'article' },
      ),
    ),
    half(day('publishedOn', { initial: todayInForm })),
    half(text('outlet')),
    half(integer('reach', { min: 0, max: 100_000_000 })),
    text('link', {
      description: { vi: 'Bắt đầu bằng https:// hoặc http://', en: 'Begins with https:// or http://' },
    }),
    longText('note'),
    reference('evidence', 'evidence', { many: true, label: 'evidence_field' }),
    ...scopeFields(),
  ],
})
