import type { Alignment, Borders, Cell, Fill, Font, PageSetup } from 'exceljs'
import { ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import type { ColumnKind, Cell as Value } from '#core/report/model.ts'
import { cellText } from './cellText.ts'

const MM_PER_INCH = 25.4
const A4 = 9
const thin = { style: 'thin' as const, color: { argb: 'FF7F7F7F' } }

export const boxed: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin }
export const shaded: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF7' } }
/** Times metrics, as the Union's papers are set; every office machine has it or a twin. */
export const font = (more: Partial<Font> = {}): Partial<Font> => ({
  name: 'Times New Roman',
  size: 12,
  ...more,
})

/** A4 landscape, one page wide and as many long as it takes, margins of the Union's papers (20/20/30/20 mm). */
export const landscape: Partial<PageSetup> = {
  paperSize: A4,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  horizontalCentered: true,
  margins: {
    top: 20 / MM_PER_INCH,
    bottom: 20 / MM_PER_INCH,
    left: 30 / MM_PER_INCH,
    right: 20 / MM_PER_INCH,
    header: 10 / MM_PER_INCH,
    footer: 10 / MM_PER_INCH,
  },
}

const formats: Record<ColumnKind, string> = {
  text: '@',
  count: '#,##0',
  decimal: '#,##0.0',
  rate: '0.0%',
  points: '+0.0;-0.0;0.0',
  day: 'dd/mm/yyyy',
  instant: 'dd/mm/yyyy hh:mm',
}

/** Writes one value as its kind asks: a real number or date with its format, text as text, a dash for nothing. */
export function putValue(cell: Cell, value: Value, kind: ColumnKind): void {
  cell.numFmt = value === null ? '@' : formats[kind]
  cell.value = value === null ? '–' : cellValue(value, kind)
  cell.alignment = alignmentOf(kind)
}

/** Writes text that is never anything else, whatever it begins with. */
export function putText(
  cell: Cell,
  text: string,
  style: { font?: Partial<Font>; align?: Alignment['horizontal'] },
): void {
  cell.numFmt = '@'
  cell.value = cellText(text)
  cell.font = style.font ?? font()
  cell.alignment = { horizontal: style.align ?? 'left', vertical: 'middle', wrapText: true }
}

function cellValue(value: string | number, kind: ColumnKind): string | number | Date {
  if (kind === 'day') return new Date(`${value}T00:00:00Z`)
  // Spreadsheets know no zones: the cell shows the clock in Vietnam.
  if (kind === 'instant') return new Date(Math.floor((Number(value) + ZONE_OFFSET_MS) / 60_000) * 60_000)
  return typeof value === 'string' ? cellText(value) : value
}

function alignmentOf(kind: ColumnKind): Partial<Alignment> {
  const horizontal = kind === 'text' ? 'left' : kind === 'day' || kind === 'instant' ? 'center' : 'right'
  return { horizontal, vertical: 'middle', wrapText: kind === 'text' }
}
