import { type Day, dayOf, type Instant, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { Cell, ColumnKind } from './model.ts'
import { writeNumber } from './writeNumber.ts'

/** A value of a report table as it stands on paper: what the spreadsheet's formats show, a dash where there is none. */
export function writeCell(value: Cell, kind: ColumnKind): string {
  if (value === null) return '–'
  if (kind === 'day') return writeDay(value as Day)
  if (kind === 'instant') return writeClock(Number(value))
  if (typeof value === 'string') return value
  if (kind === 'count') return writeNumber(value)
  if (kind === 'rate') return `${writeNumber(value * 100, 1)}%`
  const sign = kind === 'points' && Number(value.toFixed(1)) > 0 ? '+' : ''
  return `${sign}${writeNumber(value, 1)}`
}

function writeClock(at: Instant): string {
  const clock = new Date(at + ZONE_OFFSET_MS).toISOString().slice(11, 16)
  return `${writeDay(dayOf(at))} ${clock}`
}
