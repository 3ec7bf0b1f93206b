import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { addDays, type Day, startOf, toDay } from '#core/calendar/day.ts'
import type { Validity } from '#core/calendar/validity.ts'
import type { OfficerFacts, UnitFacts } from '#core/standards/facts.ts'
import type { PlanDefinition, PlanVersion } from '#core/standards/plan.ts'
import { plan } from '#seed/plan.ts'
import { forgetPlans } from '#server/plan/loadPlans.ts'
import { query, sql } from '#server/sql/db.ts'
import { FIRST, offices, type Seed, YEAR } from './anyWorld.ts'

const label = { vi: 'nghỉ lễ', en: 'a holiday' }
const off = (from: string, to = from) => ({ from: toDay(from), to: toDay(to), label })

const first: PlanDefinition = {
  ...plan,
  officeHours: {
    ...plan.officeHours,
    holidays: [off('2020-11-02', '2020-11-04'), off('2020-11-10'), off('2021-02-10', '2021-02-14')],
    daysOffInLieu: [off('2020-11-18'), off('2021-02-14', '2021-02-15')],
    workedSaturdays: [toDay('2020-11-14'), toDay('2020-12-26')],
  },
}
/**
 * Three plans inside the year: the second has other hours, numbers, scope and modes and counts the volunteer hours by
 * the month, the third by the week again; the first week has none.
 */
const changed: PlanDefinition = {
  ...first,
  officeHours: {
    weekdays: [1, 2, 3, 4, 5, 6],
    windows: [{ from: '08:00', to: '12:30' }],
    holidays: [off('2021-03-22', '2021-03-23')],
    workedSaturdays: [toDay('2021-03-20'), toDay('2021-03-27')],
  },
  employmentInScope: ['cadre'],
  standards: first.standards.map((standard) => {
    if (standard.key === 'weeklyHours') {
      const numbers = [
        { groups: ['A'], number: 300 },
        { levels: ['branch'], number: 60 },
      ]
      return { ...standard, period: 'month' as const, daysOff: 5, numbers }
    }
    if (standard.key === 'summonedMeetings')
      return {
        ...standard,
        ...{ period: 'week' as const, excused: 'breach' as const, daysOff: 2, numbers: [{ number: 60 }] },
      }
    return { ...standard, mode: 'sum' as const, numbers: [{ number: 2 }] }
  }),
}
const again: PlanDefinition = {
  ...changed,
  standards: changed.standards.map((standard) =>
    standard.key === 'weeklyHours' || standard.key === 'summonedMeetings'
      ? { ...standard, period: standard.key === 'weeklyHours' ? ('week' as const) : ('quarter' as const) }
      : standard,
  ),
}
export const versions: PlanVersion[] = [
  { validFrom: toDay('2020-10-01'), version: 1, definition: first },
  { validFrom: toDay('2021-03-10'), version: 2, definition: changed },
  { validFrom: toDay('2021-06-16'), version: 3, definition: again },
]

type Review = { kind: string; year: number; on: Day; decided: Day; merits: Map<string, boolean>; id: string }
export type WorldOfficer = {
  id: string
  facts: OfficerFacts
  pledged: boolean
  reviews: Review[]
  realised: Day[]
}
const tables = [
  'units',
  'officers',
  'appointments',
  'activities',
  'pledges',
  'reviews',
  'reviews_collective_merits',
  'initiatives',
  'initiatives_authors',
  'models',
  'exemptions',
  'work_hours',
  'work_hours_hours',
  'work_hours_texts',
] as const
type Rows = Record<(typeof tables)[number], Record<string, unknown>[]>
export type World = {
  units: (UnitFacts & { parent: string | null })[]
  officers: WorldOfficer[]
  models: { unit: string; validity: Validity }[]
  rows: Rows
}

/** Turns a seed into facts for the pure rule and into the same facts as rows. */
export function build(seed: Seed, officeIds: Record<string, string>): World {
  const units = buildUnits(seed)
  const rows = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Rows
  rows.units = units.map(unitRow)
  const officers = seed.officers.map((person) => buildOfficer(person, { units, rows, officeIds }))
  const world: World = { units, officers, models: [], rows }
  addReviews(world, seed)
  addInitiatives(world, seed)
  for (const { unit, from, length, state } of seed.models) {
    const place = pick(units, unit)
    const to = length === null ? null : addDays(from, length)
    rows.models.push({ id: randomUUID(), unit_id: place.id, title: 'x', from, to, state })
    if (state === 'approved') world.models.push({ unit: place.id, validity: { from, to } })
  }
  addExemptions(world, seed)
  addWorkHours(world, seed)
  return world
}

