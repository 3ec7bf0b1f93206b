import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { SignJWT } from 'jose'
import { type Account, isAlive, makeAccount, signIn } from '#tests/support/contract/account.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let account: Account
beforeAll(async () => {
  opened = await openCity()
  account = await makeAccount(opened.instance, opened.city.people.canbo1.officer)
})
afterAll(() => opened.instance.close())

const send = (...args: Parameters<Opened['instance']['send']>) => opened.instance.send(...args)
const me = (headers: Record<string, string>) => send('GET', '/users/me', { headers })

describe('signing in', () => {
  it('takes the e-mail or the officer’s code, in any case, and gives token and user without secrets', async () => {
    const { email, username, password } = account
    for (const body of [
      { email, password },
      { username, password },
      { email: ` ${email.toUpperCase()} `, password },
      { username: username.toUpperCase(), password },
    ]) {
      const { status, body: answer } = await send('POST', '/users/login', { body })
      expect(status).toBe(200)
      expect(answer.user).toMatchObject({ id: account.id, email })
      expect(await isAlive(opened.instance, answer.token)).toBe(true)
      expect(JSON.stringify(answer)).not.toMatch(/"(hash|salt|resetPasswordToken)"/)
    }
  })

  it('is the same person by JWT, Bearer and the panel’s cookie', async () => {
    const token = await signIn(opened.instance, account)
    const cookie = `other=1; trach-nhiem-token=${token}`
    for (const headers of [
      { authorization: `JWT ${token}` },
      { authorization: `Bearer ${token}` },
      { cookie },
      { cookie, origin: 'http://localhost:3000' },
      { cookie, 'sec-fetch-site': 'same-origin' },
    ]) {
      expect((await me(headers)).body.user).toMatchObject({ id: account.id, email: account.email })
    }
    const { body } = await send('GET', '/activities', {
      headers: { cookie, origin: 'http://localhost:3000' },
    })
    expect(body.totalDocs).toBe(0)
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['no origin worth the name', { origin: 'null' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the site', { 'sec-fetch-site': 'same-site' }],
    ['an origin that only begins alike', { origin: 'http://localhost:3000.evil.example' }],
  ])('the cookie is nobody’s from %s', async (_, headers) => {
    const cookie = `trach-nhiem-token=${await signIn(opened.instance, account)}`
    expect((await me({ cookie, ...headers })).body.user).toBeNull()
    const body = { kind: 'volunteerHours' }
    expect((await send('POST', '/activities', { headers: { cookie, ...headers }, body })).status).toBe(401)
  })

  it.each([
    ['the wrong password', { password: 'sai-mat-khau-roi' }, 401],
    ['an unknown account', { email: 'khong-co@test.local', password: 'sai-mat-khau-roi' }, 401],
    ['no password', { password: undefined }, 400],
    ['a password that is no text', { password: { $ne: '' } }, 400],
    ['an address that is no text', { email: { $gt: '' } }, 400],
    ['a list', { email: ['a@b.vn'] }, 400],
    ['an address with a zero byte', { email: 'a\u0000@b.vn' }, 400],
    ['a password with a zero byte', { password: 'a\u0000b' }, 401],
    ['a password without end', { password: 'a'.repeat(5000) }, 400],
  ])('is refused with %s', async (_, more, status) => {
    const body = { email: account.email, password: account.password, ...more }
    const answer = await send('POST', '/users/login', { body })
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0]).toMatchObject({ code: expect.any(String), message: expect.any(String) })
  })

  it('says the same of an unknown account and a wrong password', async () => {
    const wrong = await send('POST', '/users/login', {
      body: { email: account.email, password: 'khong-phai' },
    })
    const none = await send('POST', '/users/login', { body: { email: 'a@khong.vn', password: 'khong-phai' } })
    expect(none).toMatchObject({ status: wrong.status, body: wrong.body })
  })
})

