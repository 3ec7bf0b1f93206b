import { dayOf } from '#core/calendar/day.ts'
import { MINUTE_MS } from '#core/calendar/interval.ts'
import type { Period } from '#core/calendar/period.ts'
import { numberOf } from '#core/standards/plan.ts'
import { artTitles } from '../words/meetings.ts'
import { holds } from '../world.ts'
import type { Making } from './activity.ts'
import { ownLog, type PlayedPaper } from './ownLog.ts'
import { daysOf, isWeekend, timeOn } from './times.ts'

/** R39: the songs, dances and sports that officers log in one month: about once a year by those who owe one. */
export function makeArts(making: Making, month: Period): PlayedPaper[] {
  const { world, random } = making
  const days = daysOf(month)
  return world.people.officers.flatMap((officer) => {
    const day = random.pick(days)
    if (!random.chance(0.02 + officer.diligence * 0.085) || day >= world.horizon.today) return []
    const owes = world
      .appointmentsOf(officer)
      .filter((one) => holds(one, day) && world.binds(one))
      .some(({ office, unit, fullTime }) => {
        return numberOf(world.plan, 'yearlyArtOrSport', { office, level: unit.level, fullTime }) !== null
      })
    if (!owes) return []
    const kind = random.pick(['song', 'dance', 'sport', 'sport'])
    const startsAt = timeOn(day, isWeekend(day) ? 8 : 18, random.pick([0, 30]))
    const home = world.homeOf(officer, dayOf(startsAt))
    const title = random.pick(artTitles[kind] ?? [])
    const endsAt = startsAt + random.pick([60, 75, 90]) * MINUTE_MS
    const about = { kind, title, place: home?.seat ?? '', startsAt, endsAt, themes: ['self'] }
    return ownLog(making, { ...about, officer, host: null, attendance: 'onTime' }) ?? []
  })
}
