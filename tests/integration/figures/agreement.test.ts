import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, planYearRange, toDay } from '#core/calendar/day.ts'
import { asOfDay } from '#core/standards/asOf.ts'
import type { FigureRow } from '#core/standards/figures.ts'
import { officerCompliance } from '#core/standards/officerCompliance.ts'
import { listedKeys } from '#server/figures/listQuestion.ts'
import { officerFigures } from '#server/figures/officerFigures.ts'
import { targetList } from '#server/figures/targetList.ts'
import { unitFigures } from '#server/figures/unitFigures.ts'
import { verifyFigures } from '#server/figures/verifyFigures.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { anyWorld, FIRST, YEAR } from './anyWorld.ts'
import { expectedFigures } from './oracle.ts'
import { build, openWorlds, store, versions } from './world.ts'

const { from, to } = planYearRange(YEAR)
const anyDay = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 60, max: 400 }).map((count) => addDays(from, count)),
)
const runs = Number(process.env.FIGURES_RUNS ?? 60)

let instance: Instance
let officeIds: Record<string, string>

beforeAll(async () => {
  instance = await openInstance()
  officeIds = await openWorlds(instance.payload)
})
afterAll(() => instance.close())

const bare = ({ unit: _, name: __, level: ___, ...row }: FigureRow) => row

