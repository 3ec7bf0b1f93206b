import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let empty: Instance
beforeAll(async () => {
  empty = await openInstance()
})
afterAll(() => empty.close())

describe('with no user at all', () => {
  it('nobody becomes the first one over HTTP, and health answers', async () => {
    const body = { email: 'a@b.vn', username: 'a', password: 'mat-khau-rat-dai' }
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => empty.send('POST', '/users/first-register', { body })),
      empty.send('POST', '/users', { body }),
      empty.send('GET', '/users/init'),
      empty.send('POST', '/users/login', { body }),
    ])
    for (const { status } of answers) expect([401, 403, 404]).toContain(status)
    expect(await query(empty.payload, sql`select 1 from users`)).toHaveLength(0)
    expect(await empty.send('GET', '/health')).toMatchObject({ status: 200, body: { status: 'ok' } })
  })
})
