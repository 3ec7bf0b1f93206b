import { addDays, type Day } from '#core/calendar/day.ts'
import { inspectionStatus } from '#core/register/inspectionStatus.ts'
import type { PlanYear } from '../horizon.ts'
import type { DemoOfficer } from '../people/makeOfficer.ts'
import { addRow, addRows, hourOf, type Row, scopesOf, stampsAt } from '../store/addRow.ts'
import { tables } from '../store/columns.ts'
import { isReserved } from '../units/reserved.ts'
import type { DemoUnit } from '../units/unit.ts'
import * as words from '../words/inspections.ts'
import { happens, type Registering, someDay, yearsOf } from './registering.ts'

/** R16: the city inspects some of the units under it, those some of theirs. R18: what came out about a few people. */
export function makeInspections(registering: Registering): void {
  const { world, random } = registering
  for (const year of yearsOf(world)) {
    for (const by of [world.root, ...world.childrenOf(world.root)]) {
      const units = world.childrenOf(by).filter(({ level }) => level !== 'branch' || by.level === 'commune')
      const share = by === world.root ? 8 : by.level === 'commune' ? random.int(0, 1) : random.int(2, 4)
      for (const unit of random.sample(units, share)) {
        if (happens(random, year, world)) inspect(registering, { unit, by, year })
      }
    }
  }
  for (const kind of Object.keys(words.violationWords)) {
    for (const one of words.violationWords[kind] ?? []) makeViolation(registering, { kind, ...one })
  }
}

type About = { unit: DemoUnit; by: DemoUnit; year: PlanYear }

function inspect(registering: Registering, { unit, by, year }: About): void {
  const { world, random, sink, numbers } = registering
  const heldOn = someDay({ random, world }, year)
  const team = heldOn === null ? [] : teamOf(registering, by, heldOn)
  if (heldOn === null || team.length === 0) return
  const id = random.id()
  const planned = random.chance(0.7)
  const remedies = remediesOf(registering, unit, heldOn)
  const count = (text: string) =>
    text.replace('{{count}}', String(random.int(12, 40))).replace('{{wrong}}', String(random.int(1, 5)))
  const found = { findings: count(random.pick(words.findings)), conclusion: random.pick(words.conclusions) }
  addRow(sink, tables.inspections, {
    id,
    unit_id: unit.id,
    title: random.pick(words.inspectionTitles).replace('{{unit}}', unit.name),
    kind: planned ? 'planned' : 'unannounced',
    status: inspectionStatus({ heldOn, ...found, remedies }, world.horizon.today),
    planned_on: planned ? addDays(heldOn, -random.int(10, 40)) : null,
    held_on: heldOn,
    scope: random.pick(words.inspectionScopes),
    ...found,
    document: numbers(by, 'KL', heldOn),
    document_date: heldOn,
    by_unit_id: by.id,
    by_depth: by.path.length,
    ...scopesOf(unit),
    ...stampsAt(hourOf(addDays(heldOn, -1)), hourOf(heldOn, 16)),
  })
  const rows = team.map((officer, index) => ({
    id: random.rowId(),
    officer_id: officer.id,
    role: index === 0 ? 'Tổ trưởng' : 'Thành viên',
  }))
  addRows(sink, tables.inspectionTeam, { parent: id, rows })
  addRows(sink, tables.inspectionRemedies, {
    parent: id,
    rows: remedies.map(({ doneOn, ...row }) => ({ ...row, done_on: doneOn })),
  })
}

/** Who inspects for a unit: its inspection office or committee, else its leaders. */
function teamOf({ world, random }: Registering, by: DemoUnit, day: Day): DemoOfficer[] {
  const held = world.appointmentsAt(by, day)
  const called = held.filter(({ office }) => office.startsWith('inspection'))
  const others = held.filter(({ office }) => office === 'standingMember' || office === 'deputySecretary')
  const team = [...called.slice(0, 2), ...random.sample(others, 1)].map(({ officer }) => officer)
  return [...new Set(team)].filter((officer) => !world.isIdle(officer, day))
}

type Remedy = Row & { done: boolean; doneOn: Day | null }

function remediesOf({ world, random }: Registering, unit: DemoUnit, heldOn: Day): Remedy[] {
  const who = world.leadersAt(unit, heldOn)[0]?.officer
  return random.sample(words.inspectionRemedies, random.int(0, 2)).map((remedy) => {
    const due = addDays(heldOn, random.int(10, 45))
    const doneOn = addDays(due, random.int(-8, 6))
    const done = doneOn < world.horizon.today && random.chance(0.8)
    return { id: random.rowId(), remedy, officer_id: who, due, done, doneOn: done ? doneOn : null }
  })
}

type Violation = { kind: string; description: string; handling: string; remedy: string }

const measures: Record<string, string> = { dishonesty: 'criticism', duty: 'selfReview', alcohol: 'criticism' }

/** A few, in units of nobody who signs in for a visit. */
function makeViolation(registering: Registering, { kind, description, handling, remedy }: Violation): void {
  const { world, random, sink } = registering
  const day = someDay(registering, world.horizon.last)
  const held = world.people.appointments.filter(
    ({ unit, officer, from, to, office }) =>
      unit.path.length > 1 &&
      office !== 'secretary' &&
      !isReserved(unit) &&
      !officer.user &&
      day &&
      from <= day &&
      to === null,
  )
  if (day === null || held.length === 0) return
  const { officer, unit } = random.pick(held)
  const handledOn = addDays(day, random.int(5, 30))
  const doneOn = addDays(handledOn, random.int(20, 60))
  const done = doneOn < world.horizon.today && random.chance(0.6)
  const id = random.id()
  addRow(sink, tables.violations, {
    id,
    unit_id: unit.id,
    officer_id: officer.id,
    kind,
    happened_on: day,
    description,
    measure: measures[kind] ?? 'reminder',
    handled_on: handledOn,
    handling,
    ...scopesOf(unit),
    ...stampsAt(hourOf(day, 17), hourOf(handledOn, 10)),
  })
  const row = { id: random.rowId(), remedy, due: addDays(handledOn, 45), done, done_on: done ? doneOn : null }
  addRows(sink, tables.violationRemedies, { parent: id, rows: [row] })
}