describe('the set-based statement and the pure rule', () => {
  it('give the same figures on random cities', async () => {
    const property = fc.asyncProperty(
      anyWorld,
      anyDay,
      fc.constantFrom(0, 0, 1, 2, 3),
      async (seed, day, chosen) => {
        const { payload } = instance
        const world = build(seed, officeIds)
        await store(payload, world)
        const unit = world.units[chosen % world.units.length]?.id ?? ''
        const asOf = asOfDay({ day, yearEnd: to, now: Date.now() })
        const expected = expectedFigures({ world, versions, year: YEAR, asOf }, unit)
        const figures = await unitFigures(payload, { unit, year: YEAR, day })
        expect(bare(figures.total)).toEqual(expected.total)
        expect(figures.countedOnce).toBe(expected.countedOnce)
        for (const child of figures.children) expect(bare(child)).toEqual(expected.rowOf(child.unit))
        const own = expected.rowOf(unit)
        if (figures.own) expect(bare(figures.own)).toEqual(own)
        else expect(wholes(own)).toEqual(wholes(own).map(() => 0))
        const below = figures.children.map((child) => child.unit)
        const missed = world.units.filter(({ id, parent }) => parent === unit && !below.includes(id))
        for (const { id } of missed) expect(expected.rowOf(id).weekly.owed).toBe(0)
      },
    )
    await fc.assert(property, { numRuns: runs, endOnFailure: process.env.CI === undefined })
  }, 600_000)

  // A week of the second plan lies inside his second appointment, which owes meetings by the week: he was summoned to none.
  it('count nobody in several rows for what he does not owe', async () => {
    const { payload } = instance
    const unit = { level: 'province', block: true, from: FIRST, length: null, obligationsFrom: null }
    const post = { office: 'secretary', fullTime: false } as const
    const empty = { reviews: [], initiatives: [], models: [], exemptions: [], workHours: [] }
    const appointments = [
      { ...post, unit: 0, from: toDay('2019-01-01'), length: null },
      { ...post, unit: 1, from: toDay('2021-03-13'), length: 8 },
    ]
    const officer = { employmentType: 'cadre' as const, pledge: null, appointments, activities: [] }
    const seed = {
      ...empty,
      units: [
        { ...unit, parent: 0 },
        { ...unit, parent: 0 },
      ],
      officers: [officer],
    }
    const world = build(seed, officeIds)
    await store(payload, world)
    const id = world.units[0]?.id ?? ''
    expect((await unitFigures(payload, { unit: id, year: YEAR })).countedOnce).toBe(0)
    expect((await verifyFigures(payload, YEAR)).differences).toEqual([])
  })

  it('verify against each other on random cities, and name what is not what the records say', async () => {
    const property = fc.asyncProperty(anyWorld, async (seed) => {
      await store(instance.payload, build(seed, officeIds))
      const found = await verifyFigures(instance.payload, YEAR)
      expect(found.differences).toEqual([])
      const wrong: typeof unitFigures = async (...asked) => {
        const figures = await unitFigures(...asked)
        const { weekly } = figures.total
        return { ...figures, total: { ...figures.total, weekly: { ...weekly, minutes: weekly.minutes + 1 } } }
      }
      const { differences } = await verifyFigures(instance.payload, YEAR, wrong)
      for (const { figure, shown, counted } of differences)
        expect([figure, shown]).toEqual(['weekly.minutes', counted + 1])
      expect(differences.length > 0).toBe(found.units > 1)
    })
    await fc.assert(property, { numRuns: Math.ceil(runs / 6) })
  }, 600_000)

  it('agree on one officer, whose facts are loaded', async () => {
    const property = fc.asyncProperty(anyWorld, async (seed) => {
      const world = build(seed, officeIds)
      await store(instance.payload, world)
      for (const { id, facts } of world.officers) {
        const answer = await officerFigures(instance.payload, { officer: id, year: YEAR })
        const expected = officerCompliance({ versions, year: YEAR, facts, now: Date.now() })
        expect(sortSources(answer)).toEqual(sortSources(expected))
      }
    })
    await fc.assert(property, { numRuns: Math.ceil(runs / 4) })
  }, 600_000)

  it('list as many people as they count, each once, however the pages are cut', async () => {
    const someKeys = fc.subarray([...listedKeys], { minLength: 3, maxLength: 3 })
    const property = fc.asyncProperty(
      anyWorld,
      fc.constantFrom(0, 0, 1, 2),
      someKeys,
      async (seed, chosen, keys) => {
        const { payload } = instance
        const world = build(seed, officeIds)
        await store(payload, world)
        const unit = world.units[chosen % world.units.length]?.id ?? ''
        const { total } = await unitFigures(payload, { unit, year: YEAR })
        const wholeOf = (key: string) =>
          key === 'weeklyHours'
            ? total.weekly.officers
            : total.targets.find((target) => target.key === key)?.denominator
        for (const target of keys) {
          const whole = []
          for (const list of ['missing', 'counted'] as const) {
            const ask = (page: number, limit: number) =>
              targetList(payload, { unit, year: YEAR, target, list, page, limit })
            const all = await ask(1, 250)
            const pages = [await ask(1, 2), await ask(2, 2), await ask(3, 2)]
            expect(pages.flatMap(({ docs }) => docs)).toEqual(all.docs.slice(0, 6))
            for (const { totalDocs } of [all, ...pages]) expect(totalDocs).toBe(all.docs.length)
            for (const { met, owed } of all.docs) expect(met >= owed).toBe(list === 'counted')
            whole.push(...all.docs)
          }
          expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length)
          const number = wholeOf(target)
          if (number !== undefined) expect(whole).toHaveLength(number)
          const standard = total.standards.find(({ key }) => key === target)
          if (standard) {
            expect(whole.reduce((sum, { owed }) => sum + owed, 0)).toBe(standard.owed)
            expect(whole.reduce((sum, { met }) => sum + met, 0)).toBe(standard.met)
          }
        }
      },
    )
    await fc.assert(property, { numRuns: Math.ceil(runs / 4) })
  }, 600_000)
})

/** Everything that is owed in a row, by whomever. */
function wholes({ targets, standards }: Pick<FigureRow, 'targets' | 'standards'>): number[] {
  return [...targets.map(({ denominator }) => denominator), ...standards.map(({ owed }) => owed)]
}

/** The order of records within a period says nothing. */
function sortSources(answer: ReturnType<typeof officerCompliance>) {
  return {
    ...answer,
    standards: answer.standards.map((standard) => ({
      ...standard,
      periods: standard.periods.map((period) => ({ ...period, sources: [...period.sources].sort() })),
    })),
  }
}