function pick<T>(all: T[], index: number): T {
  return all[index % all.length] as T
}

type Building = { units: World['units']; rows: Rows; officeIds: Record<string, string> }

function buildOfficer(person: Seed['officers'][number], { units, rows, officeIds }: Building): WorldOfficer {
  const id = randomUUID()
  const code = `c${id}`
  rows.officers.push({ id, code, full_name: `Nguyễn ${code}`, employment_type: person.employmentType })
  if (person.pledge) rows.pledges.push({ id: randomUUID(), officer_id: id, year: YEAR, state: person.pledge })
  const appointments = person.appointments.map((each) => {
    const place = pick(units, each.unit)
    const to = each.length === null ? null : addDays(each.from, each.length)
    const made = { id: randomUUID(), fullTime: each.fullTime, term: { from: each.from, to } }
    const { scope } = scopes(place.line)
    rows.appointments.push({
      ...{ id: made.id, officer_id: id, unit_id: place.id, office_id: officeIds[each.office] },
      ...{ full_time: each.fullTime, from: each.from, to, ...scope },
    })
    return { ...made, unit: place, office: each.office, counts: each.office !== 'clerk' }
  })
  const activities = person.activities.flatMap((each) => {
    const startsAt = startOf(addDays(FIRST, each.month)) + each.start * 1000
    const endsAt = startsAt + each.seconds * 1000
    const host = each.host === null ? null : pick(units, each.host)
    const made = { id: randomUUID(), kind: each.kind, startsAt, endsAt, attendance: each.attendance, host }
    const time = { starts_at: new Date(startsAt).toISOString(), ends_at: new Date(endsAt).toISOString() }
    const { id: activityId, kind, attendance } = made
    rows.activities.push({
      ...{ id: activityId, officer_id: id, kind, title: 'x', attendance, state: each.state, ...time },
      host_unit_id: host?.id ?? null,
    })
    return each.state === 'approved' ? [made] : []
  })
  const rest = { initiatives: [], exemptions: [], workHours: [] }
  const facts = { employmentType: person.employmentType, appointments, activities, ...rest }
  return { id, facts, pledged: person.pledge === 'approved', reviews: [], realised: [] }
}

function addReviews({ officers, rows }: World, seed: Seed): void {
  const annual = new Set<string>()
  for (const { officer, year, concludedOn, decided, merits, unmet, state, ...each } of seed.reviews) {
    const person = pick(officers, officer)
    // One annual review an officer and year.
    const kind = annual.has(`${person.id} ${year}`) ? 'quarterly' : each.kind
    if (kind === 'annual') annual.add(`${person.id} ${year}`)
    const id = randomUUID()
    const period = kind === 'annual' ? String(year) : `${year}-Q1`
    const decidedAt = new Date(startOf(decided) + 60_000).toISOString()
    rows.reviews.push({
      ...{ id, officer_id: person.id, kind, period, year, state },
      ...{ concluded_on: concludedOn, decided_at: decidedAt },
    })
    merits.forEach((key, place) => {
      const row = { _order: place + 1, _parent_id: id, id: randomUUID(), key, met: key !== unmet }
      rows.reviews_collective_merits.push(row)
    })
    if (state === 'approved') {
      const met = new Map(merits.map((key) => [key, key !== unmet]))
      person.reviews.push({ id, kind, year, on: concludedOn ?? decided, decided, merits: met })
    }
  }
}

function addInitiatives({ officers, rows }: World, seed: Seed): void {
  for (const { authors, realised, recognisedOn, state } of seed.initiatives) {
    const people = [...new Set(authors.map((author) => pick(officers, author)))]
    const id = randomUUID()
    rows.initiatives.push({
      ...{ id, officer_id: people[0]?.id, title: 'x', kind: 'experience', field: 'union', state },
      ...{ realised_on: realised ? '2020-10-10' : null, recognised_on: recognisedOn },
    })
    people.forEach((person, place) => {
      // The maker stands on the list of authors or not: he is one of them either way.
      if (place > 0 || people.length > 1) {
        const row = { _order: place + 1, _parent_id: id, id: randomUUID(), officer_id: person.id, share: 30 }
        rows.initiatives_authors.push(row)
      }
      if (state !== 'approved' || recognisedOn === null) return
      person.facts.initiatives.push({ id, recognisedOn })
      if (realised) person.realised.push(recognisedOn)
    })
  }
}

