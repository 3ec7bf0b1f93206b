/** Words of the signs to check: neutral, each says only what was seen. */
export const vi = {
  title: 'Dấu hiệu cần kiểm tra',
  intro:
    'Hệ thống liệt kê những trường hợp nên xem lại. Đây không phải là kết luận: không trường hợp nào tự trừ vào kết quả của cán bộ hay đơn vị.',
  forbidden: 'Trang này dành cho Ban Tổ chức – Kiểm tra và Ủy ban Kiểm tra.',
  unit: 'Đơn vị',
  from: 'Từ ngày',
  to: 'Đến ngày',
  show: 'Xem',
  otherUnit: 'Đơn vị này không có trong hệ thống hoặc không thuộc phạm vi kiểm tra của đồng chí.',
  wrong:
    'Ngày kết thúc không được trước ngày bắt đầu, và mỗi lần xem nhiều nhất {{days}} ngày. Đang xem những ngày gần nhất.',
  none: 'Không có trường hợp nào trong thời gian này.',
  records: 'Hồ sơ liên quan ({{count}})',
  more: 'và {{count}} hồ sơ khác',
  kind: {
    manyAtOnce: 'Xác nhận dồn dập',
    bulkLate: 'Nhập muộn nhiều hoạt động',
    samePicture: 'Một tệp minh chứng ở nhiều hồ sơ',
    alikePictures: 'Ảnh gần giống nhau',
    sameText: 'Bản đăng ký giống nhau',
    ownRoster: 'Người lập danh sách có mặt trong danh sách',
    upward: 'Cấp dưới xác nhận cho cấp trên',
  },
  rule: {
    manyAtOnce:
      'Một người xác nhận từ {{limit}} hồ sơ trở lên trong vòng một phút (không tính việc chốt danh sách điểm danh).',
    bulkLate: 'Một cán bộ nhập muộn từ {{limit}} hoạt động trở lên trong cùng một ngày.',
    samePicture: 'Cùng một ảnh hoặc tệp được dùng làm minh chứng cho từ hai hồ sơ trở lên.',
    alikePictures: 'Hai ảnh gần như là một (đổi cỡ, lưu lại, chỉnh sáng) đính kèm hai hồ sơ khác nhau.',
    sameText: 'Từ hai cán bộ trở lên gửi bản đăng ký có toàn bộ nội dung giống hệt nhau trong cùng một năm.',
    ownRoster:
      'Một người lập từ {{limit}} danh sách điểm danh trở lên mà chính mình cũng được ghi là có mặt.',
    upward:
      'Một người xác nhận từ {{limit}} hoạt động trở lên của các cán bộ đang giữ chức vụ ở cấp trên của đơn vị mình.',
  },
  line: {
    manyAtOnce:
      'Đồng chí {{people}} ({{unit}}) xác nhận liên tiếp {{count}} hồ sơ, nhiều nhất {{most}} hồ sơ trong một phút.',
    bulkLate: 'Đồng chí {{people}} ({{unit}}) nhập muộn {{count}} hoạt động trong một ngày.',
    samePicture: 'Một tệp minh chứng của đồng chí {{people}} được đính kèm ở {{count}} hồ sơ.',
    alikePictures: 'Hai ảnh gần giống nhau (người tải lên: {{people}}) được đính kèm ở các hồ sơ khác nhau.',
    sameText: '{{count}} bản đăng ký có nội dung giống hệt nhau: {{people}}.',
    ownRoster: 'Đồng chí {{people}} ({{unit}}) lập và có mặt trong {{count}} danh sách điểm danh.',
    upward: 'Đồng chí {{first}} ({{unit}}) xác nhận {{count}} hoạt động của cán bộ cấp trên: {{others}}.',
  },
  sample: {
    title: 'Mẫu kiểm tra ngẫu nhiên',
    intro:
      'Chọn ngẫu nhiên một số cán bộ của mỗi đơn vị trực thuộc để kiểm tra hồ sơ, minh chứng. Ai biết số của mẫu cũng chọn lại được đúng những cán bộ đó.',
    perUnit: 'Số cán bộ mỗi đơn vị',
    number: 'Số của mẫu (để trống: hệ thống chọn)',
    draw: 'Lấy mẫu',
    drawn: 'Mẫu số {{number}}: {{unit}}, ngày {{day}}',
    by: '{{perUnit}} cán bộ mỗi đơn vị; {{name}} lấy lúc {{at}}.',
    under: 'Đơn vị',
    officer: 'Cán bộ',
    code: 'Mã cán bộ',
    none: 'Chưa lấy mẫu lần nào.',
    open: 'Hồ sơ trong năm',
    rule: 'Thứ tự chọn trong mỗi đơn vị: theo giá trị md5 của “số mẫu:mã cán bộ”.',
  },
}

export const en: typeof vi = {
  title: 'Signs to check',
  intro:
    'Cases worth another look. They are no verdict: none of them counts by itself against an officer or a unit.',
  forbidden: 'This page is for the inspection office and the inspection committee.',
  unit: 'Unit',
  from: 'From',
  to: 'To',
  show: 'Show',
  otherUnit: 'There is no such unit, or it is not one that you inspect.',
  wrong:
    'The last day cannot be before the first, and at most {{days}} days are shown at once. These are the latest days.',
  none: 'Nothing within these days.',
  records: 'Records behind it ({{count}})',
  more: 'and {{count}} more',
  kind: {
    manyAtOnce: 'Many confirmations at once',
    bulkLate: 'Many late entries',
    samePicture: 'One file on several records',
    alikePictures: 'Photographs nearly the same',
    sameText: 'Identical pledges',
    ownRoster: 'On one’s own roster',
    upward: 'Confirmed for a superior',
  },
  rule: {
    manyAtOnce: 'One person confirms {{limit}} records or more within a minute (closing a roster aside).',
    bulkLate: 'An officer enters {{limit}} activities or more late on one day.',
    samePicture: 'The same photograph or file is evidence on two records or more.',
    alikePictures:
      'Two photographs that are nearly one (resized, saved again, brightened) on different records.',
    sameText: 'Two officers or more hand in pledges of one year with every word the same.',
    ownRoster: 'One person made {{limit}} rosters or more and is on them as present.',
    upward: 'One person confirms {{limit}} activities or more of officers who hold an office above his unit.',
  },
  line: {
    manyAtOnce:
      '{{people}} ({{unit}}) confirmed {{count}} records in a row, at most {{most}} within a minute.',
    bulkLate: '{{people}} ({{unit}}) entered {{count}} activities late on one day.',
    samePicture: 'One file of {{people}} is attached to {{count}} records.',
    alikePictures:
      'Two photographs nearly the same (uploaded by {{people}}) are attached to different records.',
    sameText: '{{count}} pledges with identical content: {{people}}.',
    ownRoster: '{{people}} ({{unit}}) made {{count}} rosters and is on them as present.',
    upward: '{{first}} ({{unit}}) confirmed {{count}} activities of superiors: {{others}}.',
  },
  sample: {
    title: 'Random sample',
    intro:
      'Draws some officers of each unit below to check their records and evidence. Whoever knows the number of a sample gets the same officers again.',
    perUnit: 'Officers per unit',
    number: 'Number of the sample (empty: drawn)',
    draw: 'Draw',
    drawn: 'Sample {{number}}: {{unit}}, {{day}}',
    by: '{{perUnit}} officers per unit; drawn by {{name}} at {{at}}.',
    under: 'Unit',
    officer: 'Officer',
    code: 'Code',
    none: 'None drawn yet.',
    open: 'Records of the year',
    rule: 'Order within each unit: by the md5 of “number:code”.',
  },
}
