import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type CollectionSlug, createLocalReq, type Where } from 'payload'
import { buildCity, type City, type PersonKey, userOf } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { linesOf, type World, writeWorld } from './registerWorld.ts'

let app: Instance
let city: City
let world: World
let lines: Map<string, string[]>

beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
  world = await writeWorld(app.payload, city, 7)
  lines = await linesOf(app.payload)
})
afterAll(() => app.close())

/** The ids of the panel's list with an address, as a person sees it. */
async function listed(person: PersonKey, collection: CollectionSlug, query: Record<string, string>) {
  const user = await userOf(app.payload, city.people[person])
  const req = await createLocalReq({ user: user as never, req: { query } as never }, app.payload)
  const { baseFilter } = app.payload.collections[collection].config.admin
  const where = (await baseFilter?.({ req, limit: 10, page: 1, sort: 'id' })) as Where | null
  const found = await app.payload.find({
    collection,
    ...(where ? { where } : {}),
    limit: 250,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return new Set(found.docs.map(({ id }) => String(id)))
}
const written = (table: string, field: string, inside: (unit: string) => boolean) =>
  new Set((world[table] ?? []).filter((row) => inside(String(row[field]))).map(({ id }) => id))

describe('a list narrowed to a unit', () => {
  it.each([
    ['communications', 'communications', 'unit_id'],
    ['events', 'events', 'host_unit_id'],
    ['pledges', 'pledges', 'unit_id'],
  ] as const)('of %s holds what lies below it, or at it alone', async (slug, table, field) => {
    const under = city.units.quan1
    const below = (unit: string) => lines.get(unit)?.includes(under) ?? false
    expect(await listed('thanhdoan', slug, { under })).toEqual(written(table, field, below))
    expect(await listed('thanhdoan', slug, { under, alone: '1' })).toEqual(
      written(table, field, (unit) => unit === under),
    )
  })

  it('shows nobody more than he sees without it', async () => {
    expect(await listed('quan2', 'communications', { under: city.units.quan1 })).toEqual(new Set())
    expect(await listed('canbo1', 'pledges', { under: city.units.city })).toEqual(
      await listed('canbo1', 'pledges', {}),
    )
  })

  it('of officers holds those in office on the day', async () => {
    const { quan1, phoQuan1, coso1, phoCoso1, canbo1, chidoan1, coso2 } = city.people
    const below = [quan1, phoQuan1, coso1, phoCoso1, canbo1, chidoan1].map(({ officer }) => officer)
    const under = city.units.quan1
    expect(await listed('thanhdoan', 'officers', { under, on: '2026-09-30' })).toEqual(new Set(below))
    expect(await listed('thanhdoan', 'officers', { under, on: '2020-09-30' })).toEqual(new Set())
    expect(await listed('thanhdoan', 'officers', { under: city.units.coso2, alone: '1' })).toContain(
      coso2.officer,
    )
  })

  it('takes an address that names no unit as no narrowing', async () => {
    const all = await listed('thanhdoan', 'communications', {})
    expect(await listed('thanhdoan', 'communications', { under: 'x' })).toEqual(all)
    expect(await listed('thanhdoan', 'communications', { under: crypto.randomUUID() })).toEqual(new Set())
  })
})