describe('a token', () => {
  const mint = (claims: Record<string, unknown>, header: Record<string, unknown> = {}, secret?: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', authVersion: 1, typ: 'JWT', ...header })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(secret ?? opened.instance.payload.secret))
  const claimsOf = (token: string) =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>

  it('is somebody’s only as this installation signs it', async () => {
    const token = await signIn(opened.instance, account)
    const claims = claimsOf(token)
    const [head, , signature] = token.split('.')
    const none = Buffer.from(JSON.stringify({ alg: 'none', authVersion: 1 })).toString('base64url')
    const forged = Buffer.from(JSON.stringify({ ...claims, id: opened.city.people.admin.user })).toString(
      'base64url',
    )
    expect(await isAlive(opened.instance, await mint(claims))).toBe(true)
    for (const bad of [
      await mint(claims, {}, 'another-secret-another-secret-another'),
      await mint(claims, { authVersion: undefined }),
      await mint(claims, { authVersion: 2 }),
      await mint({ ...claims, sid: undefined }),
      await mint({ ...claims, sid: 'x' }),
      await mint({ ...claims, id: opened.city.people.admin.user }),
      await mint({ ...claims, id: 'x' }),
      await mint({ ...claims, collection: 'officers' }),
      `${head}.${forged}.${signature}`,
      `${none}.${token.split('.')[1]}.`,
      'x',
      '...',
    ]) {
      expect(await isAlive(opened.instance, bad)).toBe(false)
    }
  })

  it('in a broken cookie is nobody’s, and no defect', async () => {
    for (const value of ['%zz', '%', 'a;b', '', '{}']) {
      const answer = await me({ cookie: `trach-nhiem-token=${value}` })
      expect([value, answer.status, answer.body.user]).toEqual([value, 200, null])
    }
  })

  it('ends with signing out, alone or all of them', async () => {
    const tokens = [await signIn(opened.instance, account), await signIn(opened.instance, account)]
    const [one = '', two = ''] = tokens
    expect((await send('POST', '/users/logout', { token: one })).status).toBe(200)
    expect([await isAlive(opened.instance, one), await isAlive(opened.instance, two)]).toEqual([false, true])
    expect((await send('GET', '/activities', { token: one })).status).toBe(401)
    expect((await send('POST', '/users/logout?allSessions=true', { token: two })).status).toBe(200)
    expect(await isAlive(opened.instance, two)).toBe(false)
    expect((await send('POST', '/users/logout', { token: two })).status).toBe(400)
  })

  it('is refreshed while its session lives', async () => {
    const token = await signIn(opened.instance, account)
    const { status, body } = await send('POST', '/users/refresh-token', { token })
    expect([status, await isAlive(opened.instance, body.refreshedToken)]).toEqual([200, true])
    expect((await send('POST', '/users/refresh-token')).status).toBeLessThan(500)
  })
})

describe('many at once', () => {
  it('correct logins of one account, by either name, wait and succeed; every session lives on', async () => {
    const one = await makeAccount(opened.instance)
    const tokens = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        signIn(opened.instance, index % 2 ? { ...one } : { username: one.username, password: one.password }),
      ),
    )
    const alive = await Promise.all(tokens.map((token) => isAlive(opened.instance, token)))
    expect(alive).toEqual(tokens.map(() => true))
  })

  it('a login under way brings no signed-out session back', async () => {
    const one = await makeAccount(opened.instance)
    for (let round = 0; round < 3; round += 1) {
      const token = await signIn(opened.instance, one)
      const [signedIn] = await Promise.all([
        signIn(opened.instance, one),
        new Promise((resolve) => setTimeout(resolve, 30 * round)).then(() =>
          send('POST', '/users/logout', { token }),
        ),
      ])
      expect(await isAlive(opened.instance, token)).toBe(false)
      expect(await isAlive(opened.instance, signedIn)).toBe(true)
    }
  })

  it('a login under way brings no old password back', async () => {
    const one = await makeAccount(opened.instance)
    const { token } = opened.city.people.admin
    const old = one.password
    const fresh = 'mat-khau-moi-hoan-toan'
    const [, changed] = await Promise.all([
      send('POST', '/users/login', { body: { email: one.email, password: old } }),
      new Promise((resolve) => setTimeout(resolve, 20)).then(() =>
        send('PATCH', `/users/${one.id}`, { token, body: { password: fresh } }),
      ),
    ])
    expect(changed?.status).toBe(200)
    const login = (password: string) => send('POST', '/users/login', { body: { email: one.email, password } })
    expect((await login(old)).status).toBe(401)
    expect((await login(fresh)).status).toBe(200)
  })
})

