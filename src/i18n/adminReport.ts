/** Words of the panel around the city's report, letters and the communications office's report. */
export const vi = {
  communications: 'Báo cáo công tác tuyên truyền (Ban Tuyên giáo)',
  communicationsOf: 'Báo cáo công tác tuyên truyền năm {{year}}: {{unit}}',
  mails: 'Thư hệ thống gửi',
  mailsHint:
    'Xem trước với dữ liệu mẫu và đơn vị đầu tiên phải báo cáo; không gửi thư nào. Lời thư là một phần của kế hoạch (mục “Mẫu thư hệ thống gửi”).',
  mailsEdit: 'Sửa mẫu thư trong kế hoạch',
  letter: 'Lập công văn đôn đốc',
  letterHint: 'Danh sách lấy theo các đơn vị chưa nộp báo cáo lúc này; số, ngày và thời hạn mới để trống.',
  acceptedSince:
    'Từ lúc tổng hợp có thêm {{count}} báo cáo được tiếp nhận: {{names}}. Bấm “Tổng hợp lại số liệu” để đưa vào báo cáo.',
}

export const en: typeof vi = {
  communications: 'Communications report',
  communicationsOf: 'Communications report {{year}}: {{unit}}',
  mails: 'Messages the system sends',
  mailsHint:
    'Shown with sample data and the first unit that owes a report; nothing is sent. Their words are part of the plan.',
  mailsEdit: 'Change them in the plan',
  letter: 'Write the reminder letter',
  letterHint: 'Lists the units that have not submitted by now; number, day and new date are left open.',
  acceptedSince:
    '{{count}} more reports were accepted since this one was compiled: {{names}}. Compile it again to take them in.',
}
