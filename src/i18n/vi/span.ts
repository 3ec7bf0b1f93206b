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
