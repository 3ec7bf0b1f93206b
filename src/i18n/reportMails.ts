import type { MailKind, MailTemplate } from '#core/report/mailTemplates.ts'

type Templates = Record<MailKind, MailTemplate>

/** Messages about reports, where the plan gives no words of its own. */
export const vi: Templates = {
  submitted: {
    subject: '{{unit}} nộp {{report}}{{supplement}}',
    body: '{{unit}} đã xác nhận số liệu và nộp {{report}}{{supplement}} lúc {{hour}} giờ {{minute}}, ngày {{day}}{{timeliness}}.',
  },
  accepted: {
    subject: 'Đã tiếp nhận {{report}}{{supplement}} của {{unit}}',
    body: 'Lúc {{hour}} giờ {{minute}}, ngày {{day}}, {{report}}{{supplement}} của {{unit}} đã được tiếp nhận.',
  },
  reminderEarly: {
    subject: 'Nhắc hạn nộp báo cáo năm {{year}} của {{unit}}',
    body: 'Báo cáo năm {{year}} của {{unit}} cần được nộp chậm nhất ngày {{day}}, còn {{days}} ngày.\n\nHệ thống tự lập dự thảo từ ngày {{from}}. Đề nghị đồng chí đôn đốc các đơn vị trực thuộc nhập, xác nhận đủ số liệu trước ngày đó.',
  },
  reminderBefore: {
    subject: 'Nhắc hạn nộp báo cáo năm {{year}} của {{unit}}',
    body: 'Báo cáo năm {{year}} của {{unit}} cần được nộp chậm nhất ngày {{day}}, còn {{days}} ngày.\n\nĐề nghị đồng chí kiểm tra bản dự thảo đã được tổng hợp, bổ sung thuyết minh và xác nhận số liệu để nộp báo cáo.',
  },
  reminderToday: {
    subject: 'Nhắc hạn nộp báo cáo năm {{year}} của {{unit}}',
    body: 'Báo cáo năm {{year}} của {{unit}} cần được nộp chậm nhất hôm nay, ngày {{day}}.\n\nĐề nghị đồng chí kiểm tra bản dự thảo đã được tổng hợp, bổ sung thuyết minh và xác nhận số liệu để nộp báo cáo.',
  },
  reminderAfter: {
    subject: 'Nhắc hạn nộp báo cáo năm {{year}} của {{unit}}',
    body: 'Báo cáo năm {{year}} của {{unit}} có hạn nộp ngày {{day}}, hiện sau hạn {{days}} ngày.\n\nĐề nghị đồng chí kiểm tra bản dự thảo đã được tổng hợp, bổ sung thuyết minh và xác nhận số liệu để nộp báo cáo.',
  },
}

const REMINDER = 'Reminder: the report of {{year}} of {{unit}} is due'
const ASK =
  'Please check the draft that was compiled, complete its narrative, and confirm the figures to submit it.'

export const en: Templates = {
  submitted: {
    subject: '{{unit}} submitted its {{report}}{{supplement}}',
    body: '{{unit}} confirmed the figures and submitted its {{report}}{{supplement}} at {{hour}}:{{minute}} on {{day}}{{timeliness}}.',
  },
  accepted: {
    subject: 'The {{report}}{{supplement}} of {{unit}} was accepted',
    body: 'The {{report}}{{supplement}} of {{unit}} was accepted at {{hour}}:{{minute}} on {{day}}.',
  },
  reminderEarly: {
    subject: REMINDER,
    body: 'The report of {{year}} of {{unit}} is due on {{day}} at the latest, in {{days}} days.\n\nThe draft is compiled on {{from}}. Please see to it that the units below enter and confirm their data before.',
  },
  reminderBefore: {
    subject: REMINDER,
    body: `The report of {{year}} of {{unit}} is due on {{day}} at the latest, in {{days}} days.\n\n${ASK}`,
  },
  reminderToday: {
    subject: REMINDER,
    body: `The report of {{year}} of {{unit}} is due today, {{day}}.\n\n${ASK}`,
  },
  reminderAfter: {
    subject: REMINDER,
    body: `The report of {{year}} of {{unit}} was due on {{day}} and is now {{days}} days late.\n\n${ASK}`,
  },
}