describe('failed logins', () => {
  const fail = (body: Record<string, unknown>, address: string) =>
    send('POST', '/users/login', { body: { password: 'sai-mat-khau-roi', ...body }, address })
  const until429 = async (body: () => Record<string, unknown>, address: string) => {
    for (let count = 0; count < 30; count += 1) {
      const answer = await fail(body(), address)
      if (answer.status === 429) return { count, answer }
      expect(answer.status).toBe(401)
    }
    return { count: 30, answer: null }
  }

  it('are counted by account and address; 429 tells when to come back; others are not touched', async () => {
    const victim = await makeAccount(opened.instance)
    const { count, answer } = await until429(() => ({ email: victim.email }), '10.0.0.1')
    expect(count).toBe(10)
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answer?.body.errors[0].code).toBe('too-many-failed-logins')
    const right = { email: victim.email, password: victim.password }
    expect((await send('POST', '/users/login', { body: right, address: '10.0.0.1' })).status).toBe(429)
    expect((await send('POST', '/users/login', { body: right, address: '10.0.0.2' })).status).toBe(200)
    const other = await makeAccount(opened.instance)
    const theirs = { email: other.email, password: other.password }
    expect((await send('POST', '/users/login', { body: theirs, address: '10.0.0.1' })).status).toBe(200)
  })

  it('are counted for the account that is tried, whatever names are sent beside it', async () => {
    const victim = await makeAccount(opened.instance)
    const own = await makeAccount(opened.instance)
    let tries = 0
    for (; tries < 24; tries += 1) {
      const both = { email: own.email, username: victim.username }
      if ((await fail(both, '10.0.0.3')).status === 429) break
      if (tries % 5 === 4) {
        const body = { email: own.email, password: own.password }
        expect((await send('POST', '/users/login', { body, address: '10.0.0.3' })).status).toBe(200)
      }
    }
    expect(tries).toBeLessThanOrEqual(10)
  })

  it('are one number for an account’s two names', async () => {
    const victim = await makeAccount(opened.instance)
    let turn = 0
    const { count } = await until429(
      () => (turn++ % 2 ? { email: victim.email } : { username: victim.username }),
      '10.0.0.4',
    )
    expect(count).toBe(10)
  })
})

describe('a password', () => {
  it('changed by its owner ends his other sessions; by an administrator all of them', async () => {
    const one = await makeAccount(opened.instance, opened.city.people.canbo2.officer)
    const [mine, other] = [await signIn(opened.instance, one), await signIn(opened.instance, one)]
    const password = 'mat-khau-moi-cua-toi'
    const changed = await send('PATCH', `/users/${one.id}`, {
      token: mine,
      body: { password, currentPassword: one.password },
    })
    expect(changed.status).toBe(200)
    expect(await isAlive(opened.instance, other)).toBe(false)
    const again = await signIn(opened.instance, { email: one.email, password })
    await send('PATCH', `/users/${one.id}`, {
      token: opened.city.people.admin.token,
      body: { password: 'do-quan-tri-dat-lai' },
    })
    expect([await isAlive(opened.instance, mine), await isAlive(opened.instance, again)]).toEqual([
      false,
      false,
    ])
  })

  it.each(['ngan', '           ', 'a'.repeat(11), 'a'.repeat(129), ['x'], { a: 1 }, 5, '', null])(
    'like %j is refused',
    async (password) => {
      const { user, token } = opened.city.people.quan2
      expect(codeOf(await send('PATCH', `/users/${user}`, { token, body: { password } }))[0]).toBe(400)
    },
  )

  it('that was forgotten: known and unknown addresses are answered alike, and nothing falls over', async () => {
    const one = await makeAccount(opened.instance)
    const ask = (body: unknown) => send('POST', '/users/forgot-password', { body })
    const known = await ask({ email: one.email })
    const unknown = await ask({ email: 'ai-do@khong.vn' })
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    for (const body of [
      {},
      { email: {} },
      { email: ['a'] },
      { email: 'a\u0000b' },
      { username: 5 },
      { email: null },
    ]) {
      expect((await ask(body)).status).toBeLessThan(500)
    }
    for (const token of [null, '', {}, ['x'], 'x', 'a\u0000b']) {
      const body = { token, password: 'mat-khau-cua-ke-la' }
      const answer = await send('POST', '/users/reset-password', { body })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    }
  })
})
