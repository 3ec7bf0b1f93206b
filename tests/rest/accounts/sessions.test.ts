import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { newcomer } from '#tests/support/accounts.ts'
import { isAlive, makeAccount, signIn } from '#tests/support/contract/account.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openCity()
})
afterAll(() => opened.instance.close())

const send = (...args: Parameters<Opened['instance']['send']>) => opened.instance.send(...args)
const login = (username: string, password: string, agent = '') =>
  send('POST', '/users/login', {
    body: { username, password },
    headers: { 'user-agent': agent },
    address: '10.9.8.7',
  })

describe('a person’s own sessions', () => {
  it('are listed with device and address, and end one by one or all', async () => {
    const one = await makeAccount(opened.instance, opened.city.people.canbo1.officer)
    const agent = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36'
    const tokens: string[] = []
    for (let nth = 0; nth < 3; nth += 1)
      tokens.push((await login(one.username, one.password, agent)).body.token)
    const [here = '', second = '', third = ''] = tokens
    const { status, body } = await send('GET', '/accounts/me/sessions', { token: here })
    expect([status, body.docs.length]).toEqual([200, 3])
    for (const doc of body.docs)
      expect(doc).toMatchObject({
        device: 'Chrome · Android',
        address: '10.9.8.7',
        signedInAt: expect.any(String),
      })
    expect(body.docs.filter(({ current }: { current: boolean }) => current)).toHaveLength(1)
    const end = (token: string, given: object) =>
      send('POST', '/accounts/me/sessions', { token, body: given })
    const sid = (token: string) =>
      JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sid
    expect((await end(here, { session: sid(second) })).body).toEqual({ ended: 1 })
    expect([await isAlive(opened.instance, second), await isAlive(opened.instance, third)]).toEqual([
      false,
      true,
    ])
    expect(codeOf(await end(here, { session: sid(second) }))).toEqual([404, 'not-found'])
    expect((await end(here, { others: true })).body).toEqual({ ended: 1 })
    expect([await isAlive(opened.instance, third), await isAlive(opened.instance, here)]).toEqual([
      false,
      true,
    ])
    expect((await end(here, { session: 5 })).status).toBe(400)
    expect((await end(here, {})).body).toEqual({ ended: 1 })
    expect(await isAlive(opened.instance, here)).toBe(false)
    expect((await send('GET', '/accounts/me/sessions', { token: here })).status).toBe(401)
  })

  it('nobody ends another’s by its id', async () => {
    const [one, other] = [await makeAccount(opened.instance), await makeAccount(opened.instance)]
    const [mine, theirs] = [await signIn(opened.instance, one), await signIn(opened.instance, other)]
    const { body } = await send('GET', '/accounts/me/sessions', { token: theirs })
    const answer = await send('POST', '/accounts/me/sessions', {
      token: mine,
      body: { session: body.docs[0].id },
    })
    expect([answer.status, await isAlive(opened.instance, theirs)]).toEqual([404, true])
  })

  it('are ended by whoever looks after the account; a sign-in under way brings none back', async () => {
    const { canbo2 } = opened.city.people
    const one = await makeAccount(opened.instance, canbo2.officer)
    for (let round = 0; round < 3; round += 1) {
      const token = await signIn(opened.instance, one)
      const [, ended] = await Promise.all([
        signIn(opened.instance, one),
        new Promise((resolve) => setTimeout(resolve, 25 * round)).then(() =>
          opened.as('quan2', 'POST', '/accounts/end-sessions', { officer: canbo2.officer }),
        ),
      ])
      expect(ended.status).toBe(200)
      expect(await isAlive(opened.instance, token)).toBe(false)
    }
  })
})

