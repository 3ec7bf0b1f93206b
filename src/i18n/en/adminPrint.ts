import type { vi } from '../vi/adminPrint.ts'

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
