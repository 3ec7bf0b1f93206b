import { knock } from '#hooks/access/knock.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { checkDocument } from '#hooks/registers/checkDocument.ts'
import { checkRegister } from '#hooks/registers/checkRegister.ts'
import { ownUnitInForm } from '#hooks/registers/ownUnitInForm.ts'
import { placeRegister } from '#hooks/registers/placeRegister.ts'
import { andFromAbove, registerAccess } from './access/registers.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { half, part } from './fields/panel.ts'
import { scopeFields, scopeIndexes } from './fields/scope.ts'
import { checkbox, choice, day, longText, reference, text } from './fields/values.ts'

export const documentKinds = [
  'plan',
  'programme',
  'workRules',
  'criteria',
  'guidance',
  'directive',
  'conclusion',
  'decision',
  'letter',
  'report',
  'minutes',
  'other',
] as const

/** R04, R05, R15, R45, R48: a document of a unit, what it carries out, and whether those below must acknowledge it. */
export const Documents = defineCollection({
  slug: 'documents',
  access: { ...registerAccess, read: andFromAbove },
  admin: {
    group: label('groupRegisters'),
    useAsTitle: 'title',
    defaultColumns: ['number', 'date', 'title', 'kind', 'unit'],
    listSearchableFields: ['title', 'number'],
    hideAPIURL: true,
  },
  defaultSort: '-date',
  indexes: scopeIndexes('date'),
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [placeRegister('keepRegisters'), checkRegister, checkDocument, hangVisible],
  },
  fields: [
    reference('unit', 'units', { required: true, index: true, initial: ownUnitInForm }),
    half(choice('kind', 'documentKind', documentKinds, { required: true, initial: 'other' })),
    half(text('number', { label: 'document' })),
    half(day('date', { required: true, label: 'documentDate' })),
    half(text('issuer')),
    text('title', { required: true, label: 'documentTitle' }),
    reference('implements', 'documents', { index: true }),
    half(day('from')),
    half(day('to')),
    reference('file', 'evidence'),
    checkbox('toAcknowledge'),
    part('documentPart', 'later#DocumentPart'),
    longText('note'),
    ...scopeFields(),
  ],
})