describe('an own password', () => {
  it('is changed with the present one, which is not guessed at without end', async () => {
    const one = await makeAccount(opened.instance)
    const [mine, other] = [await signIn(opened.instance, one), await signIn(opened.instance, one)]
    const change = (body: object) => send('PATCH', `/users/${one.id}`, { token: mine, body })
    const password = 'một câu chỉ mình tôi nhớ'
    expect(codeOf(await change({ password }))).toEqual([400, 'required'])
    expect(codeOf(await change({ password, currentPassword: ['x'] }))).toEqual([400, 'required'])
    expect(codeOf(await change({ password, currentPassword: 'không phải vậy' }))).toEqual([
      400,
      'wrong-password',
    ])
    expect(codeOf(await change({ password: one.username, currentPassword: one.password }))).toEqual([
      400,
      'weak-password',
    ])
    expect((await change({ password, currentPassword: one.password })).status).toBe(200)
    expect([await isAlive(opened.instance, mine), await isAlive(opened.instance, other)]).toEqual([
      true,
      false,
    ])
    expect((await login(one.username, password)).status).toBe(200)
    let tries = 0
    while ((await change({ password, currentPassword: 'sai rồi' })).status === 400 && tries < 30) tries += 1
    expect(tries).toBeLessThanOrEqual(10)
    expect((await change({ password: 'lại một câu khác nữa', currentPassword: password })).status).toBe(429)
  })
})

describe('a password set anew', () => {
  it('by an administrator or by the link of a mail is in the log', async () => {
    const { canbo2 } = opened.city.people
    const one = await makeAccount(opened.instance, canbo2.officer)
    const byAdmin = await opened.as('admin', 'PATCH', `/users/${one.id}`, { password: 'do quản trị đặt cho' })
    expect(byAdmin.status).toBe(200)
    const token = await opened.instance.payload.forgotPassword({
      ...{ collection: 'users' as const, data: { email: one.email } as never, disableEmail: true },
    })
    const body = { token, password: 'tự tôi đặt qua thư' }
    expect((await send('POST', '/users/reset-password', { body })).status).toBe(200)
    const { docs } = (await opened.as('tckt', 'GET', '/accounts/acts?limit=2')).body
    expect(docs.map(({ kind, name, byName }: Record<string, string>) => [kind, name, byName])).toEqual([
      ['passwordMailed', 'Nguyễn canbo2', 'Nguyễn canbo2'],
      ['passwordSet', 'Nguyễn canbo2', 'Nguyễn admin'],
    ])
  })
})

describe('signing in by what a person knows', () => {
  it('an officer’s phone number, code or e-mail, however written; two with one number are nobody', async () => {
    const { id } = await newcomer(opened, {
      unit: 'coso1',
      phone: '0084 912.345.678',
      email: 'Can.Bo@Test.Local',
    })
    const account = await makeAccount(opened.instance, id)
    const officer = await opened.instance.payload.findByID({
      collection: 'officers',
      id,
      overrideAccess: true,
    })
    const names = [
      '0912345678',
      '+84912345678',
      '84 912 345 678',
      '(0912) 345-678',
      '912345678',
      'can.bo@test.local',
      ' CAN.BO@TEST.LOCAL ',
      officer.code,
      officer.code.toLowerCase(),
    ]
    for (const name of names) {
      for (const body of [
        { username: name, password: account.password },
        { email: name, password: account.password },
      ])
        expect([name, (await send('POST', '/users/login', { body })).status]).toEqual([name, 200])
    }
    for (const name of ['0912345679', '12345', '84', '+', '----------', '0912345678x'])
      expect([name, codeOf(await login(name, account.password))]).toEqual([name, [401, 'wrong-credentials']])
    const twin = await newcomer(opened, { unit: 'coso1', phone: '+84912345678' })
    await makeAccount(opened.instance, twin.id)
    expect((await login('0912345678', account.password)).status).toBe(401)
    expect((await login(officer.code, account.password)).status).toBe(200)
  })

  it('failed logins by phone count for the account', async () => {
    const { id, code } = await newcomer(opened, { unit: 'coso1', phone: '0987 000 111' })
    const account = await makeAccount(opened.instance, id)
    const names = ['0987000111', '+84987000111', code, account.username]
    let tries = 0
    while (tries < 20 && (await login(names[tries % 4] ?? '', 'sai mật khẩu')).status === 401) tries += 1
    expect(tries).toBe(10)
  })
})
