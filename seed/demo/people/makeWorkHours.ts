import { addDays, type Day } from '#core/calendar/day.ts'
import type { OwnHours } from '#core/calendar/officeHours.ts'
import { ownHoursOf } from '#core/standards/ownHours.ts'
import type { Random } from '../random.ts'
import { isReserved } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'
import type { World } from '../world.ts'
import type { DemoOfficer } from './makeOfficer.ts'

/** Office hours of a unit's own, or shifts of one of its officers. */
export type DemoWorkHours = OwnHours & { id: string; unit: DemoUnit; officer: DemoOfficer | null }
type Hours = OwnHours['hours']

const workdays = [1, 2, 3, 4, 5]
/** Offices that take in citizens' papers on Saturday mornings as well. */
const desk: Hours = [
  { weekdays: workdays, from: '07:30', to: '11:30' },
  { weekdays: workdays, from: '13:30', to: '17:30' },
  { weekdays: [6], from: '07:30', to: '11:30' },
]
const school: Hours = [
  { weekdays: [...workdays, 6], from: '06:45', to: '11:15' },
  { weekdays: workdays, from: '13:00', to: '16:45' },
]
/** Shifts of somebody at a hospital or with the forces. */
const early: Hours = [{ weekdays: [1, 2, 3, 4, 5, 6], from: '06:00', to: '14:00' }]
const afternoon: Hours = [{ weekdays: [2, 3, 4, 5, 6, 7], from: '14:00', to: '22:00' }]

/** Q09: some units and people with hours of their own, none in the first two units under the city. */
export function makeWorkHours(world: World, random: Random): DemoWorkHours[] {
  const from = addDays(world.horizon.last.from, 92)
  if (from >= world.horizon.today) return []
  const free = world.units.filter((unit) => !isReserved(unit))
  const ofUnits = (count: number, hours: Hours, fits: (unit: DemoUnit) => boolean) =>
    random.sample(free.filter(fits), count).map((unit) => row(random, { unit, officer: null, from, hours }))
  const shifts = random
    .sample(
      free.filter(({ kind }) => kind === 'health' || kind === 'force'),
      6,
    )
    .flatMap((unit) => {
      const [one] = world.appointmentsAt(unit, from)
      const hours = random.pick([early, afternoon])
      return one ? [row(random, { unit, officer: one.officer, from, hours })] : []
    })
  return [
    ...ofUnits(3, school, ({ kind, level }) => kind === 'school' && level === 'grassroots'),
    ...ofUnits(3, desk, ({ kind, level }) => kind === 'office' && level === 'grassrootsBranch'),
    ...shifts,
  ]
}

type Given = { unit: DemoUnit; officer: DemoOfficer | null; from: Day; hours: Hours }

function row(random: Random, given: Given): DemoWorkHours {
  return { id: random.id(), to: null, ...given }
}

/** The hours that hold in place of the plan's, of the officers who have any (`ownHours`). */
export function ownHoursIn(world: World, rows: readonly DemoWorkHours[]): Map<DemoOfficer, OwnHours[]> {
  const found = new Map<DemoOfficer, OwnHours[]>()
  for (const officer of world.people.officers) {
    const held = world.appointmentsOf(officer).filter(world.counts)
    const his = rows.filter(
      (one) =>
        one.officer === officer ||
        (one.officer === null && held.some(({ unit }) => unit.line.includes(one.unit.id))),
    )
    if (his.length === 0) continue
    const workHours = his.map((one) => ({ ...one, unit: one.officer === null ? one.unit.id : null }))
    const appointments = held.map(({ id, unit, office, fullTime, from, to }) => ({
      ...{ id, office, fullTime, counts: true, term: { from, to } },
      unit: {
        ...{ id: unit.id, level: unit.level, line: unit.line, block: unit.block },
        ...{ obligationsFrom: unit.obligationsFrom, validity: { from: unit.validFrom, to: null } },
        below: [],
      },
    }))
    found.set(officer, ownHoursOf({ appointments, workHours }))
  }
  return found
}
