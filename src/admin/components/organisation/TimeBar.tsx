import { DAY_MS } from '#core/calendar/day.ts'
import type { Validity } from '#core/calendar/validity.ts'

type Props = { span: Validity; within: { from: string; to: string }; vacant?: boolean }

/** A time as a bar within a longer one: a picture of the days beside it, which say the same. */
export function TimeBar({ span, within, vacant = false }: Props) {
  const [start, end] = [dayNumber(within.from), dayNumber(within.to) + 1]
  const [from, to] = [dayNumber(span.from), span.to === null ? end : dayNumber(span.to) + 1]
  const share = (at: number) =>
    ((Math.min(Math.max(at, start), end) - start) / Math.max(1, end - start)) * 100
  const style = { insetInlineStart: `${share(from)}%`, width: `${Math.max(1, share(to) - share(from))}%` }
  return (
    <span aria-hidden="true" className="time-bar">
      <span className={vacant ? 'time-bar__span time-bar__span--vacant' : 'time-bar__span'} style={style} />
    </span>
  )
}

function dayNumber(day: string): number {
  return Date.parse(day) / DAY_MS
}
