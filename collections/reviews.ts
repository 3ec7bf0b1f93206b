import { knock } from '#hooks/access/knock.ts'
import { noteReading } from '#hooks/access/noteReading.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { keepAnswers } from '#hooks/forms/keepAnswers.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { ownOfficer } from '#hooks/records/ownOfficer.ts'
import { keepReview } from '#hooks/reviews/keepReview.ts'
import { lastReviewYear } from '#hooks/reviews/lastReviewYear.ts'
import { refuseJudged } from '#hooks/reviews/refuseJudged.ts'
import { suggestResults } from '#hooks/reviews/suggestResults.ts'
import { ownUntouched, ownWritable } from './access/own.ts'
import { anyOfficer } from './access/rules.ts'
import { reviewsInSight } from './access/sensitive.ts'
import { defineCollection } from './defineCollection.ts'
import { answersOf, partOf } from './fields/answers.ts'
import { approvalBar, approvalFields } from './fields/approval.ts'
import { fieldLabel, label } from './fields/label.ts'
import { meritFields } from './fields/merits.ts'
import {
  cell,
  drawn,
  fixed,
  half,
  judged,
  listed,
  onceSaved,
  part,
  sensitive,
  shown,
} from './fields/panel.ts'
import { remedyFields } from './fields/remedies.ts'
import { scopeIndexes } from './fields/scope.ts'
import {
  checkbox,
  choice,
  data,
  day,
  instant,
  integer,
  longText,
  planChoice,
  reference,
  text,
} from './fields/values.ts'

const annual = ({ kind }: Record<string, unknown>) => kind !== 'quarterly'
const quarterly = ({ kind }: Record<string, unknown>) => kind === 'quarterly'

/** R10, R12, R17: an officer's review of a plan year (a2), or of a quarter as his collective concluded it in session. */
export const Reviews = defineCollection({
  slug: 'reviews',
  access: {
    read: reviewsInSight(reachByTask('reviews')),
    create: anyOfficer,
    update: ownWritable,
    delete: ownUntouched,
  },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'period',
    listSearchableFields: ['officer'],
    defaultColumns: ['officer', 'unit', 'kind', 'period', 'state', 'submittedAt'],
    hideAPIURL: true,
    components: { afterListTable: ['/src/admin/components/print/PrintUnit#PrintUnit'] },
  },
  defaultPopulate: { officer: true, kind: true, period: true, state: true },
  defaultSort: '-createdAt',
  indexes: [...scopeIndexes('createdAt'), { fields: ['officer', 'period'] }],
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('reviews'), ownOfficer, refuseJudged, checkInput],
    beforeChange: [keepReview, keepAnswers('review'), countRevision],
    afterChange: [noteContributor],
    afterRead: [noteReading(({ kind }) => kind !== 'annual')],
  },
  fields: [
    approvalBar(),
    part('paperSteps', 'steps/PaperSteps#PaperSteps'),
    part('printPaper', 'print/PrintPaper#PrintPaper'),
    part('reviewGuide', 'review/ReviewGuide#ReviewGuide'),
    onceSaved(fixed(reference('officer', 'officers', { required: true, index: true }))),
    onceSaved(
      fixed(
        half(choice('kind', 'reviewKind', ['quarterly', 'annual'], { required: true, initial: 'annual' })),
      ),
    ),
    half(
      drawn(
        cell(text('period', { required: true, initial: lastReviewYear }), 'PeriodCell#PeriodCell'),
        'PeriodField#PeriodField',
      ),
    ),
    listed(integer('year', { min: 2000, max: 2199 }, { server: true, index: true })),
    shown(reference('session', 'sessions', { server: true, index: true }), quarterly),
    shown(sensitive(reviewFacts()), annual),
    shown(
      sensitive({
        name: 'results',
        type: 'array',
        label: fieldLabel('results'),
        labels: { singular: label('result'), plural: label('results') },
        defaultValue: suggestResults,
        admin: { components: { RowLabel: '/src/admin/components/FocusLabel#FocusLabel' } },
        maxRows: 20,
        fields: [planChoice('content', 'contents', 'focus', { required: true }), longText('result')],
      }),
      annual,
    ),
    sensitive(longText('self', { label: 'ownWords' })),
    shown(partOf('review', 'strengths', sensitive(longText('strengths'))), annual),
    shown(partOf('review', 'shortcomings', sensitive(longText('shortcomings'))), annual),
    shown(partOf('review', 'causes', sensitive(longText('causes'))), annual),
    shown(sensitive(answersOf('review')), annual),
    sensitive(remedyFields()),
    shown(proposedGrade(), annual),
    onceSaved(
      judged(
        sensitive({
          name: 'collective',
          type: 'group',
          label: fieldLabel('collective'),
          fields: [longText('comment', { label: 'collectiveComment' }), meritFields()],
        }),
      ),
    ),
    onceSaved(judged(sensitive(longText('conclusion')))),
    listed(day('concludedOn', { server: true })),
    listed(sensitive(longText('response', { server: true }))),
    listed(sensitive(checkbox('agrees', { server: true }))),
    listed(instant('respondedAt', { server: true })),
    part('reviewResponse', 'review/ReviewResponse#ReviewResponse'),
    ...approvalFields(),
  ],
})

function reviewFacts() {
  const field = data('facts')
  const components = { Field: '/src/admin/components/review/ReviewFacts#ReviewFacts' }
  return { ...field, admin: { ...field.admin, components } } as typeof field
}

/** Asked for only where the plan grades (decision "grade"). */
function proposedGrade() {
  const field = choice('proposedGrade', 'grade', [
    'excellent',
    'good',
    'completed',
    'notCompleted',
    'notRated',
  ])
  const components = {
    ...field.admin?.components,
    Field: '/src/admin/components/review/GradeField#GradeField',
  }
  return { ...field, admin: { ...field.admin, components } } as typeof field
}
