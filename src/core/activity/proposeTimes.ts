import { DAY_MS, dayOf, type Instant, startOf } from '#core/calendar/day.ts'
import { MINUTE_MS, overlapMs, type Span } from '#core/calendar/interval.ts'
import { type OfficeHours, type OwnHours, officeMs } from '#core/calendar/officeHours.ts'

type Asked = {
  /** When it was done last. */
  former: Span
  now: Instant
  /** What is logged already. */
  taken: readonly Span[]
  officeHours: OfficeHours
  own?: readonly OwnHours[]
}

const ROUND = 5 * MINUTE_MS
const DAYS_BACK = 7

/**
 * The likeliest time of something done again, as long as before and over by now: at the same hour today, else ending
 * now, else at the same hour of an earlier day. Where nothing is logged yet, and outside office hours (Q09), comes first.
 */
export function proposeTimes({ former, now, taken, officeHours, own }: Asked): Span {
  const length = former.to - former.from
  const clock = former.from - startOf(dayOf(former.from))
  const today = startOf(dayOf(now))
  const onDay = (back: number) => {
    const from = today - back * DAY_MS + clock
    return { from, to: from + length }
  }
  const end = Math.floor(now / ROUND) * ROUND
  const justNow = { from: end - length, to: end }
  const possible = [onDay(0), justNow, ...Array.from({ length: DAYS_BACK }, (_, index) => onDay(index + 1))]
    .filter(({ to }) => to <= now)
    .filter((span) => span !== justNow || span.from >= today)
  const free = possible.filter((span) => taken.every((other) => overlapMs(span, other) === 0))
  const counted = free.filter((span) => officeMs(span, officeHours, own) === 0)
  return counted[0] ?? free[0] ?? possible[0] ?? justNow
}
