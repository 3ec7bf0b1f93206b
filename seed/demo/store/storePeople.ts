import type { Day } from '#core/calendar/day.ts'
import { startOf } from '#core/calendar/day.ts'
import type { World } from '../world.ts'
import { tables } from './columns.ts'
import type { Sink } from './sink.ts'

/** Units, accounts, officers and appointments, in the order in which they refer to each other. */
export function storePeople(
  sink: Sink,
  world: World,
  given: { offices: ReadonlyMap<string, string>; password: { salt: string; hash: string } },
): void {
  const { units, people, horizon } = world
  const stamp = (day: Day) => new Date(startOf(day) + 8 * 3_600_000).toISOString()
  const founded = stamp(horizon.founded)
  for (const unit of units) {
    const { id, code, name, shortName, level, parent, inBlock, validFrom, obligationsFrom } = unit
    const row = [id, code, name, shortName, level, parent, inBlock, validFrom, null, obligationsFrom]
    sink.add(tables.units, [...row, founded, founded])
  }
  for (const { id, login, officer } of people.accounts) {
    const { salt, hash } = given.password
    const email = `${login}@demo.local`
    sink.add(tables.users, [id, email, officer.code.toLowerCase(), salt, hash, founded, founded])
  }
  for (const one of people.officers) {
    sink.add(tables.officers, [
      one.id,
      one.code,
      one.fullName,
      one.dateOfBirth,
      one.gender,
      one.ethnicity,
      one.partyMember,
      one.email,
      one.phone,
      one.employmentType,
      one.employer,
      one.user,
      founded,
      founded,
    ])
  }
  for (const { id, officer, unit, office, fullTime, from, to, decisionNumber } of people.appointments) {
    const row = [id, officer.id, unit.id, given.offices.get(office), fullTime, from, to, decisionNumber]
    sink.add(tables.appointments, [...row, stamp(to ?? from), stamp(from)])
  }
}
