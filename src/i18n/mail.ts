export const vi = {
  salutation: 'Kính gửi đồng chí {{name}},',
  salutationUnit: 'Kính gửi {{name}},',
  somebody: 'Nguyễn Văn A',
  somebodyElse: 'Trần Thị B',
  tooLarge: 'Tệp báo cáo lớn nên không gửi kèm; đề nghị đồng chí đăng nhập để tải tại:',
  open: 'Mở trong hệ thống',
  openReport: 'Mở báo cáo của {{unit}}',
  failed: {
    certificate: 'Không gửi qua máy chủ thư vì chứng thư bảo mật (TLS) của máy chủ không hợp lệ: {{said}}',
    silent: 'Máy chủ thư không trả lời trong thời gian chờ: {{said}}',
  },
  withheld: {
    left: 'Người nhận không còn giữ chức vụ nên thư không được gửi.',
    noAddress: 'Người nhận không còn tài khoản có địa chỉ thư nên thư không được gửi.',
  },
  automatic: 'Thư này do hệ thống Trách nhiệm tự động gửi; đề nghị không trả lời thư này.',
  demo: 'Thư minh họa: đơn vị và số liệu trong thư không có thật.',
  submitted: {
    figures: 'Kết quả chính:',
    attached: 'Tệp báo cáo được gửi kèm thư này.',
    verify: 'Kiểm tra báo cáo',
  },
  report: { annual: 'báo cáo năm {{year}}', communications: 'báo cáo công tác tuyên truyền năm {{year}}' },
  supplement: ' (bổ sung lần {{count}})',
  inTime: ' (đúng hạn)',
  late: ' (sau hạn {{days}} ngày)',
  remindUnits: {
    line: '– {{what}}: {{part}}/{{whole}}, còn thiếu {{missing}}.',
  },
  waiting: {
    tasks: 'Đồng chí có {{count}} việc sắp đến hạn hoặc đã quá hạn xử lý:\n{{lines}}',
    due: '{{kind}}: {{count}} việc, hạn gần nhất {{day}}.',
    late: '{{kind}}: {{count}} việc, trong đó {{late}} việc sau hạn; hạn sớm nhất {{day}}.',
    backlog: 'Các đơn vị trực thuộc sau đây còn việc sau hạn xử lý; đề nghị đồng chí đôn đốc:\n{{lines}}',
    reports: 'Còn {{count}} đơn vị chưa nộp báo cáo năm {{year}} (hạn nộp hết ngày {{day}}):\n{{lines}}',
    reportsLate: 'Còn {{count}} đơn vị chưa nộp báo cáo năm {{year}}, đã quá hạn ngày {{day}}:\n{{lines}}',
    unit: '{{unit}}: {{count}} việc.',
    orphans:
      'Các bản ghi sau đây chưa có người đủ điều kiện xử lý; đề nghị kiểm tra việc phân công chức vụ:\n{{lines}}',
  },
}

export const en: typeof vi = {
  salutation: 'Dear {{name}},',
  salutationUnit: 'Dear {{name}},',
  somebody: 'A. Name',
  somebodyElse: 'B. Name',
  tooLarge: 'The report is too large to attach; please sign in to download it at:',
  open: 'Open in the system',
  openReport: 'Open the report of {{unit}}',
  failed: {
    certificate: 'Not sent: the certificate (TLS) of the mail server is not valid: {{said}}',
    silent: 'The mail server did not answer in time: {{said}}',
  },
  withheld: {
    left: 'The recipient no longer holds the office, so the message was not sent.',
    noAddress: 'The recipient no longer has an account with an address, so the message was not sent.',
  },
  automatic: 'This message was sent automatically by Trách nhiệm; please do not reply to it.',
  demo: 'Demonstration: the unit and the figures in this message are not real.',
  submitted: {
    figures: 'Main results:',
    attached: 'The report is attached to this message.',
    verify: 'Verify the report',
  },
  report: { annual: 'report of {{year}}', communications: 'communications report of {{year}}' },
  supplement: ' (supplement no. {{count}})',
  inTime: ' (in time)',
  late: ' (late by {{days}} days)',
  remindUnits: {
    line: '– {{what}}: {{part}}/{{whole}}, {{missing}} missing.',
  },
  waiting: {
    tasks: '{{count}} cases of yours fall due or are overdue:\n{{lines}}',
    due: '{{kind}}: {{count}}, the next due on {{day}}.',
    late: '{{kind}}: {{count}}, of which {{late}} are late; the first was due on {{day}}.',
    backlog: 'These units below yours have overdue cases:\n{{lines}}',
    reports:
      '{{count}} units have not submitted the report of {{year}} (due by the end of {{day}}):\n{{lines}}',
    reportsLate: '{{count}} units have not submitted the report of {{year}}, due on {{day}}:\n{{lines}}',
    unit: '{{unit}}: {{count}}.',
    orphans: 'Nobody can decide these records; please check the appointments:\n{{lines}}',
  },
}
