import { fill } from '#core/text/fill.ts'
import type { PeriodResult, StandardResult } from './officerCompliance.ts'
import type { FigureWords, Plural } from './words.ts'

/** What stands behind a period that is not owed: 'nghỉ thai sản'; '' for one that is. */
export function whyOf(
  { reason, cause }: Pick<PeriodResult, 'reason' | 'cause'>,
  words: FigureWords,
  language: 'vi' | 'en',
): string {
  if (reason === null) return ''
  if (cause === null) return words.why[reason]
  if ('daysOff' in cause) return cause.daysOff[language]
  return words.exemptions[cause.exemption] ?? words.exemptions.other ?? words.why[reason]
}

/** '1 giờ 30 phút', or a number. */
export function writeAmount(
  value: number,
  { measure }: Pick<StandardResult, 'measure'>,
  words: FigureWords,
): string {
  if (measure !== 'minutes') return String(value)
  const hours = Math.floor(value / 60)
  const minutes = value % 60
  const parts = [
    ...(hours > 0 ? [countOf(hours, words.hours)] : []),
    ...(minutes > 0 || hours === 0 ? [countOf(minutes, words.minutes)] : []),
  ]
  return parts.join(' ')
}

/** '3 tháng'. */
export function countOf(count: number, { one, other }: Plural): string {
  return fill(count === 1 ? one : other, { count })
}
