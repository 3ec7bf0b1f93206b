import type { ProblemCode } from '#core/sheet/problem.ts'

type Words = {
  template: {
    guideSheet: string
    unitSheet: string
    officerSheet: string
    postSheet: string
    exampleSheet: string
    listSheet: string
    guideTitle: string
    unitTitle: string
    officerTitle: string
    postTitle: string
    exampleTitle: string
    hint: string
    yes: string
    no: string
    listError: string
    guide: string
  } & Record<'unit' | 'officer' | 'post', string>
  problems: Record<ProblemCode, string>
  place: string
  placeOfRow: string
  notes: Record<
    'ignoredSheet' | 'ignoredColumn' | 'assumedEmployment' | 'assumedFrom' | 'moreProblems',
    string
  >
  result: Record<
    'units' | 'officers' | 'appointments' | 'counts' | 'dryRun' | 'stored' | 'unchanged' | 'usage',
    string
  >
}

export const vi: Words = {
  template: {
    guideSheet: 'Hướng dẫn',
    unitSheet: 'Đơn vị',
    officerSheet: 'Cán bộ',
    postSheet: 'Bổ nhiệm',
    exampleSheet: 'Ví dụ',
    listSheet: 'Danh mục',
    guideTitle: 'HƯỚNG DẪN NHẬP DANH SÁCH',
    unitTitle: 'DANH SÁCH ĐƠN VỊ',
    officerTitle: 'DANH SÁCH CÁN BỘ ĐOÀN',
    postTitle: 'DANH SÁCH CHỨC VỤ',
    exampleTitle: 'VÍ DỤ (sheet này không được nhập)',
    hint: 'Cột có dấu * cần có với người, đơn vị mới. Ô để trống: giữ nguyên dữ liệu đang có.',
    yes: 'Có',
    no: 'Không',
    listError: 'Đề nghị chọn trong danh mục.',
    // One line a paragraph.
    guide: [
      'Điền vào các sheet “Đơn vị”, “Cán bộ”, “Bổ nhiệm”; không cần điền đủ cả ba. Có thể gửi danh sách sẵn có của đơn vị: hệ thống nhận ra dòng tiêu đề và các tiêu đề thường dùng.',
      'Đơn vị: ghi mã của đơn vị. Đơn vị cấp trên ghi mã hoặc tên. Không ghi mã: nhận theo tên trong đơn vị cấp trên; đơn vị mới được cấp mã.',
      'Cán bộ: mỗi người một dòng, kèm chức vụ đang giữ. Người giữ nhiều chức vụ: ghi thêm dòng ở sheet “Bổ nhiệm”.',
      'Không ghi mã cán bộ: nhận theo họ tên, ngày sinh và đơn vị; người mới được cấp mã.',
      'Ngày viết dd/mm/yyyy. Số điện thoại mỗi ô một số. Đảng viên, chuyên trách: ghi “x” hoặc “Có”, “Không”.',
      'Không ghi ngày giữ chức vụ: tính từ ngày nhập. Không ghi đối tượng: tạm ghi “Khác”.',
      'Nên kiểm tra thử trước khi nhập. Còn một chỗ sai thì chưa có gì được lưu. Nhập lại cùng một tệp không làm thay đổi dữ liệu.',
      'Không ghi nội dung thuộc bí mật nhà nước.',
    ].join('\n'),
    unit: 'Mã đơn vị | Tên đơn vị * | Tên viết tắt | Cấp * | Đơn vị cấp trên * | Thuộc khối CBCCVC | Từ ngày | Đến ngày | Thực hiện chỉ tiêu từ',
    officer:
      'Mã cán bộ | Họ và tên * | Ngày sinh | Giới tính | Dân tộc | Đảng viên | Email | Điện thoại | Đối tượng | Cơ quan công tác | Đơn vị Đoàn | Chức vụ | Chuyên trách | Từ ngày | Đến ngày | Số quyết định',
    post: 'Mã cán bộ | Họ và tên * | Ngày sinh | Đơn vị Đoàn * | Chức vụ * | Chuyên trách | Từ ngày | Đến ngày | Số quyết định',
  },
  problems: {
    'not-recognised':
      'Không tìm thấy dòng tiêu đề của danh sách. Đề nghị dùng các tiêu đề như trong tệp mẫu.',
    'missing-column': 'Thiếu cột “{{heading}}”.',
    'duplicate-heading': 'Cột này trùng tiêu đề với cột {{other}}.',
    required: 'Mục này bắt buộc nhập.',
    'cell-error': 'Ô có lỗi công thức.',
    'control-character': 'Ô có ký tự không đọc được. Đề nghị gõ lại.',
    'too-long': 'Nội dung dài quá {{max}} ký tự.',
    'not-a-name': 'Họ tên có ký tự lạ. Đề nghị gõ lại bằng bảng mã Unicode.',
    'not-a-day': 'Ngày không hợp lệ. Viết ngày/tháng/năm, ví dụ 05/03/1999.',
    'year-only': 'Mới có năm. Đề nghị ghi đủ ngày/tháng/năm, hoặc để trống.',
    'day-in-future': 'Ngày sinh sau ngày hôm nay.',
    'day-order': 'Ngày kết thúc trước ngày bắt đầu.',
    'not-a-phone': 'Số điện thoại không hợp lệ. Mỗi ô ghi một số, bắt đầu bằng 0 hoặc +84.',
    'not-an-email': 'Địa chỉ thư điện tử không hợp lệ.',
    'not-a-flag': 'Đề nghị đánh dấu “x”, ghi “Có” hoặc “Không”.',
    'not-a-choice': 'Giá trị này không có trong danh mục.',
    'unknown-office': 'Không nhận ra chức vụ này. Đề nghị ghi như trong tệp mẫu.',
    'office-not-allowed': 'Đồng chí không được giao chức danh này.',
    'unknown-unit': 'Không có đơn vị nào mang mã hoặc tên này.',
    'ambiguous-unit': 'Có {{count}} đơn vị cùng tên. Đề nghị ghi mã đơn vị hoặc thêm đơn vị cấp trên.',
    'unit-line': 'Đơn vị không thể trực thuộc chính mình hoặc cấp dưới của mình.',
    'unit-too-deep': 'Cây tổ chức có quá {{max}} cấp.',
    'unknown-officer': 'Chưa có cán bộ mang mã này. Cán bộ mới cần có họ và tên.',
    'ambiguous-officer': 'Có nhiều cán bộ cùng khớp ({{codes}}). Đề nghị ghi mã cán bộ.',
    'officer-elsewhere':
      'Đã có cán bộ cùng họ tên, ngày sinh ở đơn vị khác (mã {{code}}). Nếu là người này, ghi mã đó; nếu là người khác, ghi một mã mới.',
    'other-code': 'Cán bộ này đã có mã {{code}}.',
    'other-person':
      'Mã này là của đồng chí {{name}}. Nếu là người này, ghi đúng họ tên và ngày sinh đang lưu.',
    'cannot-identify': 'Không có mã cán bộ thì cần ngày sinh hoặc đơn vị để nhận ra người.',
    'duplicate-code': 'Mã này đã dùng ở dòng {{row}}, sheet “{{sheet}}” với tên khác.',
    contradiction: 'Khác với dòng {{row}}, sheet “{{sheet}}”.',
    'overlapping-appointment': 'Trùng thời gian với cùng chức vụ này bắt đầu từ {{from}}.',
    'outside-scope': 'Đơn vị hoặc cán bộ không thuộc phạm vi quản lý của đồng chí.',
    'not-a-time': 'Giờ không hợp lệ. Viết giờ:phút, ví dụ 07:30.',
    'officer-not-found':
      'Không tìm thấy cán bộ mang mã hoặc họ tên này trong phạm vi của đồng chí. Đề nghị ghi đúng mã cán bộ.',
    'repeated-row': 'Trùng với dòng {{row}}, sheet “{{sheet}}”.',
  },
  place: 'Sheet “{{sheet}}”, dòng {{row}}, cột {{column}} ({{heading}})',
  placeOfRow: 'Sheet “{{sheet}}”, dòng {{row}}',
  notes: {
    ignoredSheet: 'Không đọc sheet “{{sheet}}”: không có danh sách.',
    ignoredColumn: 'Không đọc cột {{column}} “{{heading}}” của sheet “{{sheet}}”.',
    assumedEmployment: '{{count}} cán bộ mới không ghi đối tượng: tạm ghi “Khác”.',
    assumedFrom: '{{count}} chức vụ không ghi ngày bắt đầu: tính từ hôm nay.',
    moreProblems: 'Còn {{count}} chỗ khác cần sửa chưa liệt kê.',
  },
  result: {
    units: 'Đơn vị',
    officers: 'Cán bộ',
    appointments: 'Chức vụ',
    counts: '{{name}}: thêm {{created}}, sửa {{updated}}, giữ nguyên {{unchanged}}',
    dryRun: 'Kiểm tra thử: chưa lưu gì.',
    stored: 'Đã nhập xong.',
    unchanged: 'Danh sách trùng với dữ liệu đang có: không có gì thay đổi.',
    usage: 'Cách dùng: npm run import -- <tệp.xlsx> [--dry-run]',
  },
}

