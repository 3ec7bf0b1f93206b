import type { Definition } from '#core/workflow/definition.ts'
import { LEADERS, words } from './shared.ts'

/** Activity: the host confirms what happened; reminder after 3 working days, report after 7. */
export const activity: Definition = {
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
