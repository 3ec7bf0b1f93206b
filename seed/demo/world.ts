import { addDays, type Day, toDay, weekdayOf } from '#core/calendar/day.ts'
import type { DaysOff, OfficeHours } from '#core/calendar/officeHours.ts'
import { isInScope } from '#core/standards/duty.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { COMMITTEE } from '#core/workflow/resolveApprovers.ts'
import { inForce, type Places, type Post } from '#core/workflow/subject.ts'
import { seededOffices } from '#seed/offices.ts'
import type { Horizon } from './horizon.ts'
import { idleLogins } from './people/logins.ts'
import type { DemoOfficer } from './people/makeOfficer.ts'
import type { DemoAppointment, People } from './people/makePeople.ts'
import type { DemoUnit } from './units/unit.ts'

/** Offices whose holders may decide something somewhere. */
const DECIDING = [...COMMITTEE, 'inspectionOffice']
const LEADING = ['secretary', 'deputySecretary']

/** The city as everything else asks it: who holds what where on a day. */
export type World = ReturnType<typeof makeWorld>

export function makeWorld(
  units: DemoUnit[],
  people: People,
  given: { plan: PlanDefinition; horizon: Horizon },
) {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]))
  const officerOf = new Map(people.officers.map((officer) => [officer.id, officer]))
  const byUnit = groupBy(people.appointments, ({ unit }) => unit.id)
  const byOfficer = groupBy(people.appointments, ({ officer }) => officer.id)
  const children = groupBy(units, ({ parent }) => parent ?? '')
  const officeNames = new Map(seededOffices.map(({ key, name }) => [key, name]))
  const counting = new Set(seededOffices.filter((one) => one.countsAsOfficer).map(({ key }) => key))
  const idle = new Set(
    people.accounts.filter(({ login }) => idleLogins.includes(login)).map((one) => one.officer),
  )
  const posts = new Map(people.appointments.map((one) => [one.id, postOf(one, officeNames)]))
  const postsOf = (list: readonly DemoAppointment[]) => list.flatMap(({ id }) => posts.get(id) ?? [])
  const kept = new Map<string, Places>()

  /** The lines of the units and the posts of everybody who may come up there (`loadFacts`). */
  const placesOf = (
    unit: DemoUnit,
    {
      host = unit,
      authors,
      members = false,
    }: { host?: DemoUnit; authors: readonly string[]; members?: boolean },
  ): Places => {
    const key = `${unit.id} ${host.id} ${authors.join(' ')} ${members}`
    const found = kept.get(key)
    if (found) return found
    const line = [...new Set([...unit.line, ...host.line])]
    const deciders = line
      .flatMap((id) => byUnit.get(id) ?? [])
      .filter(({ office }) => DECIDING.includes(office) || (members && office === 'executiveMember'))
      .map((one) => one.officer.id)
    const concerned = [...new Set([...deciders, ...authors])]
    const places = {
      units: line
        .flatMap((id) => unitOf.get(id) ?? [])
        .map(({ id, name, level, parent }) => ({ id, name, level, parent })),
      posts: concerned.flatMap((id) => postsOf(byOfficer.get(id) ?? [])),
    }
    kept.set(key, places)
    return places
  }

  const appointmentsAt = (unit: DemoUnit, day: Day) =>
    (byUnit.get(unit.id) ?? []).filter((one) => holds(one, day))

  /** The unit of an officer's record: of his appointment on that day, the highest of several (contract). */
  const homeOf = (officer: DemoOfficer, day: Day): DemoUnit | null => {
    const held = (byOfficer.get(officer.id) ?? []).filter((one) => holds(one, day))
    return held.sort(byHeight)[0]?.unit ?? null
  }

  const calendars = new Map<string, OfficeHours>()
  /** The plan's calendar as far as due days from some day on need it: looked at for each of many thousand acts. */
  const calendarNear = (day: Day): OfficeHours => {
    const month = day.slice(0, 7)
    const found = calendars.get(month) ?? monthOf(given.plan.officeHours, toDay(`${month}-01`))
    calendars.set(month, found)
    return found
  }

  const { from } = given.horizon.running
  // A week that begins in September is the running year's (Q05).
  const quietFrom = addDays(from, 1 - weekdayOf(from))
  return {
    ...given,
    units,
    people,
    root: units[0] as DemoUnit,
    unitOf,
    officerOf,
    postsOf,
    placesOf,
    calendarNear,
    appointmentsAt,
    appointmentsIn: (unit: DemoUnit) => byUnit.get(unit.id) ?? [],
    homeOf,
    childrenOf: (unit: DemoUnit) => children.get(unit.id) ?? [],
    appointmentsOf: (officer: DemoOfficer) => byOfficer.get(officer.id) ?? [],
    counts: (one: DemoAppointment) => counting.has(one.office),
    /** Whether an appointment puts its holder under the plan (R02). */
    binds: ({ unit, office, officer }: DemoAppointment) =>
      counting.has(office) && isInScope(unit.block, officer.employmentType, given.plan),
    /** The contract's people who have nothing in the running plan year, its first week from the Monday on included. */
    isIdle: (officer: DemoOfficer, day: Day) => idle.has(officer) && day >= quietFrom,
    /** The leaders of a unit in force on a day. */
    leadersAt: (unit: DemoUnit, day: Day): Post[] =>
      inForce(postsOf(byUnit.get(unit.id) ?? []), day).filter(({ office }) => LEADING.includes(office)),
  }
}

export function holds({ from, to }: { from: Day; to: Day | null }, day: Day): boolean {
  return from <= day && (to === null || to >= day)
}

function postOf(one: DemoAppointment, officeNames: Map<string, string>): Post {
  const { officer, unit, office, from, to } = one
  const officeName = officeNames.get(office) ?? office
  return {
    officer: officer.id,
    name: officer.fullName,
    unit: unit.id,
    line: unit.line,
    office,
    officeName,
    from,
    to,
  }
}

function monthOf(hours: OfficeHours, first: Day): OfficeHours {
  const last = addDays(first, 92)
  const near = (days: readonly DaysOff[] = []) => days.filter(({ from, to }) => to >= first && from <= last)
  return { ...hours, holidays: near(hours.holidays), daysOffInLieu: near(hours.daysOffInLieu) }
}

function byHeight(left: DemoAppointment, right: DemoAppointment): number {
  if (left.unit.line.length !== right.unit.line.length) return left.unit.line.length - right.unit.line.length
  if (left.from !== right.from) return left.from < right.from ? -1 : 1
  return left.id < right.id ? -1 : 1
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}