function addExemptions({ officers, units, rows }: World, seed: Seed): void {
  for (const { whose, group, type, from, length, state } of seed.exemptions) {
    const id = randomUUID()
    const to = addDays(from, length)
    const row = { id, type, from, to, state }
    if ('officer' in whose) {
      const person = pick(officers, whose.officer)
      const unit = person.facts.appointments[0]?.unit.id ?? null
      rows.exemptions.push({ ...row, officer_id: person.id, unit_id: unit, group: null })
      if (state === 'approved') person.facts.exemptions.push({ id, unit: null, group: null, type, from, to })
      continue
    }
    const unit = pick(units, whose.unit)
    rows.exemptions.push({ ...row, officer_id: null, unit_id: unit.id, group })
    if (state !== 'approved') continue
    for (const { facts } of officers)
      if (facts.appointments.some((each) => each.unit.line.includes(unit.id)))
        facts.exemptions.push({ id, unit: unit.id, group, type, from, to })
  }
}

function addWorkHours({ officers, units, rows }: World, seed: Seed): void {
  for (const { whose, from, length, hours } of seed.workHours) {
    const id = randomUUID()
    const to = length === null ? null : addDays(from, length)
    const person = 'officer' in whose ? pick(officers, whose.officer) : null
    const unit =
      'unit' in whose ? pick(units, whose.unit) : (person?.facts.appointments[0]?.unit ?? pick(units, 0))
    rows.work_hours.push({ id, unit_id: unit.id, officer_id: person?.id ?? null, from, to })
    hours.forEach((each, place) => {
      const row = { _order: place + 1, _parent_id: id, id: randomUUID(), start: each.from, end: each.to }
      rows.work_hours_hours.push(row)
      each.weekdays.forEach((weekday, order) => {
        const path = `hours.${place}.weekdays`
        rows.work_hours_texts.push({ order: order + 1, parent_id: id, path, text: String(weekday) })
      })
    })
    for (const officer of officers) {
      const { facts } = officer
      if (person === officer) facts.workHours.push({ id, unit: null, from, to, hours })
      if (person === null && facts.appointments.some((each) => each.unit.line.includes(unit.id)))
        facts.workHours.push({ id, unit: unit.id, from, to, hours })
    }
  }
}

function buildUnits(seed: Seed): World['units'] {
  const units: World['units'] = []
  for (const [index, each] of seed.units.entries()) {
    const parent = index === 0 ? null : (units[each.parent % index] ?? null)
    const id = randomUUID()
    const to = each.length === null ? null : addDays(each.from, each.length)
    units.push({
      id,
      level: each.level,
      line: [...(parent?.line ?? []), id],
      block: each.block,
      validity: { from: each.from, to },
      obligationsFrom: each.obligationsFrom,
      below: [],
      parent: parent?.id ?? null,
    })
    parent?.below.push({ from: each.from, to })
  }
  return units
}

function unitRow(unit: World['units'][number]): Record<string, unknown> {
  const { id, level, block, parent, obligationsFrom, validity, line } = unit
  return {
    ...{
      id,
      code: `u${id}`,
      name: `Đoàn ${id}`,
      level,
      block,
      parent_id: parent,
      obligations_from: obligationsFrom,
    },
    ...{ valid_from: validity.from, valid_to: validity.to, depth: line.length - 1, ...scopes(line).scope },
  }
}

function scopes(line: string[]) {
  return { scope: Object.fromEntries(line.map((id, depth) => [`scope${depth}`, id])) }
}

/** Publishes the plans and makes the offices that every world has; gives the offices' ids by their keys. */
export async function openWorlds(payload: Payload): Promise<Record<string, string>> {
  for (const { validFrom, version, definition } of versions) {
    await query(
      payload,
      sql`insert into plans (key, name, version, status, valid_from, definition)
        values ('test', 'Test', ${version}, 'published', ${validFrom}, ${JSON.stringify(definition)}::jsonb)`,
    )
  }
  const officeIds: Record<string, string> = {}
  for (const key of offices) {
    const [row] = await query<{ id: string }>(
      payload,
      sql`insert into offices (key, name, counts_as_officer) values (${key}, ${key}, ${key !== 'clerk'}) returning id`,
    )
    officeIds[key] = row?.id ?? ''
  }
  return officeIds
}

/** Stores a world, replacing the one before. */
export async function store(payload: Payload, world: World): Promise<void> {
  for (const table of tables.toReversed()) await query(payload, sql`delete from ${sql.identifier(table)}`)
  await query(payload, sql`delete from plans where version > ${versions.length}`)
  forgetPlans(payload)
  for (const table of tables) {
    const rows = world.rows[table]
    if (rows.length === 0) continue
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    const names = sql.join(
      columns.map((name) => sql.identifier(name)),
      sql`, `,
    )
    await query(
      payload,
      sql`insert into ${sql.identifier(table)} (${names})
        select ${names} from jsonb_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(rows)}::jsonb)`,
    )
  }
}
