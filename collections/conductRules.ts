import { knock } from '#hooks/access/knock.ts'
import { closeFormer } from '#hooks/conductRules/closeFormer.ts'
import { keepVersion } from '#hooks/conductRules/keepVersion.ts'
import { reopenFormer } from '#hooks/conductRules/reopenFormer.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { checkRegister } from '#hooks/registers/checkRegister.ts'
import { dateToday } from '#hooks/registers/dateToday.ts'
import { ownUnitInForm } from '#hooks/registers/ownUnitInForm.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { todayInForm } from '#hooks/registers/todayInForm.ts'
import { andFromAbove, registerAccess } from './access/registers.ts'
import { defineCollection } from './defineCollection.ts'
import { documentFields } from './fields/document.ts'
import { fieldLabel, label } from './fields/label.ts'
import { half, onceSaved, part } from './fields/panel.ts'
import { scopeFields } from './fields/scope.ts'
import { choice, day, integer, longText, reference, text } from './fields/values.ts'

/** R03: one version of a unit's do's and don'ts; what stands in its superiors' lists holds as well. */
export const ConductRules = defineCollection({
  slug: 'conduct-rules',
  access: { ...registerAccess, read: andFromAbove },
  admin: {
    group: label('groupRegisters'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'version', 'from', 'to'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
  },
  defaultSort: '-from',
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [
      dateToday('from'),
      placeRegister('keepRegisters'),
      checkRegister,
      hangVisible,
      keepVersion,
    ],
    afterChange: [closeFormer],
    afterDelete: [reopenFormer],
  },
  fields: [
    reference('unit', 'units', { required: true, index: true, initial: ownUnitInForm }),
    part('rulesAbove', 'later#RulesAbove'),
    text('title', {
      required: true,
      label: 'name',
      initial: 'Những điều nên làm và những điều không nên làm',
    }),
    onceSaved(half(integer('version', { min: 1, max: 10_000 }, { server: true, initial: 1 }))),
    half(day('from', { initial: todayInForm })),
    half(day('to')),
    {
      name: 'rules',
      type: 'array',
      label: fieldLabel('rules'),
      labels: { singular: label('rule'), plural: label('rules') },
      maxRows: 100,
      fields: [
        half(choice('kind', 'ruleKind', ['do', 'dont'], { required: true })),
        half(text('group', { label: 'ruleGroup' })),
        text('heading', { required: true }),
        longText('detail'),
      ],
    },
    ...documentFields(),
    ...scopeFields(),
  ],
})
