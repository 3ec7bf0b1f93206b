import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Instance } from '#tests/support/instance.ts'

// The application's clock is read once, when a process begins.
process.env.DEMO = '1'
process.env.APP_NOW = '2026-11-22T10:00:00+07:00'
const { seedScale } = await import('#seed/scale/index.ts')
const { sizeOf } = await import('#seed/scale/sizes.ts')
const { openInstance } = await import('#tests/support/instance.ts')
const { keepFigures } = await import('#server/figures/kept/keepFigures.ts')
const { keptFigures } = await import('#server/figures/kept/keptFigures.ts')
const { unitRules } = await import('#server/figures/unitRules.ts')
const { verifyFigures } = await import('#server/figures/verifyFigures.ts')
const { verifyChains } = await import('#server/log/verifyChains.ts')
const { digestOf } = await import('#server/approval/digest.ts')
const { loadContents } = await import('#server/approval/loadContents.ts')
const { refreshAppointmentScopes, refreshOfficerScopes, rehomeUnits } = await import(
  '#server/organisation/rehomeUnits.ts'
)
const { isUuid } = await import('#core/input/isUuid.ts')
const { inTransaction, query, sql } = await import('#server/sql/db.ts')

const scale = 'hundredth'
const lines: string[] = []
let province: Instance
let before: string

beforeAll(async () => {
  province = await openInstance()
  before = await indexesOf(province)
  const killed = seedScale({
    payload: province.payload,
    scale,
    onProgress: () => {
      throw new Error('killed')
    },
  })
  await expect(killed).rejects.toThrow('killed')
  await seedScale({ payload: province.payload, scale, onProgress: (line) => lines.push(line) })
}, 300_000)
afterAll(() => province.close())

describe('a province for measuring', () => {
  it('has the shape asked for, and says how far it is', async () => {
    expect(await countOf('units')).toBe(1 + sizeOf(scale).districts + 5 * sizeOf(scale).grassroots)
    const [officers, activities] = [await countOf('officers'), await countOf('activities')]
    expect(activities / officers / 3).toBeGreaterThan(55)
    expect(activities / officers / 3).toBeLessThan(75)
    expect(lines.length).toBeGreaterThan(15)
    const { districts, grassroots } = sizeOf('city')
    expect(1 + districts + 5 * grassroots).toBe(12_000)
    expect(20 + 12 * districts + 6 * grassroots + 8 * grassroots + sizeOf('city').successors).toBe(35_000)
  })

  it('names its records as the application does, so that they are found by their ids', async () => {
    for (const table of [
      'units',
      'officers',
      'users',
      'appointments',
      'activities',
      'pledges',
      'reviews',
      'models',
    ]) {
      const rows = await query<{ id: string }>(
        province.payload,
        sql`select id::text as id from ${sql.identifier(table)} order by id limit 500`,
      )
      expect(rows.filter(({ id }) => !isUuid(id))).toEqual([])
    }
  })

  it('leaves the schema as it was migrated', async () => {
    expect(await indexesOf(province)).toBe(before)
  })

  it('refuses a database that holds data', async () => {
    expect(await seedScale({ payload: province.payload, scale })).toBe(false)
  })

  it('derives what the application derives', async () => {
    const { payload } = province
    const digest = await digestOfRows(province)
    await inTransaction(payload, async (req) => {
      expect(await rehomeUnits(payload, req)).toEqual([])
      await refreshAppointmentScopes(payload, req, 'all')
      await refreshOfficerScopes(payload, req, 'all')
    })
    expect(await digestOfRows(province)).toBe(digest)
  })

  it('gives everything that waits a log that verifies, and somebody who can decide it', async () => {
    const { payload } = province
    expect((await verifyChains(payload)).broken).toEqual([])
    const waiting = await query<{ id: string; digest: string | null; tasks: number }>(
      payload,
      sql`select a.id::text as id, d.digest, (select count(*)::int from app.tasks t where t.record = a.id and t.closed_at is null) as tasks
        from activities a left join decisions d on d.record = a.id::text where a.state = 'pending'`,
    )
    expect(waiting.length).toBeGreaterThan(20)
    await inTransaction(payload, async (req) => {
      const ids = waiting.map(({ id }) => id)
      const contents = await loadContents(req, { collection: 'activities', ids })
      for (const { id, digest, tasks } of waiting) {
        expect(digest).toBe(digestOf(contents.get(id) ?? {}))
        expect(tasks).toBeGreaterThan(0)
      }
    })
  })

  it('lets nobody be in two places at once', async () => {
    const [row] = await query<{ count: number }>(
      province.payload,
      sql`select count(*)::int as count from activities a join activities b on b.officer_id = a.officer_id and b.id > a.id
        and b.starts_at < a.ends_at and b.ends_at > a.starts_at`,
    )
    expect(row?.count).toBe(0)
  })

  it('has figures that are kept, and are what the pure rule counts', async () => {
    const { payload } = province
    await keepFigures({ payload })
    const [root] = await query<{ id: string }>(
      payload,
      sql`select id::text as id from units where parent_id is null`,
    )
    for (const year of [2026, 2027]) {
      const question = { unit: root?.id ?? '', year }
      const rules = await unitRules(payload, question)
      expect(await keptFigures(payload, question, { rules, req: undefined })).not.toBeNull()
      expect((await verifyFigures(payload, year)).differences).toEqual([])
    }
  }, 120_000)

  it('is the same for one seed number and day, and another for another number', async () => {
    const { payload } = province
    const digest = await digestOfRows(province)
    for (const seedNumber of [2026, 7]) {
      await empty(province)
      expect(await seedScale({ payload, scale, seedNumber })).toBe(true)
      expect((await digestOfRows(province)) === digest).toBe(seedNumber === 2026)
    }
  }, 120_000)
})

/** The log too, which nobody else can. */
async function empty({ payload }: Instance): Promise<void> {
  await inTransaction(payload, async (req) => {
    await query(payload, sql`set local session_replication_role = replica`, req)
    await query(payload, sql`truncate units, officers, users, decisions, app.tasks, app.texts cascade`, req)
  })
}

async function countOf(table: string): Promise<number> {
  const [row] = await query<{ count: number }>(
    province.payload,
    sql`select count(*)::int as count from ${sql.identifier(table)}`,
  )
  return row?.count ?? -1
}

async function indexesOf({ payload }: Instance): Promise<string> {
  const rows = await query<{ indexdef: string }>(
    payload,
    sql`select indexdef from pg_indexes where schemaname in ('public', 'app') order by 1`,
  )
  return rows.map(({ indexdef }) => indexdef).join('\n')
}

/** Of every row of what is written in numbers. */
async function digestOfRows({ payload }: Instance): Promise<string> {
  const tables = [
    'units',
    'officers',
    'appointments',
    'activities',
    'pledges',
    'reviews',
    'initiatives',
    'decisions',
  ]
  const digests = []
  for (const table of tables) {
    const [row] = await query<{ digest: string }>(
      payload,
      sql`select md5(string_agg(t::text, ',' order by t.id)) as digest from ${sql.identifier(table)} t`,
    )
    digests.push(row?.digest)
  }
  return digests.join(' ')
}
