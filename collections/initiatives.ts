import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { ownOfficer } from '#hooks/records/ownOfficer.ts'
import { ownUntouched, ownWritable } from './access/own.ts'
import { anyOfficer, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { fieldLabel, label } from './fields/label.ts'
import { fixed, half, listed, onceSaved } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { choice, day, integer, longText, reference, text } from './fields/values.ts'

/** R11, R23, R26, R31: an initiative of one or more officers, recognised by an agency's head or a superior Union. */
export const Initiatives = defineCollection({
  slug: 'initiatives',
  access: {
    read: scoped('officer', reachByTask('initiatives')),
    create: anyOfficer,
    update: ownWritable,
    delete: ownUntouched,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'officer', 'unit', 'kind', 'realisedOn', 'state'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  indexes: scopeIndexes('createdAt'),
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('initiatives'), ownOfficer, checkInput],
    beforeChange: [countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    onceSaved(fixed(reference('officer', 'officers', { required: true, index: true }))),
    text('title', { required: true, label: 'title_initiatives' }),
    half(
      choice('kind', 'initiativeKind', ['experience', 'creativeSolution', 'realisedIdea'], {
        required: true,
      }),
    ),
    half(choice('field', 'initiativeField', ['union', 'professional'], { required: true })),
    {
      name: 'authors',
      type: 'array',
      label: fieldLabel('authors'),
      labels: { singular: label('author'), plural: label('authors') },
      maxRows: 20,
      fields: [
        reference('officer', 'officers', { required: true }),
        half(integer('share', { min: 1, max: 100 }, { required: true })),
      ],
    },
    half(day('realisedOn')),
    longText('summary'),
    longText('novelty'),
    longText('effect'),
    longText('applicability'),
    reference('evidence', 'evidence', { many: true, label: 'evidence_field' }),
    {
      name: 'recognition',
      type: 'group',
      label: fieldLabel('recognition'),
      fields: [
        choice('by', 'recogniser', ['agencyHead', 'superiorUnion'], {
          label: 'recognisedBy',
        }),
        half(text('number', { label: 'document' })),
        half(day('date', { label: 'documentDate' })),
        text('issuer'),
        reference('file', 'evidence'),
      ],
    },
    listed(day('recognisedOn', { server: true, index: true })),
    ...approvalFields(),
  ],
})
