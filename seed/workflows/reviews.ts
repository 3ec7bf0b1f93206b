import type { Definition } from '#core/workflow/definition.ts'
import { LEADERS, STANDING, words } from './shared.ts'

const REVIEW_WORDS: Definition['labels'] = {
  states: {
    approved: words('Đã kết luận', 'Concluded'),
    returned: words('Trả lại để bổ sung', 'Returned for completion'),
  },
  actions: { submit: words('Gửi bản tự kiểm điểm', 'Submit'), approve: words('Kết luận', 'Conclude') },
}

/** Review of a quarter: concluded by closing its session; nobody submits it. */
export const quarterlyReview: Definition = {
  kind: 'judgement',
  condition: { kind: { equals: 'quarterly' } },
  labels: REVIEW_WORDS,
  submit: 'nobody',
  mayReopen: false,
  steps: [],
}

/**
 * Review of a year (a2): the own unit's standing committee by majority, the executive committee where there is none;
 * it comments and judges the four "được" (R12). The superior unit concludes, for secretaries and deputies.
 */
export const annualReview: Definition = {
  kind: 'judgement',
  condition: { kind: { equals: 'annual' } },
  labels: REVIEW_WORDS,
  steps: [
    {
      key: 'collective',
      label: words('Tập thể nhận xét, đánh giá', 'The collective comments and judges'),
      approver: {
        offices: STANDING,
        where: 'own',
        ifNone: { office: 'standingMember', offices: [...STANDING, 'executiveMember'] },
      },
      mode: 'majority',
      dueDays: 7,
      reminders: [3, 1],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: false,
      editableFields: ['collective.comment', 'collective.merits', 'conclusion'],
      requiredFields: ['collective.comment', 'collective.merits'],
    },
    {
      key: 'superior',
      label: words('Đoàn cấp trên kết luận', 'Superior unit concludes'),
      condition: { 'officer.office': { in: LEADERS } },
      approver: { offices: LEADERS, where: 'parent' },
      mode: 'any',
      dueDays: 7,
      reminders: [3, 1],
      onOverdue: 'report',
      mayReturn: true,
      mayReject: false,
      editableFields: ['conclusion'],
    },
  ],
}