export const en: Words = {
  template: {
    guideSheet: 'Hướng dẫn (Guide)',
    unitSheet: 'Units',
    officerSheet: 'Officers',
    postSheet: 'Appointments',
    exampleSheet: 'Ví dụ (Examples)',
    listSheet: 'Danh mục (Lists)',
    guideTitle: 'HOW TO FILL IN THE LISTS',
    unitTitle: 'UNITS',
    officerTitle: 'UNION OFFICERS',
    postTitle: 'APPOINTMENTS',
    exampleTitle: 'EXAMPLES (this sheet is not imported)',
    hint: 'Columns with * are needed for new people and units. A blank cell leaves what is stored as it is.',
    yes: 'Có',
    no: 'Không',
    listError: 'Please choose from the list.',
    guide: [
      'Fill in the sheets of units, officers and appointments; any of them may stay empty. You may also send a list you already keep: the heading row and the usual Vietnamese headings are recognised.',
      'Units: write the unit’s code. The superior unit is written by code or name. Without a code a unit is known by its name under its superior unit; a new one is given a code.',
      'Officers: one row a person, with the office held. Further offices go to the sheet of appointments.',
      'Without a code an officer is known by name, birth date and unit; a new one is given a code.',
      'Days are written dd/mm/yyyy. One telephone number a cell. Party member, full time: “x”, or “Có”, “Không”.',
      'Without a first day an appointment begins on the day of the import. Without an employment type “Khác” (other) is kept.',
      'Try it first. While one place is wrong nothing is stored. Importing the same file again changes nothing.',
      'Write no state secrets.',
    ].join('\n'),
    unit: 'Unit code | Unit name * | Short name | Level * | Parent unit * | In block | Valid from | Valid to | Obligations from',
    officer:
      'Officer code | Full name * | Date of birth | Gender | Ethnicity | Party member | Email | Phone | Employment type | Employer | Unit | Office | Full time | From | To | Decision number',
    post: 'Officer code | Full name * | Date of birth | Unit * | Office * | Full time | From | To | Decision number',
  },
  problems: {
    'not-recognised': 'No heading row of a list was found. Please use headings like those of the template.',
    'missing-column': 'The column “{{heading}}” is missing.',
    'duplicate-heading': 'This column has the same heading as column {{other}}.',
    required: 'This is required.',
    'cell-error': 'The cell holds a formula error.',
    'control-character': 'The cell holds characters that cannot be read. Please type it again.',
    'too-long': 'The text is longer than {{max}} characters.',
    'not-a-name': 'The name holds strange characters. Please type it again in Unicode.',
    'not-a-day': 'Not a valid day. Write day/month/year, for example 05/03/1999.',
    'year-only': 'Only a year. Please write day/month/year, or leave it blank.',
    'day-in-future': 'The birth date is after today.',
    'day-order': 'The last day is before the first.',
    'not-a-phone': 'Not a valid telephone number. One number a cell, beginning with 0 or +84.',
    'not-an-email': 'Not a valid e-mail address.',
    'not-a-flag': 'Please mark with “x”, or write “Có” or “Không”.',
    'not-a-choice': 'This value is not one of the choices.',
    'unknown-office': 'This office is not known. Please write it as in the template.',
    'office-not-allowed': 'You may not give this office.',
    'unknown-unit': 'No unit has this code or name.',
    'ambiguous-unit':
      '{{count}} units have this name. Please write the unit’s code or add its superior unit.',
    'unit-line': 'A unit cannot stand under itself or under a unit below it.',
    'unit-too-deep': 'The tree of units has more than {{max}} levels.',
    'unknown-officer': 'There is no officer with this code. A new officer needs a full name.',
    'ambiguous-officer': 'Several officers fit ({{codes}}). Please write the officer’s code.',
    'officer-elsewhere':
      'An officer of this name and birth date is in another unit (code {{code}}). If it is the same person write that code, otherwise a new one.',
    'other-code': 'This officer already has the code {{code}}.',
    'other-person':
      'This code belongs to {{name}}. If it is the same person write the name and birth date that are stored.',
    'cannot-identify': 'Without a code a birth date or a unit is needed to tell who it is.',
    'duplicate-code': 'This code is used in row {{row}} of sheet “{{sheet}}” with another name.',
    contradiction: 'Differs from row {{row}} of sheet “{{sheet}}”.',
    'overlapping-appointment': 'Overlaps with the same office held from {{from}}.',
    'outside-scope': 'The unit or officer is outside the units you organise.',
    'not-a-time': 'Not a valid time. Write hours:minutes, for example 07:30.',
    'officer-not-found':
      'No officer of this code or name is within your reach. Please write the officer’s code.',
    'repeated-row': 'The same as row {{row}} of sheet “{{sheet}}”.',
  },
  place: 'Sheet “{{sheet}}”, row {{row}}, column {{column}} ({{heading}})',
  placeOfRow: 'Sheet “{{sheet}}”, row {{row}}',
  notes: {
    ignoredSheet: 'Sheet “{{sheet}}” was not read: it has no list.',
    ignoredColumn: 'Column {{column}} “{{heading}}” of sheet “{{sheet}}” was not read.',
    assumedEmployment: '{{count}} new officers without employment type: kept as “other”.',
    assumedFrom: '{{count}} appointments without a first day: they begin today.',
    moreProblems: '{{count}} more places to correct are not listed.',
  },
  result: {
    units: 'Units',
    officers: 'Officers',
    appointments: 'Appointments',
    counts: '{{name}}: {{created}} added, {{updated}} changed, {{unchanged}} unchanged',
    dryRun: 'Dry run: nothing has been stored.',
    stored: 'Imported.',
    unchanged: 'The list equals what is stored: nothing has changed.',
    usage: 'Usage: npm run import -- <file.xlsx> [--dry-run]',
  },
}
