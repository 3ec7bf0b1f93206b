import type { ImportKind } from '#core/imports/spec.ts'

type Words = {
  sheets: Record<ImportKind, string>
  titles: Record<ImportKind, string>
  files: Record<ImportKind, string>
  hints: Record<ImportKind, string>
  choicesSheet: string
  choicesError: string
  yes: string
  no: string
  marked: { sheet: string; title: string; headings: string; row: string; file: string }
}

export const vi: Words = {
  sheets: {
    attendance: 'Điểm danh',
    activities: 'Hoạt động',
    documents: 'Văn bản',
    initiatives: 'Sáng kiến',
  },
  titles: {
    attendance: 'DANH SÁCH THAM DỰ',
    activities: 'HOẠT ĐỘNG VÀ NGƯỜI THAM DỰ',
    documents: 'SỔ VĂN BẢN',
    initiatives: 'DANH SÁCH SÁNG KIẾN',
  },
  files: {
    attendance: 'danh-sach-tham-du',
    activities: 'hoat-dong',
    documents: 'so-van-ban',
    initiatives: 'sang-kien',
  },
  hints: {
    attendance: 'Mỗi người một dòng; ghi mã cán bộ hoặc họ và tên. Ô để trống: giữ nguyên dữ liệu đang có.',
    activities: 'Mỗi người dự mỗi hoạt động một dòng; các dòng cùng ngày, giờ và tên là một hoạt động.',
    documents: 'Cột có dấu * bắt buộc. Không ghi đơn vị: tính cho đơn vị của người nhập.',
    initiatives: 'Cột có dấu * bắt buộc. Mỗi sáng kiến một dòng; tác giả thứ nhất sẽ xem lại và gửi.',
  },
  choicesSheet: 'Danh mục',
  choicesError: 'Đề nghị chọn trong danh mục.',
  yes: 'Có',
  no: 'Không',
  marked: {
    sheet: 'Cần sửa',
    title: 'CÁC CHỖ CẦN SỬA (ô tô màu, lý do ghi ở chú thích của ô)',
    headings: 'Sheet | Dòng | Cột | Cần sửa',
    row: 'Dòng này:',
    file: 'can-sua.xlsx',
  },
}

export const en: Words = {
  sheets: {
    attendance: 'Attendance',
    activities: 'Events',
    documents: 'Documents',
    initiatives: 'Initiatives',
  },
  titles: {
    attendance: 'ATTENDANCE',
    activities: 'EVENTS AND ATTENDANCE',
    documents: 'DOCUMENTS',
    initiatives: 'INITIATIVES',
  },
  files: {
    attendance: 'attendance',
    activities: 'events',
    documents: 'documents',
    initiatives: 'initiatives',
  },
  hints: {
    attendance: 'One row a person, by code or by name. A blank cell leaves what is stored as it is.',
    activities: 'One row for each person at each event; rows of one day, hour and title are one event.',
    documents: 'Columns with * are needed. Without a unit it is the sender’s own.',
    initiatives:
      'Columns with * are needed. One row an initiative; its first author looks it over and submits it.',
  },
  choicesSheet: 'Danh mục (Lists)',
  choicesError: 'Please choose from the list.',
  yes: 'Yes',
  no: 'No',
  marked: {
    sheet: 'To correct',
    title: 'WHAT TO CORRECT (coloured cells; the reason is the cell’s comment)',
    headings: 'Sheet | Row | Column | To correct',
    row: 'This row:',
    file: 'to-correct.xlsx',
  },
}
