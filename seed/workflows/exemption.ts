import type { Definition } from '#core/workflow/definition.ts'
import { LEADERS, words } from './shared.ts'

/** Exemption (Q08): the own unit's secretary; a secretary's own and a whole unit's the superior unit. */
export const exemption: Definition = {
  kind: 'judgement',
  labels: {
    states: {
      approved: words('Đã đồng ý', 'Agreed'),
      rejected: words('Không đồng ý', 'Not agreed'),
      returned: words('Trả lại để bổ sung', 'Returned for completion'),
    },
    actions: {
      submit: words('Gửi đề nghị', 'Submit'),
      approve: words('Đồng ý', 'Agree'),
      reject: words('Không đồng ý', 'Do not agree'),
    },
  },
  steps: [
    {
      key: 'ownUnit',
      label: words('Bí thư đơn vị xem xét', 'Secretary of the own unit considers'),
      condition: {
        and: [{ 'officer.id': { exists: true } }, { 'officer.office': { not_in: ['secretary'] } }],
      },
      approver: { offices: ['secretary'], where: 'own' },
      mode: 'any',
      dueDays: 5,
      reminders: [2],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: true,
    },
    {
      key: 'superior',
      label: words('Đoàn cấp trên xem xét', 'Superior unit considers'),
      condition: {
        or: [{ 'officer.id': { exists: false } }, { 'officer.office': { in: ['secretary'] } }],
      },
      approver: { offices: LEADERS, where: 'parent' },
      mode: 'any',
      dueDays: 5,
      reminders: [2],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: true,
    },
  ],
}
