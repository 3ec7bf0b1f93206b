import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PreparedClient } from '#server/sql/preparedClient.ts'
import { cloneDatabase } from '#tests/support/database.ts'

let database: Awaited<ReturnType<typeof cloneDatabase>>
let client: PreparedClient
beforeAll(async () => {
  database = await cloneDatabase()
  client = new PreparedClient(database.url)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

type Asking = (config: object, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>
const ask: Asking = (config, values = []) => (client.query as unknown as Asking).call(client, config, values)
const kept = async (part: string): Promise<number> => {
  const { rows } = await ask({ text: `select statement from pg_prepared_statements /* ${Math.random()} */` })
  return rows.filter(({ statement }) => String(statement).includes(part)).length
}

describe('a connection that keeps statements', () => {
  it('keeps what comes again and again, and answers the same', async () => {
    for (let nth = 0; nth < 5; nth += 1) {
      const { rows } = await ask({ text: 'select $1::int + 1 as next' }, [nth])
      expect(rows).toEqual([{ next: nth + 1 }])
    }
    expect(await kept('as next')).toBe(1)
  })

  it('keeps nothing that came once, nor the words of transactions', async () => {
    await ask({ text: 'select 1 as rare' })
    for (let nth = 0; nth < 5; nth += 1) {
      await ask({ text: 'begin' })
      await ask({ text: 'commit' })
    }
    expect(await kept('as rare')).toBe(0)
    expect(await kept('begin')).toBe(0)
    expect(await kept('commit')).toBe(0)
  })

  it('has a long statement planned anew for its values each time', async () => {
    const long = `select $1::int as figures /* ${'x'.repeat(6_000)} */`
    for (let nth = 0; nth < 5; nth += 1)
      expect((await ask({ text: long }, [nth])).rows).toEqual([{ figures: nth }])
    expect(await kept('as figures')).toBe(0)
  })

  it('goes on after a kept statement failed', async () => {
    for (let nth = 0; nth < 5; nth += 1) {
      await expect(ask({ text: 'select 1 / $1::int as share' }, [0])).rejects.toThrow(/division by zero/)
      expect((await ask({ text: 'select 1 / $1::int as share' }, [1])).rows).toEqual([{ share: 1 }])
    }
  })
})
