import { addDays, type Day, type Instant, weekdayOf } from '#core/calendar/day.ts'
import { MINUTE_MS } from '#core/calendar/interval.ts'
import type { Period } from '#core/calendar/period.ts'
import type { Random } from '../random.ts'
import { isVisited } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'
import { meetingTitles, summonsTitles, volunteerTitles } from '../words/activities.ts'
import { committeeTitles } from '../words/meetings.ts'
import type { World } from '../world.ts'
import { themesBy } from './activity.ts'
import type { Gathering } from './gathering.ts'
import { invite } from './invite.ts'
import { daysOf, isWeekend, timeOn } from './times.ts'

/** What brought people together in one month, in the order of time. */
export function makeGatherings(world: World, random: Random, month: Period): Gathering[] {
  const of = { world, random, month, days: daysOf(month) }
  const gatherings = [
    ...world.units.flatMap((unit) => meetingOf(unit, of)),
    ...world.units.flatMap((unit) => volunteeringOf(unit, of)),
    ...world.units.flatMap((unit) => summonsOf(unit, of)),
    ...world.units.flatMap((unit) => committeeOf(unit, of)),
  ]
    .filter(({ endsAt }) => endsAt < world.horizon.until)
    .sort((left, right) => left.startsAt - right.startsAt)
  invite(gatherings, { world, random, month })
  return gatherings
}

type Of = { world: World; random: Random; month: Period; days: Day[] }

/** A branch meets once a month, some twice. */
function meetingOf(unit: DemoUnit, { world, random, month }: Of): Gathering[] {
  if (!isBranch(unit) || isQuiet(unit, world, month)) return []
  const times = unit.level === 'grassrootsBranch' && random.chance(0.5) ? [5, 19] : [random.int(2, 24)]
  return times
    .filter(() => random.chance(0.93))
    .map((dayOfMonth) => {
      const day = addDays(month.from, dayOfMonth)
      const startsAt = isWeekend(day) ? timeOn(day, 8) : timeOn(day, 18, random.pick([0, 15, 30]))
      const title = random.pick(meetingTitles).replace('{{month}}', month.key.slice(5))
      return {
        ...gatheringAt(unit, {
          kind: 'branchMeeting',
          title,
          startsAt,
          minutes: random.pick([75, 90, 90, 120]),
        }),
        themes: random.chance(0.3) ? ['work'] : [],
        listed: random.chance(0.65),
      }
    })
}

/** Volunteer activities, mostly at weekends; some begin inside office hours. */
function volunteeringOf(unit: DemoUnit, { world, random, month, days }: Of): Gathering[] {
  const often = unit.level === 'branch' ? 0.16 : unit.level === 'province' ? 0.4 : 0.38
  if (!random.chance(often) || isQuiet(unit, world, month)) return []
  const atWeekend = random.chance(0.86)
  const day = random.pick(days.filter((one) => isWeekend(one) === atWeekend))
  const startsAt = atWeekend
    ? timeOn(day, random.pick([6, 7]), random.pick([0, 30]))
    : timeOn(day, random.pick([14, 15, 16]), 30)
  const title = random.pick(volunteerTitles).replace('{{place}}', unit.seat)
  return [
    {
      ...gatheringAt(unit, {
        kind: 'volunteerActivity',
        title,
        startsAt,
        minutes: random.pick([120, 150, 180, 180, 240]),
      }),
      themes: themesBy(random),
      listed: random.chance(0.7),
    },
  ]
}

/** Once a quarter the city and the units directly under it summon those below them, inside office hours. */
function summonsOf(unit: DemoUnit, { random, month }: Of): Gathering[] {
  const quarter = quarterBegun(month)
  if (quarter === null || unit.path.length > 1) return []
  const day = firstWorkday(addDays(month.from, random.int(3, 20)))
  const title = random.pick(summonsTitles).replace('{{quarter}}', quarter)
  const startsAt = timeOn(day, 14)
  return [
    {
      ...gatheringAt(unit, {
        kind: 'summonedMeeting',
        title,
        startsAt,
        minutes: random.pick([120, 150, 180]),
      }),
      themes: [],
      listed: true,
    },
  ]
}

/** A unit's committee meets: those under the city about every other month, the others once or twice a year. */
function committeeOf(unit: DemoUnit, { world, random, month, days }: Of): Gathering[] {
  const often = unit.path.length > 1 ? 0.13 : 0.5
  if (isBranch(unit) || !random.chance(often) || isQuiet(unit, world, month)) return []
  const day = random.pick(days.filter((one) => !isWeekend(one)))
  const title = random.pick(committeeTitles).replace('{{month}}', month.key.slice(5))
  const startsAt = timeOn(day, random.pick([7, 14, 16]), 30)
  const gathering = gatheringAt(unit, {
    kind: 'committeeMeeting',
    title,
    startsAt,
    minutes: random.pick([60, 90, 120]),
  })
  return [{ ...gathering, themes: [], listed: true }]
}

function gatheringAt(
  host: DemoUnit,
  about: { kind: string; title: string; startsAt: Instant; minutes: number },
): Omit<Gathering, 'themes' | 'listed'> {
  const { kind, title, startsAt, minutes } = about
  return { host, kind, title, startsAt, endsAt: startsAt + minutes * MINUTE_MS, place: host.seat, people: [] }
}

function isBranch(unit: DemoUnit): boolean {
  return unit.level === 'branch' || unit.level === 'grassrootsBranch'
}

/** The units of the contract's people who have no event in the running plan year hold none. */
function isQuiet(unit: DemoUnit, world: World, month: Period): boolean {
  return isVisited(unit) && month.from >= world.horizon.running.from
}

function quarterBegun(month: Period): string | null {
  const number = Number(month.key.slice(5))
  return number % 3 === 1 ? (['I', 'II', 'III', 'IV'][(number - 1) / 3] ?? null) : null
}

function firstWorkday(day: Day): Day {
  return weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day
}
