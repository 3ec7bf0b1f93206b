import { DAY_MS, dayOf, type Instant, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import type { OwnHours } from '#core/calendar/officeHours.ts'
import { checkActivityTimes, lateEntryRule } from '#core/standards/activityTimes.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { Random } from '../random.ts'
import type { DemoUnit } from '../units/unit.ts'
import { lateReasons } from '../words/activities.ts'
import type { World } from '../world.ts'
import type { Flow, Paper } from './playing.ts'

export type Happening = {
  kind: string
  title: string
  place: string
  startsAt: Instant
  endsAt: Instant
  themes: string[]
}

/** Everything that a maker of activities draws from. */
export type Making = {
  world: World
  random: Random
  flow: Flow
  busy: Busy
  /** Office hours that hold for some in place of the plan's (Q09). */
  own: ReadonlyMap<DemoOfficer, OwnHours[]>
}

/** One record of a kind a day and officer, so that none overlap. */
export type Busy = Set<string>

/** Days are counted from the epoch, in Vietnam. */
export function dayNumber(at: Instant): number {
  return Math.floor((at + ZONE_OFFSET_MS) / DAY_MS)
}

export function isFree(
  busy: Busy,
  officer: DemoOfficer,
  { kind, startsAt }: Pick<Happening, 'kind' | 'startsAt'>,
) {
  return !busy.has(`${officer.code} ${kind} ${dayNumber(startsAt)}`)
}

export function occupy(
  busy: Busy,
  officer: DemoOfficer,
  { kind, startsAt }: Pick<Happening, 'kind' | 'startsAt'>,
) {
  busy.add(`${officer.code} ${kind} ${dayNumber(startsAt)}`)
}

/** An officer's record of something; null when he held no office that day or the time is not sound. */
export function activityPaper(
  { world, random, flow, own }: Making,
  about: Happening & {
    officer: DemoOfficer
    host: DemoUnit | null
    attendance: string | null
    note?: string | null
    createdAt: Instant
    event?: string
    maker?: DemoOfficer
  },
): Paper | null {
  const { officer, startsAt, endsAt, createdAt, maker } = about
  const unit = world.homeOf(officer, dayOf(startsAt))
  const times = checkActivityTimes({ startsAt, endsAt, plan: world.plan, own: own.get(officer) })
  if (unit === null || !times.ok || world.isIdle(officer, dayOf(startsAt))) return null
  const host = about.host ?? unit
  const entry = lateEntryRule(startsAt, createdAt, world.plan)
  if (!entry.allowed) return null
  const late = entry.late && about.event === undefined
  const content = {
    officer: officer.id,
    kind: about.kind,
    title: about.title,
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(endsAt).toISOString(),
    hostUnit: host.id,
    event: about.event ?? null,
    place: about.place,
    attendance: about.attendance,
    note: about.note ?? null,
    themes: about.themes,
    lateReason: late ? random.pick(lateReasons) : null,
    lateEntry: late || (about.event === undefined ? null : false),
    minutes: times.minutes,
    officeMinutes: times.officeMinutes,
  }
  return {
    collection: 'activities',
    id: random.id(),
    officer,
    unit,
    host,
    fromRoster: about.event !== undefined,
    contributors: maker ? [maker.id] : [],
    content,
    createdAt,
    flow,
  }
}

/** The words "three responsibilities" under which an activity is filed. */
export function themesBy(random: Random): string[] {
  if (random.chance(0.35)) return []
  return random.chance(0.8) ? [random.pick(['people', 'work', 'self'])] : ['people', 'work']
}
