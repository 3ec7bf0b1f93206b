/** Words of the small registers in the panel: documents, do's and don'ts, summonses, remedies. */
export const vi = {
  registers: {
    acknowledged: 'Quán triệt văn bản',
    acknowledge: 'Báo đơn vị đã quán triệt',
    acknowledging: 'Đang ghi nhận…',
    acknowledgedOn: 'Ngày quán triệt',
    ownDone: 'Đơn vị đã báo quán triệt ngày {{day}}.',
    counts: 'Đã quán triệt {{counted}} / {{all}} đơn vị trực thuộc',
    waiting: 'Chưa báo quán triệt:',
    more: 'và {{count}} đơn vị khác',
    nobodyBelow: 'Chưa có đơn vị trực thuộc nào phải báo.',
    failed: 'Chưa lấy được danh sách. Đề nghị tải lại trang.',
    sameNumber: 'Đơn vị đã có văn bản cùng loại mang số này trong năm: {{titles}}. Đề nghị kiểm tra lại.',
    rulesAbove: 'Danh mục của cấp trên vẫn áp dụng cho đơn vị, không cần chép lại:',
    noRulesAbove: 'Cấp trên chưa ban hành danh mục.',
    rulesVersion:
      'Mỗi lần ban hành là một danh mục mới; danh mục trước tự kết thúc vào ngày liền trước. Danh mục đã áp dụng thì không sửa nội dung.',
    avoidFrom: 'Chọn từ những điều không nên làm đang áp dụng:',
    summoned: 'Tôi được triệu tập',
    notSummoned: 'Chưa có cuộc họp nào sắp tới.',
    byPaper: 'giấy mời số {{number}}',
    remedies: 'Việc khắc phục quá hạn sau kiểm tra',
    remedyDue: 'hạn {{day}}',
    openInspections: 'Xem các cuộc kiểm tra',
  },
}

export const en: typeof vi = {
  registers: {
    acknowledged: 'Making the document known',
    acknowledge: 'Say that the unit has made it known',
    acknowledging: 'Saving…',
    acknowledgedOn: 'Made known on',
    ownDone: 'The unit made it known on {{day}}.',
    counts: '{{counted}} of {{all}} units below have made it known',
    waiting: 'Not yet:',
    more: 'and {{count}} more units',
    nobodyBelow: 'No unit below has to say so.',
    failed: 'The list could not be read. Please reload the page.',
    sameNumber: 'The unit has a document of this kind and number in that year: {{titles}}. Please check.',
    rulesAbove: 'What the units above have issued holds too and need not be copied:',
    noRulesAbove: 'The units above have issued none.',
    rulesVersion:
      'Each issue is a new list; the one before it ends the day before. A list that has been in force is not changed.',
    avoidFrom: 'Choose from what should not be done:',
    summoned: 'My summonses',
    notSummoned: 'No meeting is coming.',
    byPaper: 'summons {{number}}',
    remedies: 'Overdue remedies after inspections',
    remedyDue: 'due {{day}}',
    openInspections: 'Open the inspections',
  },
}
