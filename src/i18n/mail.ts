export const vi = {
  salutation: 'Kính gửi đồng chí {{name}},',
  salutationUnit: 'Kính gửi {{name}},',
  open: 'Mở trong hệ thống',
  automatic: 'Thư này do hệ thống Trách nhiệm tự động gửi; đề nghị không trả lời thư này.',
  demo: 'Thư minh họa: đơn vị và số liệu trong thư không có thật.',
  submitted: {
    subject: '{{unit}} nộp báo cáo năm {{year}}{{supplement}}',
    body: '{{unit}} đã xác nhận số liệu và nộp báo cáo năm {{year}}{{supplement}} lúc {{hour}} giờ {{minute}}, ngày {{day}} ({{timeliness}}).',
    attached: 'Tệp báo cáo được gửi kèm thư này.',
    verify: 'Kiểm tra báo cáo',
  },
  accepted: {
    subject: 'Báo cáo năm {{year}}{{supplement}} của {{unit}} đã được tiếp nhận',
    body: 'Báo cáo năm {{year}}{{supplement}} của {{unit}} đã được tiếp nhận lúc {{hour}} giờ {{minute}}, ngày {{day}}.',
  },
  supplement: ' (bổ sung lần {{count}})',
  inTime: 'đúng hạn',
  late: 'sau hạn {{days}} ngày',
  reminder: {
    subject: 'Nhắc hạn nộp báo cáo năm {{year}} của {{unit}}',
    before: 'Báo cáo năm {{year}} của {{unit}} cần được nộp chậm nhất ngày {{day}}, còn {{days}} ngày.',
    today: 'Báo cáo năm {{year}} của {{unit}} cần được nộp chậm nhất hôm nay, ngày {{day}}.',
    after: 'Báo cáo năm {{year}} của {{unit}} có hạn nộp ngày {{day}}, hiện sau hạn {{days}} ngày.',
    ask: 'Đề nghị đồng chí kiểm tra bản dự thảo đã được tổng hợp, bổ sung thuyết minh và xác nhận số liệu để nộp báo cáo.',
  },
}

export const en: typeof vi = {
  salutation: 'Dear {{name}},',
  salutationUnit: 'Dear {{name}},',
  open: 'Open in the system',
  automatic: 'This message was sent automatically by Trách nhiệm; please do not reply to it.',
  demo: 'Demonstration: the unit and the figures in this message are not real.',
  submitted: {
    subject: '{{unit}} submitted its report of {{year}}{{supplement}}',
    body: '{{unit}} confirmed the figures and submitted its report of {{year}}{{supplement}} at {{hour}}:{{minute}} on {{day}} ({{timeliness}}).',
    attached: 'The report is attached to this message.',
    verify: 'Verify the report',
  },
  accepted: {
    subject: 'The report of {{year}}{{supplement}} of {{unit}} was accepted',
    body: 'The report of {{year}}{{supplement}} of {{unit}} was accepted at {{hour}}:{{minute}} on {{day}}.',
  },
  supplement: ' (supplement no. {{count}})',
  inTime: 'in time',
  late: 'late by {{days}} days',
  reminder: {
    subject: 'Reminder: the report of {{year}} of {{unit}} is due',
    before: 'The report of {{year}} of {{unit}} is due on {{day}} at the latest, in {{days}} days.',
    today: 'The report of {{year}} of {{unit}} is due today, {{day}}.',
    after: 'The report of {{year}} of {{unit}} was due on {{day}} and is now {{days}} days late.',
    ask: 'Please check the draft that was compiled, complete its narrative, and confirm the figures to submit it.',
  },
}
