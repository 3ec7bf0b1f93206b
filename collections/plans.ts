import { knock } from '#hooks/access/knock.ts'
import { forgetPlan } from '#hooks/plans/forgetPlan.ts'
import { guardPlan } from '#hooks/plans/guardPlan.ts'
import { checkQuery } from '#hooks/query/checkQuery.ts'
import { checkInput } from '#hooks/records/checkInput.ts'
import { anyoneSignedIn, nobody, permitted } from './access/rules.ts'
import { defineCollection } from './defineCollection.ts'
import { label } from './fields/label.ts'
import { onceSaved, part } from './fields/panel.ts'
import { choice, data, day, integer, text } from './fields/values.ts'

export const Plans = defineCollection({
  slug: 'plans',
  access: {
    read: anyoneSignedIn,
    create: permitted('configure'),
    update: permitted('configure'),
    delete: nobody,
  },
  admin: {
    group: label('groupPlan'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'version', 'validFrom'],
  },
  hooks: {
    beforeOperation: [knock, checkQuery, checkInput],
    beforeChange: [guardPlan],
    afterChange: [forgetPlan],
  },
  fields: [
    part('planLink', 'PlanLink#PlanLink'),
    text('key', {
      required: true,
      index: true,
      description: {
        vi: 'Tên viết liền, không dấu; các phiên bản của một kế hoạch có cùng khóa. Nội dung soạn sau khi lưu.',
        en: 'Plain letters in one word; the versions of one plan share it. Its content is edited once it is saved.',
      },
    }),
    text('name', { required: true }),
    choice('status', 'status', ['draft', 'published', 'retired'], { required: true, initial: 'draft' }),
    integer('version', { min: 1, max: 10_000 }, { required: true, initial: 1 }),
    day('validFrom', { required: true }),
    onceSaved(data('definition', { open: true })),
  ],
})
