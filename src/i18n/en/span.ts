import type { vi } from '../vi/span.ts'

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
