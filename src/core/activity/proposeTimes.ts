import { DAY_MS, dayOf, type Instant, startOf } from '#core/calendar/day.ts'
import { MINUTE_MS, type Span } from '#core/calendar/interval.ts'
import { type OfficeHours, type OwnHours, officeMs } from '#core/calendar/officeHours.ts'

type Asked = {
  /** When it was done last. */
  former: Span
  now: Instant
  officeHours: OfficeHours
  own?: readonly OwnHours[]
}

const ROUND = 5 * MINUTE_MS

/**
 * The likeliest time of something done again, as long as before and over by now: at the same hour today, else ending
 * now, else at the same hour yesterday; what lies outside office hours (Q09) first. What is logged already does not
 * push it to another day: pressed twice by mistake it is refused, not logged for the day before.
 */
export function proposeTimes({ former, now, officeHours, own }: Asked): Span {
  const length = former.to - former.from
  const clock = former.from - startOf(dayOf(former.from))
  const today = startOf(dayOf(now))
  const onDay = (midnight: Instant) => ({ from: midnight + clock, to: midnight + clock + length })
  const end = Math.floor(now / ROUND) * ROUND
  const justNow = { from: end - length, to: end }
  const possible = [onDay(today), justNow, onDay(today - DAY_MS)].filter(
    (span) => span.to <= now && (span !== justNow || span.from >= today),
  )
  return possible.find((span) => officeMs(span, officeHours, own) === 0) ?? possible[0] ?? justNow
}
