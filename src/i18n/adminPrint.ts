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

export const en: typeof vi = {
  print: 'Print',
  pdf: 'PDF',
  docx: 'Word',
  making: 'Preparing…',
  unit: 'Print a whole unit',
  unitOf: 'Unit',
  below: 'Units below as well',
  summary: 'Results on one page',
  officerYear: 'Results of {{year}}',
}
