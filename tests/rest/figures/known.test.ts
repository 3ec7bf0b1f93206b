import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { officerFigures } from '#server/figures/officerFigures.ts'
import { targetList } from '#server/figures/targetList.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { verifyFigures } from '#server/figures/verifyFigures.ts'
import { buildCity } from '#tests/support/approval/city.ts'
import { anyHistory, lastYear, opening, perform, type Stage } from '#tests/support/figures/history.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
beforeAll(async () => {
  instance = await openInstance()
})
afterAll(() => instance.close())

const runs = Number(process.env.FIGURES_RUNS ?? 1)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Everything that is read of figures, as it is known now or was before an instant. */
async function read({ city }: Stage, known: number | null) {
  const { payload } = instance
  const unit = city.units.city
  const list = { list: 'missing', page: 1, limit: 250 } as const
  const figures = []
  for (const year of [lastYear, lastYear + 1]) {
    const { over: _, ...rest } = await unitFigures(payload, { unit, year, known })
    figures.push(rest)
    if (year === lastYear)
      figures.push(await targetList(payload, { unit, year, known, target: 'T2b', ...list }))
    figures.push(await targetList(payload, { unit, year, known, target: 'weeklyHours', ...list }))
    for (const person of ['canbo1', 'coso1'] as const)
      figures.push(await officerFigures(payload, { officer: city.people[person].officer, year, known }))
  }
  return JSON.parse(
    JSON.stringify(figures, (key, value) => (key === 'over' && value !== true ? null : value)),
  )
}

/** One officer at a time by the pure rule, from the records as they are. */
async function recount(): Promise<unknown[]> {
  const found = []
  for (const year of [lastYear, lastYear + 1])
    found.push(...(await verifyFigures(instance.payload, year)).differences)
  return found
}

describe('figures through any history', () => {
  it('are what a recount from the records gives, and later are those that were read at the time', async () => {
    let moved = 0
    const property = fc.asyncProperty(anyHistory, async (history) => {
      const stage: Stage = { instance, city: await buildCity(instance.payload), papers: [] }
      const moments: { at: number; figures: unknown; act: string }[] = []
      for (const act of [...opening, ...history]) {
        await perform(stage, act)
        // What the process keeps of the plan is three seconds old at most.
        await pause(act[0] === 'newPlan' ? 3100 : 5)
        const at = Date.now()
        const figures = await read(stage, null)
        if (JSON.stringify(moments.at(-1)?.figures) !== JSON.stringify(figures)) moved += 1
        moments.push({ at, figures, act: act[0] })
        if (moments.length % 5 === 0) expect([act[0], await recount()]).toEqual([act[0], []])
      }
      for (const { at, figures, act } of moments) expect([act, await read(stage, at)]).toEqual([act, figures])
    })
    await fc.assert(property, { numRuns: runs, endOnFailure: true })
    expect(moved).toBeGreaterThan(runs * 3)
  }, 600_000)
})
