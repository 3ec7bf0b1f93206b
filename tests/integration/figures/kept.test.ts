import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keepFigures } from '#server/figures/kept/keepFigures.ts'
import { keptFigures } from '#server/figures/kept/keptFigures.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { unitRules } from '#server/figures/unitRules.ts'
import { verifyFigures } from '#server/figures/verifyFigures.ts'
import { query, sql } from '#server/sql/db.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { anyWorld, YEAR } from './anyWorld.ts'
import { anyChange, change } from './changes.ts'
import { build, openWorlds, store } from './world.ts'

const runs = Number(process.env.FIGURES_RUNS ?? 60)

let instance: Instance
let officeIds: Record<string, string>

beforeAll(async () => {
  instance = await openInstance()
  officeIds = await openWorlds(instance.payload)
})
afterAll(() => instance.close())

/** The figures of a unit, which must come from what is kept. */
const fromKept: typeof unitFigures = async (payload, question, req) => {
  const rules = await unitRules(payload, question, req)
  expect(await keptFigures(payload, question, { rules, req })).not.toBeNull()
  return unitFigures(payload, question, req)
}
const keep = () => keepFigures({ payload: instance.payload, years: [YEAR] })

describe('what is kept of figures', () => {
  it('equals a recount by the pure rule after any history of writes, brought up to date or not', async () => {
    const { payload } = instance
    const step = fc.record({ change: anyChange, refresh: fc.constantFrom(false, false, true) })
    const steps = fc.array(step, { minLength: 4, maxLength: 10 })
    const property = fc.asyncProperty(anyWorld, steps, async (seed, history) => {
      await store(payload, build(seed, officeIds))
      await keep()
      expect((await verifyFigures(payload, YEAR, fromKept)).differences).toEqual([])
      for (const { change: next, refresh } of history) {
        await change(payload, next, officeIds)
        if (refresh) await keep()
        const use = await isKept()
        const { differences } = await verifyFigures(payload, YEAR, use ? fromKept : unitFigures)
        expect({ after: next.what, refresh, differences }).toEqual({
          after: next.what,
          refresh,
          differences: [],
        })
      }
      await keep()
      expect((await verifyFigures(payload, YEAR, fromKept)).differences).toEqual([])
      expect(await leftOver()).toBe(0)
    })
    await fc.assert(property, { numRuns: Math.ceil(runs / 3), endOnFailure: process.env.CI === undefined })
  }, 900_000)
})

/** Whether the year is there to be used: a new level of units or another office that counts makes it anew. */
async function isKept(): Promise<boolean> {
  const [root] = await query<{ id: string }>(
    instance.payload,
    sql`select id::text as id from units where parent_id is null`,
  )
  const question = { unit: root?.id ?? '', year: YEAR }
  const rules = await unitRules(instance.payload, question)
  return (await keptFigures(instance.payload, question, { rules, req: undefined })) !== null
}

/** Marks that wait although everything was brought up to date, and rows of people who are no more. */
async function leftOver(): Promise<number> {
  const [row] = await query<{ count: number }>(
    instance.payload,
    sql`select (select count(*) from app.kept_marks)::int
      + (select count(*) from app.kept_rows where officer not in (select id from officers))::int as count`,
  )
  return row?.count ?? -1
}
