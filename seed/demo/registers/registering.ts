import { addDays, type Day } from '#core/calendar/day.ts'
import type { PlanYear } from '../horizon.ts'
import type { Random } from '../random.ts'
import type { Sink } from '../store/sink.ts'
import type { DemoUnit } from '../units/unit.ts'
import type { World } from '../world.ts'

/** What every register is written with. */
export type Registering = { world: World; random: Random; sink: Sink; numbers: Numbers }

/** The last plan year and the running one. */
export function yearsOf({ horizon }: World): PlanYear[] {
  return [horizon.last, horizon.running]
}

/** A day some days after another one, where it is not past today. */
export function dayAfter({ horizon }: World, from: Day, days: number): Day | null {
  const day = addDays(from, days)
  return day < horizon.today ? day : null
}

/** Some working-day-like spread over what has passed of a plan year; null where nothing has. */
export function someDay(
  { random, world }: Pick<Registering, 'random' | 'world'>,
  { from, to }: PlanYear,
): Day | null {
  const last = to < world.horizon.today ? to : addDays(world.horizon.today, -1)
  const days = Math.round((Date.parse(last) - Date.parse(from)) / 86_400_000)
  return days < 0 ? null : addDays(from, random.int(0, days))
}

/** Of the days of a whole plan year, whether one falls into what has passed. */
export function happens(random: Random, year: PlanYear, { horizon }: World): boolean {
  const whole = Date.parse(year.to) - Date.parse(year.from)
  const passed = Date.parse(horizon.today) - Date.parse(year.from)
  return random.chance(Math.max(0, Math.min(1, passed / whole)))
}

export type Numbers = (unit: DemoUnit, symbol: string, day: Day) => string

/** Numbers of documents: of one unit, symbol and calendar year none comes twice, and later ones are higher as a rule. */
export function numbersOf(random: Random): Numbers {
  const taken = new Set<string>()
  return (unit, symbol, day) => {
    const year = day.slice(0, 4)
    const passed = (Date.parse(day) - Date.parse(`${year}-01-01`)) / 86_400_000
    const pace = unit.path.length === 0 ? 1.1 : unit.path.length === 1 ? 0.5 : 0.15
    let number = Math.floor(passed * pace) + random.int(1, 3)
    while (taken.has(`${unit.id} ${symbol} ${year} ${number}`)) number += 1
    taken.add(`${unit.id} ${symbol} ${year} ${number}`)
    return `${String(number).padStart(2, '0')}-${symbol}/${unit.path.length === 0 ? 'TĐTN-TCKT' : 'ĐTN'}`
  }
}
