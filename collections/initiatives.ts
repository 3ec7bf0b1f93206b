import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { hangVisible } from '#hooks/evidence/hangVisible.ts'
import { placeInitiative } from '#hooks/initiatives/placeInitiative.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { ownOfficer } from '#hooks/records/ownOfficer.ts'
import { authored } from './access/authored.ts'
import { ownUntouched, ownWritable } from './access/own.ts'
import { anyOfficer } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { fieldLabel, label } from './fields/label.ts'
import { drawn, fixed, half, listed, onceSaved, part } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { choice, day, integer, longText, reference, text } from './fields/values.ts'

/** R11, R23, R26, R31: an initiative of one or more officers, recognised by an agency's head or a superior Union. */
export const Initiatives = defineCollection({
  slug: 'initiatives',
  access: {
    read: authored(reachByTask('initiatives')),
    create: anyOfficer,
    update: ownWritable,
    delete: ownUntouched,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'officer', 'unit', 'kind', 'recognisedOn', 'state'],
    listSearchableFields: ['title'],
    components: { beforeListTable: ['/src/admin/components/RegistryLink#RegistryLink'] },
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  indexes: scopeIndexes('createdAt'),
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('initiatives'), ownOfficer, checkInput],
    beforeChange: [placeInitiative, hangVisible, countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    part('initiativeGuide', 'InitiativeGuide#InitiativeGuide'),
    onceSaved(part('alikeInitiatives', 'later#AlikeInitiatives')),
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
        drawn(reference('officer', 'officers', { required: true }), 'AuthorField#AuthorField'),
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
    text('authorIds', { server: true, hidden: true, label: 'authors' }),
    listed(day('recognisedOn', { server: true, index: true })),
    ...approvalFields(),
  ],
})
