import { addDays, type Day } from '#core/calendar/day.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import { addRow, addRows, addTexts, hourOf, scopesOf, stampsAt } from '../store/addRow.ts'
import { tables } from '../store/columns.ts'
import type { DemoUnit } from '../units/makeUnits.ts'
import { isReserved } from '../units/reserved.ts'
import type { Registering } from './registering.ts'

type Window = { weekdays: number[]; start: string; end: string }

const workdays = [1, 2, 3, 4, 5]
/** Offices that take in citizens' papers on Saturday mornings as well. */
const desk: Window[] = [
  { weekdays: workdays, start: '07:30', end: '11:30' },
  { weekdays: workdays, start: '13:30', end: '17:30' },
  { weekdays: [6], start: '07:30', end: '11:30' },
]
const school: Window[] = [
  { weekdays: [...workdays, 6], start: '06:45', end: '11:15' },
  { weekdays: workdays, start: '13:00', end: '16:45' },
]
/** Shifts of somebody at a hospital or with the forces. */
const early: Window[] = [{ weekdays: [1, 2, 3, 4, 5, 6], start: '06:00', end: '14:00' }]
const afternoon: Window[] = [{ weekdays: [2, 3, 4, 5, 6, 7], start: '14:00', end: '22:00' }]

/** Q09: some units and people with hours of their own, none in the first two units under the city. */
export function makeWorkHours(registering: Registering): void {
  const { world, random } = registering
  const free = world.units.filter((unit) => !isReserved(unit))
  const from = addDays(world.horizon.running.from, 31)
  const schools = free.filter(({ kind, level }) => kind === 'school' && level === 'grassroots')
  const offices = free.filter(({ kind, level }) => kind === 'office' && level === 'grassrootsBranch')
  for (const unit of random.sample(schools, 3)) add(registering, { unit, from, windows: school })
  for (const unit of random.sample(offices, 3)) add(registering, { unit, from, windows: desk })
  const staffed = free.filter(({ kind }) => kind === 'health' || kind === 'force')
  for (const unit of random.sample(staffed, 6)) {
    const [one] = world.appointmentsAt(unit, from)
    if (one) add(registering, { unit, officer: one.officer, from, windows: random.pick([early, afternoon]) })
  }
}

type About = { unit: DemoUnit; officer?: DemoOfficer; from: Day; windows: Window[] }

function add({ random, sink, world }: Registering, { unit, officer, from, windows }: About): void {
  if (from >= world.horizon.today) return
  const id = random.id()
  addRow(sink, tables.workHours, {
    ...{ id, unit_id: unit.id, officer_id: officer?.id, from },
    ...scopesOf(unit),
    ...stampsAt(hourOf(from, 8)),
  })
  const rows = windows.map(({ start, end }) => ({ id: random.rowId(), start, end }))
  addRows(sink, tables.workHourRows, { parent: id, rows })
  for (const [index, { weekdays }] of windows.entries()) {
    const texts = weekdays.map(String)
    addTexts(sink, tables.workHourTexts, { parent: id, path: `hours.${index}.weekdays`, texts })
  }
}
