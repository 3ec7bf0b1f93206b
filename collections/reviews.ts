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
import { meritFields } from './fields/merits.ts'
import { fixed, half, listed, onceSaved } from './fields/panel.ts'
import { remedyFields } from './fields/remedies.ts'
import { scopeIndexes } from './fields/scope.ts'
import { checkbox, choice, data, day, instant, integer, longText, reference, text } from './fields/values.ts'

/** R10, R12, R17: an officer's review of a plan year (a2), or of a quarter as his collective concluded it in session. */
export const Reviews = defineCollection({
  slug: 'reviews',
  access: {
    read: scoped('officer', reachByTask('reviews')),
    create: anyOfficer,
    update: ownWritable,
    delete: ownUntouched,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'period',
    defaultColumns: ['officer', 'unit', 'kind', 'period', 'state', 'submittedAt'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  indexes: [...scopeIndexes('createdAt'), { fields: ['officer', 'period'] }],
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('reviews'), ownOfficer, checkInput],
    beforeChange: [countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    approvalBar(),
    onceSaved(fixed(reference('officer', 'officers', { required: true, index: true }))),
    half(choice('kind', 'reviewKind', ['quarterly', 'annual'], { required: true })),
    half(text('period', { required: true })),
    listed(integer('year', { min: 2000, max: 2199 }, { server: true, index: true })),
    onceSaved(reference('session', 'sessions', { server: true, index: true })),
    data('facts'),
    {
      name: 'results',
      type: 'array',
      label: fieldLabel('results'),
      labels: { singular: label('result'), plural: label('results') },
      maxRows: 20,
      fields: [
        choice('content', 'focus', ['responsibility', 'exemplarity', 'honesty'], { required: true }),
        longText('result'),
      ],
    },
    longText('self'),
    longText('strengths'),
    longText('shortcomings'),
    longText('causes'),
    remedyFields(),
    choice('proposedGrade', 'grade', ['excellent', 'good', 'completed', 'notCompleted', 'notRated']),
    {
      name: 'collective',
      type: 'group',
      label: fieldLabel('collective'),
      fields: [longText('comment', { label: 'collectiveComment' }), meritFields()],
    },
    longText('conclusion'),
    listed(day('concludedOn', { server: true })),
    longText('response'),
    listed(checkbox('agrees', { server: true })),
    listed(instant('respondedAt', { server: true })),
    ...approvalFields(),
  ],
})
