import { addDays, type Day, dayOf } from '#core/calendar/day.ts'
import type { Period } from '#core/calendar/period.ts'
import { numberOf } from '#core/standards/plan.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import type { DemoAppointment } from '../people/makePeople.ts'
import type { Random } from '../random.ts'
import type { DemoUnit } from '../units/unit.ts'
import type { World } from '../world.ts'
import type { Gathering } from './gathering.ts'

type Of = { world: World; random: Random; month: Period }

/** Fills in who came: the host's own people, those summoned, and officers from above on their monthly round (R29, R30, R38). */
export function invite(gatherings: readonly Gathering[], { world, random, month }: Of): void {
  const below = new Map<string, Gathering[]>()
  for (const gathering of gatherings) {
    const day = dayOf(gathering.startsAt)
    for (const id of gathering.host.line) below.set(id, [...(below.get(id) ?? []), gathering])
    for (const { officer, binds, near } of peopleOf(gathering, world, day)) {
      if (random.chance(officer.diligence * near * (binds ? 0.9 : 0.3))) join(gathering, officer)
    }
  }
  const middle = addDays(month.from, 14)
  for (const unit of world.units) {
    const near = below.get(unit.id) ?? []
    for (const one of world.appointmentsAt(unit, middle))
      if (world.binds(one)) goRound(one, near, { world, random })
  }
}

function isGrassroots({ level }: DemoUnit): boolean {
  return level === 'grassroots' || level === 'commune'
}

type Guest = { officer: DemoOfficer; binds: boolean; near: number }

function peopleOf({ kind, host }: Gathering, world: World, day: Day): Guest[] {
  const guests = (unit: DemoUnit, near: number): Guest[] =>
    world
      .appointmentsAt(unit, day)
      .filter(world.counts)
      .map((one) => ({ officer: one.officer, binds: world.binds(one), near }))
  const own = guests(host, 1)
  if (kind === 'branchMeeting' || kind === 'committeeMeeting') return own
  const children = world.childrenOf(host)
  if (kind === 'volunteerActivity') {
    const helpers = isGrassroots(host) ? children.flatMap((child) => guests(child, 0.6)) : []
    const parent = host.level === 'branch' ? world.unitOf.get(host.parent ?? '') : undefined
    return [...own, ...helpers, ...(parent ? guests(parent, 0.25) : [])]
  }
  const secretaries = children
    .flatMap((child) => world.appointmentsAt(child, day).filter(({ office }) => office === 'secretary'))
    .map((one) => ({ officer: one.officer, binds: true, near: 1 }))
  return [...own.slice(0, 4), ...secretaries]
}

/** The month's number of an officer: the diligent keep it, the others stop before. */
function goRound(
  one: DemoAppointment,
  near: readonly Gathering[],
  { world, random }: Omit<Of, 'month'>,
): void {
  const { officer, unit, office, fullTime } = one
  const number = numberOf(world.plan, 'monthlyAttendance', { office, level: unit.level, fullTime })
  if (number === null) return
  const wanted = random.chance(officer.diligence) ? number + random.int(0, 1) : random.int(0, number - 1)
  const meetings = near.filter(({ kind }) => kind === 'branchMeeting')
  const others = near.filter(({ kind }) => kind === 'volunteerActivity')
  const enough = meetings.length >= number || others.length < number
  const chosen = enough ? random.sample(meetings, wanted) : random.sample(others, wanted)
  for (const gathering of chosen) join(gathering, officer)
}

function join(gathering: Gathering, officer: DemoOfficer): void {
  if (!gathering.people.includes(officer)) gathering.people.push(officer)
}
