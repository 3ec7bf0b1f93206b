/** Words of printing in the panel. */
export const vi = {
  print: 'Bản in',
  pdf: 'PDF',
  docx: 'Word',
  making: 'Đang lập tệp…',
  unit: 'In cả đơn vị',
  unitOf: 'Đơn vị',
  below: 'Kể cả đơn vị trực thuộc',
  officerYear: 'Tổng hợp kết quả năm {{year}}',
}

export const en: typeof vi = {
  print: 'Print',
  pdf: 'PDF',
  docx: 'Word',
  making: 'Preparing…',
  unit: 'Print a whole unit',
  unitOf: 'Unit',
  below: 'Units below as well',
  officerYear: 'Results of {{year}}',
}
