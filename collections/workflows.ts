import { PAPERS } from '#core/workflow/papers.ts'
import { knock } from '#hooks/access/knock.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { guardPublished } from '#hooks/workflows/guardPublished.ts'
import { retireFormer } from '#hooks/workflows/retireFormer.ts'
import { publishedOr } from './access/publishedOr.ts'
import { nobody, permitted } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { onceSaved, part } from './fields/panel.ts'
import { choice, data, integer, text } from './fields/values.ts'

/** Each row is one numbered version of a definition; a running case keeps the row it started with. */
export const Workflows = defineCollection({
  slug: 'workflows',
  access: {
    read: publishedOr('configure'),
    create: permitted('configure'),
    update: permitted('configure'),
    delete: nobody,
  },
  admin: {
    group: label('groupPlan'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'collection', 'status', 'version'],
  },
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [guardPublished],
    afterChange: [retireFormer],
  },
  fields: [
    part('workflowLink', 'WorkflowLink#WorkflowLink'),
    text('key', {
      required: true,
      index: true,
      description: {
        vi: 'Tên viết liền, không dấu; các phiên bản của một quy trình có cùng khóa. Nội dung soạn sau khi lưu.',
        en: 'Plain letters in one word; the versions of one workflow share it. Its content is edited once it is saved.',
      },
    }),
    text('name', { required: true }),
    choice('collection', 'collection', PAPERS, { required: true }),
    choice('kind', 'workflowKind', ['fact', 'judgement'], { required: true }),
    integer('priority', { min: 0, max: 1000 }, { initial: 100 }),
    integer('version', { min: 1, max: 10_000 }, { required: true, initial: 1 }),
    choice('status', 'status', ['draft', 'published', 'retired'], { required: true, initial: 'draft' }),
    onceSaved(data('definition', { open: true })),
  ],
})
