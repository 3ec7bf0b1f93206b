import type { MailKind, MailTemplate } from '#core/mail/templates.ts'

type Templates = Record<MailKind, MailTemplate>

/** Messages, where the plan gives no words of its own. */
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
  digest: { subject: 'Việc chờ đồng chí xử lý, ngày {{day}}', body: '{{sections}}' },
  remindUnits: {
    subject: 'Nhắc thực hiện chỉ tiêu năm {{year}} của {{unit}}',
    body: 'Đồng chí {{from}} đề nghị {{unit}} kiểm tra kết quả thực hiện kế hoạch năm {{year}}. Tính đến ngày {{day}}:\n{{lines}}\n\nĐề nghị đồng chí đôn đốc cán bộ, đơn vị còn thiếu; danh sách cụ thể có trong trang Tổng quan.',
  },
  delegated: {
    subject: 'Đồng chí {{name}} phân công xử lý thay từ {{from}} đến {{to}}',
    body: 'Đồng chí {{name}} phân công đồng chí xử lý thay các việc đang chờ và sẽ đến trong thời gian từ ngày {{from}} đến hết ngày {{to}}. Các việc này có trong mục “Việc chờ xử lý” của đồng chí; nhật ký ghi tên cả hai người.',
  },
  recognition: {
    subject: 'Đề nghị xác nhận {{what}}',
    body: 'Đồng chí {{by}} đề nghị đồng chí xem và cho ý kiến công nhận một hồ sơ ({{what}}) của tổ chức Đoàn. Đồng chí không cần có tài khoản.\n\nLiên kết dưới đây dành riêng cho đồng chí, dùng được một lần, có giá trị đến {{hour}} giờ {{minute}}, ngày {{day}}. Đề nghị không chuyển tiếp.',
  },
  nobody: {
    subject: 'Có bản ghi chưa có người đủ điều kiện xử lý',
    body: 'Một bản ghi đang chờ xử lý nhưng không còn ai đủ điều kiện. Đề nghị đồng chí kiểm tra việc phân công chức vụ; khi có người giữ chức vụ phù hợp, bản ghi tự chuyển đến người đó.',
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
  digest: { subject: 'Waiting for your decision on {{day}}', body: '{{sections}}' },
  remindUnits: {
    subject: 'Reminder: targets of {{year}} of {{unit}}',
    body: '{{from}} asks {{unit}} to look at how it carries out the plan of {{year}}. As of {{day}}:\n{{lines}}\n\nPlease see to the officers and units that lack it; the overview lists them.',
  },
  delegated: {
    subject: '{{name}} has delegated to you from {{from}} to {{to}}',
    body: '{{name}} has asked you to decide what waits and what comes from {{from}} to {{to}}. You find it in your inbox; the log names both of you.',
  },
  recognition: {
    subject: 'Please recognise: {{what}}',
    body: '{{by}} asks you to look at a record ({{what}}) of the Youth Union and recognise it. You need no account.\n\nThe link below is yours alone, good for one answer until {{hour}}:{{minute}} on {{day}}. Please do not forward it.',
  },
  nobody: {
    subject: 'Nobody can decide a record',
    body: 'A record waits and nobody is entitled to decide it. Please check the appointments; it goes to whoever holds the office by itself.',
  },
}
