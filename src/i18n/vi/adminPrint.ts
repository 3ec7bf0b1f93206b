/** Words of printing in the panel. */
export const vi = {
  print: 'Bản in',
  pdf: 'PDF',
  docx: 'Word',
  making: 'Đang lập tệp…',
  unit: 'In cả đơn vị',
  unitOf: 'Đơn vị',
  below: 'Kể cả đơn vị trực thuộc',
  summary: 'Tổng hợp kết quả cá nhân',
  officerYear: 'Tổng hợp kết quả năm {{year}}',
}
