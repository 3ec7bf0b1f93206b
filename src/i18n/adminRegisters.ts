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
  lists: {
    what: 'Danh sách',
    kinds: {
      roster: 'Đơn vị, cán bộ, chức vụ',
      attendance: 'Người tham dự một hoạt động',
      activities: 'Hoạt động và người tham dự',
      documents: 'Văn bản',
      initiatives: 'Sáng kiến',
    },
    intro: {
      attendance:
        'Tải danh sách hiện có về, ghi cột “Tham dự” rồi gửi lại, hoặc gửi danh sách điểm danh của đơn vị.',
      activities: 'Mỗi người dự mỗi hoạt động một dòng. Hoạt động đã có trong hệ thống được giữ nguyên.',
      documents: 'Sổ văn bản của đơn vị. Văn bản đã có (cùng số, ngày, loại) được cập nhật theo tệp.',
      initiatives:
        'Sáng kiến của cán bộ trong đơn vị. Mỗi sáng kiến thành bản nháp của tác giả; tác giả xem lại rồi gửi.',
    },
    ofEvent: 'Hoạt động: {{title}}',
    current: 'Tải danh sách hiện có',
    host: 'Đơn vị tổ chức',
    close: 'Kết thúc và ghi nhận người tham dự ngay',
    marked: 'Tải tệp đã đánh dấu chỗ cần sửa',
    fromExcel: 'Nhập từ Excel',
    toExcel: 'Tải danh sách (Excel)',
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
  lists: {
    what: 'List',
    kinds: {
      roster: 'Units, officers, appointments',
      attendance: 'Attendance of one event',
      activities: 'Events and attendance',
      documents: 'Documents',
      initiatives: 'Initiatives',
    },
    intro: {
      attendance:
        'Take the present list, fill in the column of attendance and send it back, or send your own.',
      activities: 'One row for each person at each event. Events that are there already stay as they are.',
      documents:
        'The unit’s register. Documents of the same number, day and kind are brought up to the file.',
      initiatives:
        'Initiatives of the unit’s officers. Each becomes a draft of its author, who looks it over and submits it.',
    },
    ofEvent: 'Event: {{title}}',
    current: 'Take the present list',
    host: 'Host unit',
    close: 'Close and record attendance at once',
    marked: 'Take the file with what to correct marked',
    fromExcel: 'Import from Excel',
    toExcel: 'Take the list (Excel)',
  },
}
