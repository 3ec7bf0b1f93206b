import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { keepCounts, keptCount } from '#server/lists/keepCounts.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let officer: string
beforeAll(async () => {
  instance = await openInstance()
  const [row] = await query<{ id: string }>(
    instance.payload,
    sql`insert into officers (code, full_name, employment_type) values ('C1', 'Nguyễn Văn A', 'other') returning id::text as id`,
  )
  officer = row?.id ?? ''
})
afterAll(() => instance.close())

const units = ['a', 'b', 'c']
// No unit stands twice in its own line.
const step = fc.record({
  what: fc.constantFrom('add', 'add', 'drop', 'move', 'edit', 'keep', 'rollback', 'empty'),
  nth: fc.nat({ max: 5 }),
  line: fc.subarray(units, { minLength: 1 }),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

describe('the totals of long lists', () => {
  it('are what counting gives, whatever is written in between', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 20 }), async (steps) => {
      for (const one of [{ what: 'empty', nth: 0, line: [] } as Step, ...steps]) {
        await write(one)
        for (const unit of [null, ...units]) {
          const kept = await keptCount(instance.payload, { collection: 'activities', unit })
          if (one.what === 'empty') expect(kept).toBeNull()
          else if (kept !== null) expect(kept).toBe(await count(unit))
        }
      }
      await keepCounts(instance.payload)
      for (const unit of [null, ...units])
        expect(await keptCount(instance.payload, { collection: 'activities', unit })).toBe(await count(unit))
    })
    await fc.assert(property, { numRuns: 25 })
  }, 120_000)
})

async function write({ what, nth, line }: Step): Promise<void> {
  const { payload } = instance
  const columns = sql.raw(line.map((_, depth) => `scope${depth}`).join(', '))
  const values = sql.join(
    line.map((unit) => sql`${unit}::text`),
    sql`, `,
  )
  const some = sql`id in (select id from activities order by id limit ${nth})`
  const add = sql`insert into activities (officer_id, kind, title, starts_at, ends_at, ${columns})
    select ${officer}::uuid, 'song', 'x', now(), now() + interval '1 hour', ${values} from generate_series(1, ${nth}::int)`
  if (what === 'keep') return keepCounts(payload)
  if (what === 'add') await query(payload, add)
  if (what === 'drop') await query(payload, sql`delete from activities where ${some}`)
  if (what === 'move')
    await query(
      payload,
      sql`update activities set scope0 = null, scope1 = ${line[0]}, scope2 = null where ${some}`,
    )
  if (what === 'edit') await query(payload, sql`update activities set title = 'y' where ${some}`)
  if (what === 'empty') await query(payload, sql`truncate activities cascade`)
  if (what === 'rollback') {
    const undone = inTransaction(payload, async (req) => {
      await query(payload, add, req)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
  }
}

async function count(unit: string | null): Promise<number> {
  const [row] = await query<{ total: number }>(
    instance.payload,
    sql`select count(*)::int as total from activities where ${unit}::text is null or ${unit} = any(array[scope0, scope1, scope2, scope3])`,
  )
  return row?.total ?? -1
}
