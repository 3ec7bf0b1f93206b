import { knock } from '#hooks/access/knock.ts'
import { reachByTask } from '#hooks/access/reachByTask.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { countRevision } from '#hooks/records/countRevision.ts'
import { guardLocked } from '#hooks/records/guardLocked.ts'
import { noteContributor } from '#hooks/records/noteContributor.ts'
import { compilers } from './access/compilers.ts'
import { nobody, scoped } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { approvalFields } from './fields/approval.ts'
import { label } from './fields/label.ts'
import { scopeIndexes } from './fields/scope.ts'
import { checkbox, data, instant, integer, longText, text } from './fields/values.ts'

/** Made and refreshed by compiling alone; frozen by its submission, which is its signature (Q19). */
export const Reports = defineCollection({
  slug: 'reports',
  access: { read: scoped(null, reachByTask('reports')), create: nobody, update: compilers, delete: nobody },
  admin: {
    group: label('groupWork'),
    useAsTitle: 'year',
    defaultColumns: ['unit', 'year', 'revision', 'state', 'submittedAt', 'onTime'],
    hideAPIURL: true,
  },
  defaultSort: '-year',
  indexes: [...scopeIndexes('year'), { fields: ['unit', 'year', 'revision'], unique: true } as never],
  hooks: {
    beforeOperation: [knock, checkQuery, guardLocked('reports'), checkInput],
    beforeChange: [countRevision],
    afterChange: [noteContributor],
  },
  fields: [
    integer('year', { min: 2000, max: 2199 }, { server: true }),
    { ...integer('revision', { min: 1, max: 1000 }, { server: true }), defaultValue: 1 } as never,
    instant('asOf', { server: true }),
    data('figures'),
    longText('narrative'),
    text('reason', { server: true }),
    checkbox('onTime', { server: true }),
    text('verificationCode', { server: true, index: true }),
    text('digest', { server: true }),
    ...approvalFields(),
  ],
})
