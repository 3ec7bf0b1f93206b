import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { addDays, startOf, toDay } from '#core/calendar/day.ts'
import type { OfficerFacts, UnitFacts } from '#core/standards/facts.ts'
import type { PlanDefinition, PlanVersion } from '#core/standards/plan.ts'
import { plan } from '#seed/plan.ts'
import { query, sql } from '#server/sql/db.ts'
import { FIRST, type Seed, YEAR } from './anyWorld.ts'

/** Two plans inside the year: the second has other hours, numbers, scope and mode; none before 20/10/2020. */
const changed: PlanDefinition = {
  ...plan,
  officeHours: { weekdays: [1, 2, 3, 4, 5, 6], windows: [{ from: '08:00', to: '12:30' }] },
  employmentInScope: ['cadre'],
  standards: plan.standards.map((standard) =>
    standard.key === 'weeklyHours'
      ? {
          ...standard,
          numbers: [
            { groups: ['A'], number: 150 },
            { levels: ['branch'], number: 60 },
          ],
        }
      : { ...standard, mode: 'sum' as const, numbers: [{ number: 2 }] },
  ),
}
export const versions: PlanVersion[] = [
  { validFrom: toDay('2020-10-20'), version: 1, definition: plan },
  { validFrom: toDay('2021-03-10'), version: 2, definition: changed },
]

export type WorldOfficer = { id: string; facts: OfficerFacts; pledged: boolean }
export type World = {
  units: (UnitFacts & { parent: string | null })[]
  officers: WorldOfficer[]
  rows: Record<'units' | 'officers' | 'appointments' | 'activities' | 'pledges', Record<string, unknown>[]>
}

/** Turns a seed into facts for the pure rule and into the same facts as rows. */
export function build(seed: Seed, officeIds: Record<string, string>): World {
  const units = buildUnits(seed)
  const pick = (index: number) => units[index % units.length] as World['units'][number]
  const rows: World['rows'] = {
    units: units.map(unitRow),
    officers: [],
    appointments: [],
    activities: [],
    pledges: [],
  }
  const officers = seed.officers.map((person): WorldOfficer => {
    const id = randomUUID()
    const code = `c${id}`
    rows.officers.push({ id, code, full_name: `Nguyễn ${code}`, employment_type: person.employmentType })
    if (person.pledge)
      rows.pledges.push({ id: randomUUID(), officer_id: id, year: YEAR, state: person.pledge })
    const appointments = person.appointments.map((each) => {
      const place = pick(each.unit)
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
      const host = each.host === null ? null : pick(each.host)
      const made = { id: randomUUID(), kind: each.kind, startsAt, endsAt, attendance: each.attendance, host }
      const time = { starts_at: new Date(startsAt).toISOString(), ends_at: new Date(endsAt).toISOString() }
      const { id: activityId, kind, attendance } = made
      rows.activities.push({
        ...{ id: activityId, officer_id: id, kind, title: 'x', attendance, state: each.state, ...time },
        host_unit_id: host?.id ?? null,
      })
      return each.state === 'approved' ? [made] : []
    })
    const facts = { employmentType: person.employmentType, appointments, activities }
    return { id, facts, pledged: person.pledge === 'approved' }
  })
  return { units, officers, rows }
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

/** Stores a world, replacing the one before. */
export async function store(payload: Payload, world: World): Promise<void> {
  for (const table of ['activities', 'pledges', 'appointments', 'officers', 'units']) {
    await query(payload, sql`delete from ${sql.identifier(table)}`)
  }
  for (const table of ['units', 'officers', 'appointments', 'activities', 'pledges'] as const) {
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
