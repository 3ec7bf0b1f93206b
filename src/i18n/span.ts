/** Words of the page that sums up any part of a plan year. */
export const vi = {
  from: 'Từ ngày',
  to: 'Đến ngày',
  show: 'Tổng hợp',
  periods: 'Các kỳ của năm',
  quarter: 'Quý {{quarter}}',
  firstHalf: '6 tháng đầu năm kế hoạch',
  secondHalf: '6 tháng cuối năm kế hoạch',
  wrong: 'Hai ngày phải cùng một năm kế hoạch, ngày kết thúc không trước ngày bắt đầu. Đang xem kỳ gần nhất.',
  nothing: 'Đến ngày {{day}} năm kế hoạch này chưa bắt đầu.',
  pdf: 'Tải tệp PDF',
  docx: 'Tải tệp Word',
  xlsx: 'Tải tệp Excel',
}

export const en: typeof vi = {
  from: 'From',
  to: 'To',
  show: 'Sum up',
  periods: 'Periods of the year',
  quarter: 'Quarter {{quarter}}',
  firstHalf: 'First half of the plan year',
  secondHalf: 'Second half of the plan year',
  wrong: 'Both days have to lie in one plan year, the last not before the first. This is the latest period.',
  nothing: 'As of {{day}} this plan year has not begun.',
  pdf: 'Download PDF file',
  docx: 'Download Word file',
  xlsx: 'Download Excel file',
}
