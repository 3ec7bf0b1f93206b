import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commitTransaction, createLocalReq, initTransaction } from 'payload'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
beforeAll(async () => {
  instance = await openInstance()
  await query(
    instance.payload,
    sql`create table deferred (id int primary key, other int references deferred (id) deferrable initially deferred)`,
  )
})
afterAll(() => instance.close())

const rows = async () => (await query<{ id: number }>(instance.payload, sql`select id from deferred`)).length

describe('an acknowledged write is durable', () => {
  it('a COMMIT that fails reaches the caller and nothing is written (stock Payload answers 201)', async () => {
    const write = inTransaction(instance.payload, (req) =>
      query(instance.payload, sql`insert into deferred values (1, 99)`, req),
    )
    await expect(write).rejects.toThrow()
    expect(await rows()).toBe(0)
  })

  it('a transaction that failed underneath cannot be committed as if nothing had happened', async () => {
    const req = await createLocalReq({}, instance.payload)
    await initTransaction(req)
    await query(instance.payload, sql`insert into deferred values (2, null)`, req)
    await query(instance.payload, sql`select 1 / 0`, req).catch(() => undefined)
    await expect(commitTransaction(req)).rejects.toThrow()
    expect(await rows()).toBe(0)
  })

  it('work that throws leaves nothing, work that ends is there', async () => {
    const fails = inTransaction(instance.payload, async (req) => {
      await query(instance.payload, sql`insert into deferred values (3, null)`, req)
      throw new Error('half-way')
    })
    await expect(fails).rejects.toThrow('half-way')
    expect(await rows()).toBe(0)
    await inTransaction(instance.payload, (req) =>
      query(instance.payload, sql`insert into deferred values (4, 4)`, req),
    )
    expect(await rows()).toBe(1)
  })

  it('gives every connection back', async () => {
    const { pool } = instance.payload.db as unknown as {
      pool: { totalCount: number; idleCount: number; waitingCount: number }
    }
    expect(pool.totalCount - pool.idleCount).toBe(0)
    expect(pool.waitingCount).toBe(0)
  })
})

describe('the decision log in the database', () => {
  it('refuses update, delete and truncate from everybody', async () => {
    await query(instance.payload, sql`insert into decisions (collection, record) values ('pledges', 'x')`)
    for (const statement of [
      sql`update decisions set comment = 'y'`,
      sql`delete from decisions`,
      sql`truncate decisions`,
    ]) {
      await expect(query(instance.payload, statement)).rejects.toMatchObject({
        cause: { message: expect.stringContaining('append-only') },
      })
    }
  })
})

describe('search', () => {
  it.each([
    ['Nguyễn Đình Hoà', 'nguyen dinh hoa'],
    ['Nguyễn'.normalize('NFD'), 'nguyen'],
    ['ĐOÀN', 'doan'],
  ])('folds %s', async (text, folded) => {
    const [row] = await query<{ folded: string }>(instance.payload, sql`select app.fold(${text}) as folded`)
    expect(row?.folded).toBe(folded)
  })
})
