import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Instance } from '#tests/support/instance.ts'

// The application's clock is read once, when a process begins.
process.env.DEMO = '1'
process.env.APP_NOW = '2026-11-22T10:00:00+07:00'
const { demoLogins, seedDemo } = await import('#seed/demo/index.ts')
const { openInstance } = await import('#tests/support/instance.ts')
const { verifyChains } = await import('#server/log/verifyChains.ts')
const { query, sql } = await import('#server/sql/db.ts')
const checks = await import('./checks.ts')
const papers = await import('./paperChecks.ts')

let city: Instance

beforeAll(async () => {
  city = await openInstance()
  await seedDemo({ payload: city.payload, profile: '2026' })
}, 300_000)
afterAll(() => city.close())

describe('the demonstration city after the reform of 2025', () => {
  it('has communes, wards and block Unions directly under it, and calls the levels so', async () => {
    const levels = await query<{ level: string; n: number }>(
      city.payload,
      sql`select level, count(*)::int as n from units where depth = 1 group by level order by level`,
    )
    expect(levels).toEqual([
      { level: 'commune', n: 103 },
      { level: 'district', n: expect.any(Number) },
    ])
    const [plan] = await query<{ names: string[] }>(
      city.payload,
      sql`select array_agg(l.value -> 'label' ->> 'vi') as names from plans, jsonb_array_elements(definition -> 'levels') as l`,
    )
    expect(plan?.names).toContain('Đoàn xã, phường')
    expect(plan?.names).not.toContain('Cấp huyện và tương đương')
  })

  it('gives the logins one office each; four begin the running year with nothing', async () => {
    for (const email of demoLogins) {
      const held = await checks.holderOf(city.payload, email.split('@')[0] ?? '')
      expect([email, held.length, held[0]?.to]).toEqual([email, 1, null])
    }
    for (const login of ['canbo1', 'canbo2', 'coso1', 'chidoan1']) {
      const officer = (await checks.holderOf(city.payload, login))[0]?.officer ?? ''
      const running = { officer, from: '2026-09-30T17:00:00Z' }
      expect([login, await checks.tracesOf(city.payload, { ...running, year: 2027 })]).toEqual([login, 0])
      expect([login, await papers.papersSince(city.payload, { ...running, day: '2026-10-01' })]).toEqual([
        login,
        0,
      ])
    }
  })

  it('has reports of the city’s direct children, none sent by the first two', async () => {
    const [row] = await query<Record<string, number>>(
      city.payload,
      sql`select count(*)::int as all, count(*) filter (where u.depth = 1)::int as direct,
        count(*) filter (where r.state <> 'draft' and u.code in ('CT001', 'CT002'))::int as first
        from reports r join units u on u.id = r.unit_id`,
    )
    expect(row).toEqual({ all: row?.direct, direct: row?.all, first: 0 })
    expect(row?.all).toBeGreaterThan(90)
  })

  it('is whole: references, chains, papers and sessions', async () => {
    expect(await checks.danglingReferences(city.payload)).toEqual([])
    expect((await verifyChains(city.payload)).broken).toEqual([])
    expect(await papers.refusedPapers(city.payload)).toEqual([])
    expect(await papers.refusedSessions(city.payload)).toEqual([])
  })
})
