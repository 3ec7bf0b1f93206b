import type { Words } from '#core/text/words.ts'
import type { Definition } from '#core/workflow/definition.ts'

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

const LEADERS = ['secretary', 'deputySecretary']
const words = (vi: string, en: string): Words => ({ vi, en })

/** Pledge (a1): own unit, then the superior unit for papers of secretaries and deputies (Q17). */
const pledge: Definition = {
  kind: 'judgement',
  labels: {
    states: {
      approved: words('Đã xác nhận', 'Confirmed'),
      returned: words('Trả lại để bổ sung', 'Returned for completion'),
    },
    actions: { submit: words('Gửi đăng ký', 'Submit'), approve: words('Xác nhận', 'Confirm') },
  },
  steps: [
    {
      key: 'ownUnit',
      label: words('Đơn vị xác nhận', 'Own unit confirms'),
      approver: { offices: LEADERS, where: 'own' },
      mode: 'any',
      dueDays: 5,
      reminders: [2],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: false,
    },
    {
      key: 'superior',
      label: words('Đoàn cấp trên xác nhận', 'Superior unit confirms'),
      condition: { 'officer.office': { in: LEADERS } },
      approver: { offices: LEADERS, where: 'parent' },
      mode: 'any',
      dueDays: 5,
      reminders: [2],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: false,
    },
  ],
}

/** Activity: the host confirms what happened; reminder after 3 working days, report after 7. */
const activity: Definition = {
  kind: 'fact',
  labels: {
    states: {
      approved: words('Đã xác nhận', 'Confirmed'),
      rejected: words('Không xác nhận', 'Not confirmed'),
    },
    actions: {
      submit: words('Gửi xác nhận', 'Submit'),
      approve: words('Xác nhận', 'Confirm'),
      reject: words('Không xác nhận', 'Do not confirm'),
    },
  },
  steps: [
    {
      key: 'host',
      label: words('Đơn vị tổ chức xác nhận', 'Host unit confirms'),
      approver: { offices: LEADERS, where: 'host' },
      mode: 'any',
      dueDays: 7,
      reminders: [4],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: true,
    },
  ],
}

const REPORT_WORDS: Definition['labels'] = {
  states: {
    pending: words('Đã gửi', 'Submitted'),
    approved: words('Đã tiếp nhận', 'Accepted'),
    returned: words('Trả lại để bổ sung', 'Returned for completion'),
  },
  actions: { submit: words('Xác nhận số liệu', 'Sign the figures'), approve: words('Tiếp nhận', 'Accept') },
}

/** Report: signed by its submission; the inspection office of the city accepts. Corrections are new revisions (Q19). */
const report: Definition = {
  kind: 'judgement',
  labels: REPORT_WORDS,
  submit: { offices: LEADERS, where: 'own' },
  mayReopen: false,
  steps: [
    {
      key: 'inspectionOffice',
      label: words('Ban Tổ chức – Kiểm tra tiếp nhận', 'Inspection office accepts'),
      approver: { offices: [], where: 'office:inspectionOffice' },
      mode: 'any',
      dueDays: 10,
      reminders: [3],
      onOverdue: 'remind',
      mayReturn: true,
      mayReject: false,
    },
  ],
}

/** The city's own report is final with its secretary's signature. */
const rootReport: Definition = {
  kind: 'judgement',
  condition: { 'unit.root': { equals: true } },
  labels: {
    ...REPORT_WORDS,
    states: { ...REPORT_WORDS.states, approved: words('Đã xác nhận số liệu', 'Signed') },
  },
  submit: { offices: ['secretary'], where: 'own' },
  mayReopen: false,
  steps: [],
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
]
