import { printDay, printNumber } from '../print.ts'
import type { Words } from '../words.ts'

type Props = { left: number; day: string; w: Words; language: 'vi' | 'en' }

/** The days that are left until a last good day, or how many it is late; today is said as such. */
export function Countdown({ left, day, w, language }: Props) {
  const count = printNumber(Math.abs(left), language)
  if (left < 0)
    return (
      <span className="approval__due--late">
        {w('home.lateBy', { count: count.padStart(2, '0') })}{' '}
        <span className="muted">{w('home.dueDay', { day: printDay(day) })}</span>
      </span>
    )
  return (
    <span className={left <= 7 ? 'countdown countdown--soon' : 'countdown'}>
      {left === 0 ? w('home.dueToday') : w('home.daysLeft', { count })}{' '}
      <span className="muted">{w('home.dueDay', { day: printDay(day) })}</span>
    </span>
  )
}
