import type { Definition } from '#core/workflow/definition.ts'
import { activity } from './workflows/activity.ts'
import { exemption } from './workflows/exemption.ts'
import { initiative } from './workflows/initiative.ts'
import { model } from './workflows/model.ts'
import { pledge } from './workflows/pledge.ts'
import { communicationsReport, report, rootReport } from './workflows/reports.ts'
import { annualReview, quarterlyReview } from './workflows/reviews.ts'

/** A workflow as it is stored in the collection `workflows`. */
export type SeededWorkflow = {
  key: string
  name: string
  collection: string
  kind: Definition['kind']
  priority: number
  version: number
  status: 'published'
  definition: Definition
}

const published = { version: 1, status: 'published' } as const

/** The plan's workflows; of those whose condition holds the lowest priority number applies. */
export const seededWorkflows: SeededWorkflow[] = [
  {
    key: 'pledge',
    name: 'Xác nhận bản đăng ký',
    collection: 'pledges',
    kind: 'judgement',
    priority: 10,
    ...published,
    definition: pledge,
  },
  {
    key: 'activity',
    name: 'Xác nhận giờ làm việc và tham dự',
    collection: 'activities',
    kind: 'fact',
    priority: 10,
    ...published,
    definition: activity,
  },
  {
    key: 'communicationsReport',
    name: 'Báo cáo công tác tuyên truyền của Ban Tuyên giáo',
    collection: 'reports',
    kind: 'judgement',
    priority: 5,
    ...published,
    definition: communicationsReport,
  },
  {
    key: 'rootReport',
    name: 'Báo cáo của Thành đoàn',
    collection: 'reports',
    kind: 'judgement',
    priority: 10,
    ...published,
    definition: rootReport,
  },
  {
    key: 'report',
    name: 'Tiếp nhận báo cáo của đơn vị',
    collection: 'reports',
    kind: 'judgement',
    priority: 20,
    ...published,
    definition: report,
  },
  {
    key: 'initiative',
    name: 'Công nhận sáng kiến',
    collection: 'initiatives',
    kind: 'judgement',
    priority: 10,
    ...published,
    definition: initiative,
  },
  {
    key: 'quarterlyReview',
    name: 'Kết luận tại phiên tự phê bình và phê bình',
    collection: 'reviews',
    kind: 'judgement',
    priority: 10,
    ...published,
    definition: quarterlyReview,
  },
  {
    key: 'annualReview',
    name: 'Bản tự kiểm điểm, đánh giá năm',
    collection: 'reviews',
    kind: 'judgement',
    priority: 20,
    ...published,
    definition: annualReview,
  },
  {
    key: 'model',
    name: 'Xem xét mô hình của đơn vị',
    collection: 'models',
    kind: 'judgement',
    priority: 10,
    ...published,
    definition: model,
  },
  {
    key: 'exemption',
    name: 'Đề nghị không tính chỉ tiêu',
    collection: 'exemptions',
    kind: 'judgement',
    priority: 10,
    ...published,
    definition: exemption,
  },
]
