import { type Day, dayOf, type Instant, ZONE_OFFSET_MS } from '../calendar/day.ts'

/** '2026-10-26' -> '26/10/2026'. */
export function writeDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** The parts of an instant as an office writes them: { hour: '15', minute: '30', day: '26/10/2026' }. */
export function writeInstant(at: Instant): { hour: string; minute: string; day: string } {
  const local = new Date(at + ZONE_OFFSET_MS).toISOString()
  return { hour: local.slice(11, 13), minute: local.slice(14, 16), day: writeDay(dayOf(at)) }
}

/** 1953 -> '1.953'; 98.54 with one decimal -> '98,5'. The same on every machine, whatever its locale. */
export function writeNumber(value: number, decimals = 0): string {
  const [whole = '0', part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '-' : ''
  return `${sign}${grouped}${part === undefined ? '' : `,${part}`}`
}

/** A rate from 0 to 1 as '98,5%'; null as '–'. */
export function writeRate(rate: number | null): string {
  return rate === null ? '–' : `${writeNumber(rate * 100, 1)}%`
}
