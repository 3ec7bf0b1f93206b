import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
beforeAll(async () => {
  instance = await openInstance()
  const data = { email: 'nguoidung@test.local', username: 'cb001', password: 'doanvien-2026' }
  await instance.payload.create({ collection: 'users', data, overrideAccess: true })
})
afterAll(() => instance.close())

const form = (fields: Record<string, unknown>) => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(fields))
  return body
}

describe('the panel’s login form', () => {
  it.each(['nguoidung@test.local', 'CB001'])(
    'signs %s in though it sends its JSON as a form field',
    async (username) => {
      const answer = await instance.send('POST', '/users/login', {
        body: form({ username, password: 'doanvien-2026' }),
      })
      expect([answer.status, typeof answer.body.token]).toEqual([200, 'string'])
    },
  )

  it('is counted and refused like any other', async () => {
    const wrong = await instance.send('POST', '/users/login', {
      body: form({ username: 'cb001', password: 'x' }),
    })
    expect([wrong.status, wrong.body.errors[0].code]).toEqual([401, 'wrong-credentials'])
    const broken = await instance.send('POST', '/users/login', { body: new FormData() })
    expect(broken.status).toBe(400)
  })
})
