import type { Definition } from '#core/workflow/definition.ts'
import { LEADERS, words } from './shared.ts'

/** Pledge (a1): own unit, then the superior unit for papers of secretaries and deputies (Q17). */
export const pledge: Definition = {
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
