import { addDays, DAY_MS, startOf } from '#core/calendar/day.ts'
import { MINUTE_MS } from '#core/calendar/interval.ts'
import type { Period } from '#core/calendar/period.ts'
import { weeksOf } from '#core/calendar/week.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import { hoursTitles } from '../words/activities.ts'
import { holds, type World } from '../world.ts'
import { type Happening, isFree, type Making, themesBy } from './activity.ts'
import { ownLog, type PlayedPaper } from './ownLog.ts'
import { isWeekend, timeOn } from './times.ts'

/** The weeks of the last plan year and of the running one that have begun, and two to come for registrations (Q04). */
export function weeksSoFar({ horizon, plan }: World): Period[] {
  const { last, running, today } = horizon
  const soon = addDays(today, 10)
  return [...weeksOf(last.year, plan.firstMonth), ...weeksOf(running.year, plan.firstMonth)].filter(
    ({ from }) => from < soon,
  )
}

/** Hours that officers log themselves in one week: weekly by those who owe them, now and then by others. */
export function makeHours(making: Making, week: Period, density: number): PlayedPaper[] {
  const { world, random, busy } = making
  const thursday = addDays(week.from, 3)
  return world.people.officers.flatMap((officer) => {
    const held = world.appointmentsOf(officer).filter((one) => holds(one, thursday))
    if (held.length === 0) return []
    const share = held.some(world.binds) ? 0.1 + officer.diligence * 0.85 : 0.07
    const future = week.from >= world.horizon.today
    if (!random.chance(share * density * (future ? 0.02 : 1))) return []
    if (!future && hasHours(busy, officer, week) && random.chance(0.75)) return []
    const happening = hoursIn(week, random, world)
    return ownLog(making, { ...happening, officer, host: null, attendance: null }) ?? []
  })
}

function hasHours(busy: Making['busy'], officer: DemoOfficer, week: Period): boolean {
  const monday = startOf(week.from)
  for (let day = 0; day < 7; day += 1) {
    if (!isFree(busy, officer, { kind: 'volunteerHours', startsAt: monday + day * DAY_MS })) return true
  }
  return false
}

/** Evenings and weekends; now and then a part lies inside office hours (Q09), and not always two hours come together. */
function hoursIn(week: Period, random: Random, world: World): Happening {
  const day = addDays(week.from, random.int(0, 6))
  const early = !isWeekend(day) && random.chance(0.07)
  const startsAt = isWeekend(day)
    ? timeOn(day, random.pick([6, 7, 8, 14, 15]), random.pick([0, 30]))
    : timeOn(day, early ? 15 : random.pick([17, 18, 18, 19]), random.pick([15, 30, 45]))
  const minutes = random.chance(0.88) ? random.pick([120, 120, 135, 150, 180]) : random.pick([60, 75, 90])
  const place = random.pick(world.units).seat
  return {
    kind: 'volunteerHours',
    title: random.pick(hoursTitles),
    place,
    startsAt,
    endsAt: startsAt + minutes * MINUTE_MS,
    themes: themesBy(random),
  }
}
