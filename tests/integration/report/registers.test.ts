import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { toDay } from '#core/calendar/day.ts'
import { type RegisterFacts, TOTAL } from '#core/report/registerFacts.ts'
import { plan } from '#seed/plan.ts'
import { registerFacts } from '#server/report/registers/registerFacts.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { modelsInForce, recount } from './recount.ts'
import { linesOf, type Row, type World, writeWorld } from './registerWorld.ts'

const COUNTING = ['secretary', 'deputySecretary', 'standingMember', 'executiveMember']
const graded = { ...plan, review: { ...plan.review, grades: true } }
const year = { year: 2026, from: toDay('2025-10-01'), to: toDay('2026-09-30'), asOf: toDay('2026-09-30') }

let app: Instance
let city: City
let world: World
let lines: Map<string, string[]>

beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
  world = await writeWorld(app.payload, city, 20_261_122)
  lines = await linesOf(app.payload)
})
afterAll(() => app.close())

const gathered = (unit: string): Promise<RegisterFacts> =>
  registerFacts(app.payload, { ...year, unit, plan: graded })
/** Below a root: the child a unit lies under, or the root, and the total; nowhere outside. */
const linesBelow = (root: string) => (unit: string) => {
  const line = lines.get(unit) ?? []
  const depth = line.indexOf(root)
  return depth === -1 ? [] : [line[depth + 1] ?? root, TOTAL]
}
const unitOf = (row: Row) => String(row.unit_id ?? row.host_unit_id)

describe('what the registers hold', () => {
  it('is, line by line, what a plain count of the records gives', async () => {
    for (const [name, unit] of Object.entries(city.units)) {
      const facts = (await gathered(unit)) as unknown as Record<string, unknown>
      const below = linesBelow(unit)
      const expected = recount(world, (row) => below(unitOf(row)))
      for (const [family, counted] of Object.entries(expected))
        expect({ name, family, facts: facts[family] }).toEqual({ name, family, facts: counted })
    }
  })

  it('names the models in force on some day of the year, and no others', async () => {
    const { models } = await gathered(city.units.city)
    expect(new Set(models.items.map(({ id }) => id))).toEqual(modelsInForce(world))
    expect(models.total).toBe(modelsInForce(world).size)
  })

  it('carries no word of a session, a violation or a finding', async () => {
    const text = JSON.stringify(await gathered(city.units.city))
    for (const secret of ['BÍ MẬT', 'Góp ý']) expect(text).not.toContain(secret)
  })

  it('counts officers once in the total, by unit and office', async () => {
    const { staff, staffOffices, offices } = await gathered(city.units.quan1)
    expect(staff[TOTAL]?.officers).toBe(6)
    expect(staff[city.units.coso1]?.officers).toBe(4)
    expect(staff[city.units.quan1]?.officers).toBe(2)
    expect(staffOffices[city.units.coso1]).toEqual({ secretary: 2, deputySecretary: 1, executiveMember: 1 })
    expect(offices.map(({ key }) => key)).toEqual(COUNTING.filter((key) => key !== 'standingMember'))
  })
})

describe('pledges and reviews', () => {
  it('count everybody in scope by the best of his papers, and name from whom one is missing', async () => {
    for (const [name, root] of Object.entries(city.units)) {
      const facts = await gathered(root)
      const people = await inScope(linesBelow(root))
      for (const [paper, kind] of [
        ['pledges', null],
        ['reviews', 'annual'],
      ] as const) {
        const papers = (world[paper] ?? []).filter(
          (row) => row.year === 2026 && (kind === null || row.kind === kind),
        )
        const bestOf = (officer: string) =>
          ['approved', 'pending', 'returned'].find((state) =>
            papers.some((row) => row.officer_id === officer && row.state === state),
          )
        const states = people.map(bestOf)
        expect({ name, paper, ...facts[paper][TOTAL], late: 0 }).toEqual({
          name,
          paper,
          owed: people.length,
          submitted: states.filter(Boolean).length,
          approved: states.filter((state) => state === 'approved').length,
          returned: states.filter((state) => state === 'returned').length,
          late: 0,
          missing: states.filter((state) => state === undefined).length,
        })
        const missing = facts.missingPapers.items.filter(
          (each) => each[paper === 'pledges' ? 'pledge' : 'review'],
        )
        expect(new Set(missing.map(({ officer }) => officer))).toEqual(
          new Set(people.filter((officer) => bestOf(officer) === undefined)),
        )
      }
    }
  })

  it('is late by the first submission, after the end of the year’s day or 30 days after the appointment', async () => {
    const { officer } = city.people.coso2
    const late = async (submitted: string, since: string, first?: string) => {
      await query(app.payload, sql`delete from pledges where officer_id = ${officer}::uuid`)
      await query(
        app.payload,
        sql`update appointments set "from" = ${since} where officer_id = ${officer}::uuid`,
      )
      const [{ id } = { id: '' }] = await query<{ id: string }>(
        app.payload,
        sql`insert into pledges (officer_id, year, state, submitted_at) values (${officer}::uuid, 2026, 'pending', ${submitted}) returning id::text as id`,
      )
      if (first)
        await query(
          app.payload,
          sql`insert into decisions (collection, record, action, at, seq, hash)
            values ('pledges', ${id}, 'submit', ${first}, 1, 'x')`,
        )
      return (await gathered(city.units.coso2)).pledges[TOTAL]?.late
    }
    const before = (await late('2025-12-31T16:59:00Z', '2024-03-12')) ?? 0
    expect(await late('2025-12-31T17:00:00Z', '2024-03-12')).toBe(before + 1)
    expect(await late('2025-12-31T17:00:00Z', '2024-03-12', '2025-12-01T00:00:00Z')).toBe(before)
    expect(await late('2026-05-30T17:00:00Z', '2026-05-01')).toBe(before)
    expect(await late('2026-05-31T17:00:00Z', '2026-05-01')).toBe(before + 1)
  })
})

async function inScope(below: (unit: string) => string[]): Promise<string[]> {
  const rows = await query<{ officer: string; unit: string; office: string }>(
    app.payload,
    sql`select a.officer_id::text as officer, a.unit_id::text as unit, f.key as office
      from appointments a join offices f on f.id = a.office_id`,
  )
  const found = rows.filter(({ unit, office }) => COUNTING.includes(office) && below(unit).length > 0)
  return [...new Set(found.map(({ officer }) => officer))]
}
