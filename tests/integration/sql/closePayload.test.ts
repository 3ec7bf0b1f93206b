import { describe, expect, it } from '@jest/globals'
import { closePayload } from '#server/boot/closePayload.ts'
import { query, sql } from '#server/sql/db.ts'
import { openInstance } from '#tests/support/instance.ts'

describe('closing', () => {
  it('lets a statement finish, and cuts off one that does not', async () => {
    const { payload } = await openInstance()
    const short = query(payload, sql`select pg_sleep(0.3), 'done' as said`)
    const long = query(payload, sql`select pg_sleep(50)`)
    const ends = Promise.allSettled([short, long])
    await new Promise((resolve) => setTimeout(resolve, 50))
    const begun = performance.now()
    await closePayload(payload)
    expect(performance.now() - begun).toBeLessThan(10_000)
    const [first, second] = await ends
    expect(first).toMatchObject({ status: 'fulfilled', value: [{ said: 'done' }] })
    expect(second.status).toBe('rejected')
    // What is thrown behind everybody's back fails this file.
    await new Promise((resolve) => setTimeout(resolve, 100))
  }, 30_000)
})
