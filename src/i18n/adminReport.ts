/** Words of the panel around the city's report, letters and the communications office's report. */
export const vi = {
  communications: 'Báo cáo công tác tuyên truyền (Ban Tuyên giáo)',
  communicationsOf: 'Báo cáo công tác tuyên truyền năm {{year}}: {{unit}}',
  mails: 'Mẫu thư về báo cáo',
  mailsHint:
    'Xem trước với đơn vị đầu tiên phải báo cáo; không gửi thư nào. Lời thư là một phần của kế hoạch (mục “Mẫu thư về báo cáo”).',
  mailsEdit: 'Sửa mẫu thư trong kế hoạch',
  mail: {
    submitted: 'Đã nộp',
    accepted: 'Đã tiếp nhận',
    reminderEarly: 'Nhắc trước khi có dự thảo',
    reminderBefore: 'Nhắc trước hạn',
    reminderToday: 'Nhắc ngày cuối',
    reminderAfter: 'Nhắc sau hạn',
  },
  letter: 'Lập công văn đôn đốc',
  letterHint: 'Danh sách lấy theo các đơn vị chưa nộp báo cáo lúc này; số, ngày và thời hạn mới để trống.',
  acceptedSince:
    'Từ lúc tổng hợp có thêm {{count}} báo cáo được tiếp nhận: {{names}}. Bấm “Tổng hợp lại số liệu” để đưa vào báo cáo.',
}

export const en: typeof vi = {
  communications: 'Communications report',
  communicationsOf: 'Communications report {{year}}: {{unit}}',
  mails: 'Messages about reports',
  mailsHint:
    'Shown with the first unit that owes a report; nothing is sent. Their words are part of the plan.',
  mailsEdit: 'Change them in the plan',
  mail: {
    submitted: 'Submitted',
    accepted: 'Accepted',
    reminderEarly: 'Reminder before there is a draft',
    reminderBefore: 'Reminder',
    reminderToday: 'Reminder on the last day',
    reminderAfter: 'Reminder when late',
  },
  letter: 'Write the reminder letter',
  letterHint: 'Lists the units that have not submitted by now; number, day and new date are left open.',
  acceptedSince:
    '{{count}} more reports were accepted since this one was compiled: {{names}}. Compile it again to take them in.',
}
