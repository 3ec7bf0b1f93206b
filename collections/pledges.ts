import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { keepAnswers } from '#hooks/forms/keepAnswers.ts'
import { dropUnfilled } from '#hooks/pledges/dropUnfilled.ts'
import { placePledge } from '#hooks/pledges/placePledge.ts'
import { runningYear } from '#hooks/pledges/runningYear.ts'
import { suggestFocus } from '#hooks/pledges/suggestFocus.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { ownOfficer } from '#hooks/records/ownOfficer.ts'
import { ownUntouched, ownWritable } from './access/own.ts'
import { anyOfficer, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { answersOf, partOf } from './fields/answers.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { fieldLabel, label } from './fields/label.ts'
import { drawn, fixed, onceSaved, part, third } from './fields/panel.ts'
import { scopeIndexes } from './fields/scope.ts'
import { checkbox, day, integer, longText, planChoice, reference, text } from './fields/values.ts'

export const Pledges = defineCollection({
  slug: 'pledges',
  access: {
    read: scoped('officer', reachByTask('pledges')),
    create: anyOfficer,
    update: ownWritable,
    delete: ownUntouched,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'year',
    listSearchableFields: ['officer'],
    defaultColumns: ['officer', 'unit', 'year', 'state', 'submittedAt'],
    hideAPIURL: true,
    components: { afterListTable: ['/src/admin/components/print/PrintUnit#PrintUnit'] },
  },
  defaultSort: '-year',
  indexes: [...scopeIndexes('year'), { fields: ['officer', 'year'] }],
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('pledges'), ownOfficer, dropUnfilled, checkInput],
    beforeChange: [placePledge, keepAnswers('pledge'), countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    part('paperSteps', 'steps/PaperSteps#PaperSteps'),
    part('printPaper', 'print/PrintPaper#PrintPaper'),
    part('pledgeGuide', 'PledgeGuide#PledgeGuide'),
    onceSaved(fixed(reference('officer', 'officers', { required: true, index: true }))),
    integer('year', { min: 2000, max: 2199 }, { required: true, initial: runningYear }),
    {
      name: 'focus',
      type: 'array',
      label: fieldLabel('focus'),
      labels: { singular: label('content'), plural: label('focus') },
      defaultValue: suggestFocus,
      admin: { components: { RowLabel: '/src/admin/components/FocusLabel#FocusLabel' } },
      maxRows: 20,
      fields: [
        planChoice('content', 'contents', 'focus', { required: true }),
        {
          name: 'actions',
          type: 'array',
          label: fieldLabel('actions'),
          labels: { singular: label('actionRow'), plural: label('actions') },
          maxRows: 50,
          fields: [
            longText('action', { required: true }),
            third(text('measure')),
            third(day('due')),
            third(text('evidence', { label: 'evidenceRow' })),
          ],
        },
        drawn(text('avoid', { many: true }), 'registers/AvoidField#AvoidField'),
      ],
    },
    partOf('pledge', 'initiatives', text('plannedInitiatives', { many: true })),
    answersOf('pledge'),
    part('commitmentWords', 'CommitmentWords#CommitmentWords'),
    partOf('pledge', 'commitments', checkbox('commitments')),
    ...approvalFields(),
  ],
})
