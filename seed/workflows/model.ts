import type { Definition } from '#core/workflow/definition.ts'
import { LEADERS, words } from './shared.ts'

/**
 * Practice model (R06, R09, R19): the superior unit, with the list of similar ones and its three questions. A reason is
 * asked for where the model is like another (`originality.hint` of the plan).
 */
export const model: Definition = {
  kind: 'judgement',
  labels: {
    states: {
      approved: words('Đã đồng ý', 'Agreed'),
      rejected: words('Không đồng ý', 'Not agreed'),
      returned: words('Trả lại để bổ sung', 'Returned for completion'),
    },
    actions: {
      submit: words('Gửi mô hình', 'Submit'),
      approve: words('Đồng ý', 'Agree'),
      reject: words('Không đồng ý', 'Do not agree'),
    },
  },
  steps: [
    {
      key: 'superior',
      label: words('Đoàn cấp trên xem xét', 'Superior unit considers'),
      approver: { offices: LEADERS, where: 'parent' },
      mode: 'any',
      dueDays: 10,
      reminders: [3],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: true,
      // An answer may be left open: what is not met is said in the comment.
      checklist: [
        {
          key: 'continuity',
          label: words('Có tính kế thừa', 'Builds on what there was'),
          optional: true,
        },
        { key: 'creativity', label: words('Có tính sáng tạo', 'Is creative'), optional: true },
        {
          key: 'development',
          label: words('Có khả năng duy trì, phát triển', 'Can last and develop'),
          optional: true,
        },
      ],
    },
  ],
}
