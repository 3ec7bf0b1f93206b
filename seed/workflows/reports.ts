import type { Definition } from '#core/workflow/definition.ts'
import { LEADERS, words } from './shared.ts'

const REPORT_WORDS: Definition['labels'] = {
  states: {
    pending: words('Đã gửi', 'Submitted'),
    approved: words('Đã tiếp nhận', 'Accepted'),
    returned: words('Trả lại để bổ sung', 'Returned for completion'),
  },
  actions: { submit: words('Xác nhận số liệu', 'Sign the figures'), approve: words('Tiếp nhận', 'Accept') },
}

/** Report: signed by its submission; the inspection office of the city accepts. Corrections are new revisions (Q19). */
export const report: Definition = {
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

/** The communications office sends its report (R44) to the city's standing committee, whose secretary or deputy takes it. */
export const communicationsReport: Definition = {
  kind: 'judgement',
  condition: { and: [{ 'unit.root': { equals: true } }, { reportKind: { equals: 'communications' } }] },
  labels: {
    ...REPORT_WORDS,
    actions: { submit: words('Ký, gửi báo cáo', 'Sign and send'), approve: words('Tiếp nhận', 'Accept') },
  },
  submit: { offices: ['communicationsOffice'], where: 'own' },
  mayReopen: false,
  steps: [
    {
      key: 'standingCommittee',
      label: words('Thường trực tiếp nhận', 'Standing committee accepts'),
      approver: { offices: LEADERS, where: 'own' },
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
export const rootReport: Definition = {
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
