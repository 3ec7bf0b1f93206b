import type { Definition } from '#core/workflow/definition.ts'
import { LEADERS, words } from './shared.ts'

/** The paper that recognises an initiative. */
const RECOGNITION = ['recognition.number', 'recognition.date', 'recognition.issuer', 'recognition.file']

/**
 * Initiative (R11, R31): its own unit, then the superior Union that recognises it. Where the agency's head does, the own
 * unit records his decision (number, date, issuer, scan) with its approval.
 */
export const initiative: Definition = {
  kind: 'judgement',
  labels: {
    states: {
      approved: words('Đã được công nhận', 'Recognised'),
      rejected: words('Không công nhận', 'Not recognised'),
      returned: words('Trả lại để bổ sung', 'Returned for completion'),
    },
    actions: {
      submit: words('Gửi đề nghị công nhận', 'Submit for recognition'),
      approve: words('Công nhận', 'Recognise'),
      reject: words('Không công nhận', 'Do not recognise'),
    },
  },
  steps: [
    {
      key: 'ownUnit',
      label: words('Đơn vị xem xét', 'Own unit considers'),
      condition: { 'recognition.by': { not_equals: 'agencyHead' } },
      approver: { offices: LEADERS, where: 'own' },
      mode: 'any',
      dueDays: 7,
      reminders: [2],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: true,
    },
    {
      key: 'agencyDecision',
      label: words('Đơn vị ghi quyết định công nhận', 'Own unit records the decision'),
      condition: { 'recognition.by': { equals: 'agencyHead' } },
      approver: { offices: LEADERS, where: 'own' },
      mode: 'any',
      dueDays: 7,
      reminders: [2],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: true,
      editableFields: RECOGNITION,
      requiredFields: ['recognition.number', 'recognition.date'],
    },
    {
      key: 'superior',
      label: words('Đoàn cấp trên công nhận', 'Superior unit recognises'),
      condition: { 'recognition.by': { not_equals: 'agencyHead' } },
      approver: { offices: LEADERS, where: 'parent' },
      mode: 'any',
      dueDays: 10,
      reminders: [3],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: true,
      editableFields: RECOGNITION,
    },
  ],
}
