import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vi as words } from '#i18n/refusals.ts'
import { query, sql } from '#server/sql/db.ts'
import { newcomer } from '#tests/support/accounts.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { isAlive, makeAccount, signIn } from '#tests/support/contract/account.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())

const PASSWORD = 'bốn từ bất kỳ ghép lại'
const make = (who: PersonKey | null, body: object) => as(who, 'POST', '/accounts/slips', body)
async function slipFor(officer: string, who: PersonKey = 'vanphong1', more: object = {}): Promise<string> {
  const answer = await make(who, { officers: [officer], ...more })
  expect([answer.status, answer.body.slips?.length]).toEqual([201, 1])
  return answer.body.slips[0].url.split('/').at(-1)
}
const page = (code: string, address?: string) =>
  opened.instance.send('GET', `/kich-hoat/${code}`, { ...(address && { address }) })
type Given = { password?: string; again?: string; headers?: Record<string, string> }
const set = (code: string, given: Given = {}) => {
  const { password = PASSWORD, again = password, headers = {} } = given
  const body = new URLSearchParams({ password, again }).toString()
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return opened.instance.send('POST', `/kich-hoat/${code}`, { body, headers: { ...type, ...headers } })
}
const login = (username: string, password = PASSWORD) =>
  opened.instance.send('POST', '/users/login', { body: { username, password } })
const change = (code: string, set: string) =>
  query(
    opened.instance.payload,
    sql`update app.account_slips set ${sql.raw(set)} where code_digest = encode(sha256(${code}::bytea), 'hex')`,
  )

describe('an activation slip', () => {
  it('gives an account to somebody without one, who sets his own password and is signed in', async () => {
    const { id, code: officerCode } = await newcomer(opened, {
      ...{ unit: 'coso1', phone: '0912 345 001', email: 'moi.le@test.local' },
    })
    const { status, body } = await make('vanphong1', { officers: [id] })
    expect(status).toBe(201)
    const [slip] = body.slips
    expect(slip).toMatchObject({ officer: id, code: officerCode, reset: false, unit: 'Đoàn coso1' })
    expect(slip.slip).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/)
    expect(Date.parse(slip.expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    const code = slip.url.split('/').at(-1)
    // Opening uses nothing up, in whatever way the code is written.
    for (const typed of [code, slip.slip, slip.slip.toLowerCase()]) {
      const seen = await page(typed)
      expect([seen.status, seen.body]).toEqual([200, expect.stringContaining('Lê Thị Mới')])
    }
    const done = await set(code)
    expect([done.status, done.body]).toEqual([200, expect.stringContaining(officerCode)])
    const cookie = /trach-nhiem-token=([^;]+)/.exec(done.headers.get('set-cookie') ?? '')?.[1] ?? ''
    expect(done.headers.get('set-cookie')).toMatch(/HttpOnly/i)
    expect(await isAlive(opened.instance, cookie)).toBe(true)
    for (const name of [officerCode, 'moi.le@test.local', '+84 912 345 001', '0912345001', '(0912) 345.001'])
      expect([name, (await login(name)).status]).toEqual([name, 200])
    const again = await set(code, { password: 'mật khẩu của kẻ khác' })
    expect([again.status, again.body]).toEqual([410, expect.stringContaining('đã được dùng')])
    expect((await login(officerCode)).status).toBe(200)
  })

  it('says what is wrong with a password, and stays good', async () => {
    const { id, code: officerCode } = await newcomer(opened, { unit: 'coso1', phone: '0912345002' })
    const code = await slipFor(id)
    for (const [given, said] of [
      [{ password: 'ngắn' }, 'từ 12 ký tự'],
      [{ again: 'bốn từ bất kỳ khác đi' }, words['passwords-differ']],
      [{ password: '' }, 'bắt buộc'],
      [{ password: officerCode }, 'từ 12 ký tự'],
    ] as const) {
      const { status, body } = await set(code, given)
      expect([status, body]).toEqual([400, expect.stringContaining(said)])
    }
    expect((await set(code)).status).toBe(200)
  })

  it('used twice at once has one winner', async () => {
    const { id, code: officerCode } = await newcomer(opened, { unit: 'coso1' })
    const code = await slipFor(id)
    const passwords = Array.from({ length: 4 }, (_, nth) => `mật khẩu của người ${nth}`)
    const answers = await Promise.all(passwords.map((password) => set(code, { password })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410])
    const logins = await Promise.all(passwords.map((password) => login(officerCode, password)))
    expect(logins.map(({ status }) => status)).toEqual(
      answers.map(({ status }) => (status === 200 ? 200 : 401)),
    )
  })

  it('made at the same time for one person leaves one that is good', async () => {
    const { id } = await newcomer(opened, { unit: 'coso1' })
    const made = await Promise.all(Array.from({ length: 4 }, () => make('vanphong1', { officers: [id] })))
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const pages = await Promise.all(made.map(({ body }) => page(body.slips[0].url.split('/').at(-1))))
    expect(pages.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410])
  })

  it('is told apart when revoked, expired, locked or wrong', async () => {
    const { id } = await newcomer(opened, { unit: 'coso1' })
    const first = await slipFor(id)
    const second = await slipFor(id)
    expect(await page(first)).toMatchObject({
      status: 410,
      body: expect.stringContaining('thay bằng phiếu mới'),
    })
    expect((await as('vanphong1', 'POST', '/accounts/revoke', { officer: id })).body).toEqual({ revoked: 1 })
    expect(await set(second)).toMatchObject({ status: 410, body: expect.stringContaining('thu hồi') })
    const third = await slipFor(id)
    await change(third, `expires_at = now() - interval '1 second'`)
    for (const answer of [await page(third), await set(third)])
      expect(answer).toMatchObject({ status: 410, body: expect.stringContaining('hết hạn') })
    const fourth = await slipFor(id)
    const wrong = `${fourth.slice(0, 4)}${'2'.repeat(12)}`
    for (let nth = 0; nth < 10; nth += 1) {
      const answer = await page(wrong, `10.1.0.${nth}`)
      expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('không đúng')])
    }
    expect(await page(fourth)).toMatchObject({ status: 410, body: expect.stringContaining('bị khóa') })
    for (const nonsense of ['x', 'abcdefghjkmn234o', 'a'.repeat(300)])
      expect((await page(nonsense)).status).toBe(404)
  })

  it('is guessed at so many times from one address and no more; elsewhere it is still good', async () => {
    const { id } = await newcomer(opened, { unit: 'coso1' })
    const code = await slipFor(id)
    for (let nth = 0; nth < 30; nth += 1)
      expect((await page('zzzz222222222222', '10.2.0.1')).status).toBe(404)
    const answer = await page(code, '10.2.0.1')
    expect([answer.status, Number(answer.headers.get('retry-after'))]).toEqual([429, expect.any(Number)])
    expect((await page(code)).status).toBe(200)
  })

  it('is kept as a digest, is no page of another site, and is read by no cache', async () => {
    const { id } = await newcomer(opened, { unit: 'coso1' })
    const code = await slipFor(id)
    const kept = await query(
      opened.instance.payload,
      sql`select * from app.account_slips where officer = ${id}::uuid`,
    )
    expect(JSON.stringify(kept)).not.toContain(code.slice(4))
    const seen = await page(code)
    expect(seen.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect([seen.headers.get('cache-control'), seen.headers.get('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ])
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])
      expect((await set(code, { headers: headers })).status).toBe(403)
    expect((await set(code, { headers: { origin: 'null', 'sec-fetch-site': 'same-origin' } })).status).toBe(
      200,
    )
  })

  it('is typed on a page of its own', async () => {
    const empty = await as(null, 'GET', '/kich-hoat')
    expect([empty.status, empty.body]).toEqual([200, expect.stringContaining('Mã kích hoạt')])
    const typed = await as(null, 'GET', '/kich-hoat?ma=ABCD-EFGH-JKMN-2345')
    expect([typed.status, typed.headers.get('location')]).toEqual([303, '/kich-hoat/abcdefghjkmn2345'])
    expect((await as(null, 'GET', '/kich-hoat?ma=abc')).status).toBe(404)
  })
})

describe('slips for a unit', () => {
  it('are made for those without an account or who never signed in, below too, as a PDF or as data', async () => {
    const inside = await newcomer(opened, { unit: 'coso2' })
    const twice = { unit: opened.city.units.quan2, below: true }
    const { status, body } = await make('quan2', twice)
    expect(status).toBe(201)
    const ids = body.slips.map(({ officer }: { officer: string }) => officer)
    expect(ids).toContain(inside.id)
    const { coso2, canbo2, quan2, quan1 } = opened.city.people
    for (const { officer } of [coso2, canbo2, quan2, quan1]) expect(ids).not.toContain(officer)
    const file = await make('quan2', { ...twice, format: 'pdf' })
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(file.body.slice(0, 5)).toBe('%PDF-')
  })

  it('are refused where nobody needs one', async () => {
    expect(codeOf(await make('quan2', { unit: opened.city.units.quan2 }))).toEqual([
      409,
      'nobody-without-account',
    ])
  })
})

describe('who may make slips', () => {
  it('each refusal', async () => {
    const { units, people } = opened.city
    const one = await newcomer(opened, { unit: 'coso1' })
    const of = (officer: string) => ({ officers: [officer] })
    expect(codeOf(await make(null, of(one.id)))).toEqual([401, 'signed-in-needed'])
    for (const who of ['canbo1', 'quan2', 'coso2', 'thuongvu1'] as const)
      expect([who, codeOf(await make(who, of(one.id)))]).toEqual([who, [403, 'forbidden']])
    expect((await make('coso1', of(one.id))).status).toBe(201)
    // Never for a superior, an administrator, an inspector beside, or himself.
    for (const [who, whom] of [
      ['coso1', 'quan1'],
      ['vanphong1', 'quan1'],
      ['phoQuan1', 'quan1'],
      ['thanhdoan', 'tckt'],
      ['tckt', 'admin'],
      ['thanhdoan', 'admin'],
      ['admin', 'admin'],
      ['vanphong1', 'vanphong1'],
    ] as const) {
      const answer = await make(who, { ...of(people[whom].officer), reset: true })
      expect([who, whom, ...codeOf(answer)]).toEqual([who, whom, 403, 'forbidden'])
      const ended = await as(who, 'POST', '/accounts/end-sessions', { officer: people[whom].officer })
      expect([who, whom, ended.status]).toEqual([who, whom, 403])
    }
    expect(codeOf(await make('vanphong1', { unit: units.quan2 }))).toEqual([403, 'forbidden'])
    expect((await make('vanphong1', { unit: '00000000-0000-4000-8000-000000000000' })).status).toBe(404)
    expect((await make('vanphong1', of('00000000-0000-4000-8000-000000000000'))).status).toBe(404)
    for (const bad of [
      {},
      { officers: [] },
      { officers: ['x'] },
      { officers: [one.id], more: 1 },
      { unit: 5 },
      [],
    ])
      expect([bad, (await make('vanphong1', bad)).status]).toEqual([bad, 400])
  })

  it('a list of accounts for the units one looks after', async () => {
    const { units } = opened.city
    const ask = (who: PersonKey, search: string) => as(who, 'GET', `/accounts?${search}`)
    const { status, body } = await ask('vanphong1', `unit=${units.coso1}&below=true&limit=250`)
    expect(status).toBe(200)
    const of = (key: PersonKey) =>
      body.docs.find(({ id }: { id: string }) => id === opened.city.people[key].officer)
    expect(of('canbo1')).toMatchObject({ state: 'active', kept: true, unit: 'Đoàn coso1' })
    expect(of('chidoan1')).toMatchObject({ unit: 'Đoàn chidoan1' })
    const own = await ask('vanphong1', `unit=${units.quan1}&limit=250`)
    const kept = Object.fromEntries(
      own.body.docs.map(({ id, kept: is }: { id: string; kept: boolean }) => [id, is]),
    )
    expect([kept[opened.city.people.quan1.officer], kept[opened.city.people.vanphong1.officer]]).toEqual([
      false,
      false,
    ])
    expect((await ask('canbo1', `unit=${units.coso1}`)).status).toBe(403)
    expect((await ask('quan2', `unit=${units.coso1}`)).status).toBe(403)
    const found = await ask(
      'vanphong1',
      `unit=${units.coso1}&search=${encodeURIComponent('le thi moi')}&state=none`,
    )
    expect(
      found.body.docs.every(
        ({ name, state }: Record<string, string>) => name === 'Lê Thị Mới' && state === 'none',
      ),
    ).toBe(true)
    expect((await ask('vanphong1', `unit=${units.coso1}&search=%00`)).status).toBe(400)
    expect((await ask('vanphong1', 'unit=x')).status).toBe(400)
  })
})

describe('a reset by the superior unit', () => {
  it('asks for it in so many words, ends the old sessions, and is logged', async () => {
    const { canbo2 } = opened.city.people
    const account = await makeAccount(opened.instance, canbo2.officer)
    const token = await signIn(opened.instance, account)
    expect(codeOf(await make('quan2', { officers: [canbo2.officer] }))).toEqual([409, 'account-in-use'])
    const code = await slipFor(canbo2.officer, 'quan2', { reset: true })
    expect(await isAlive(opened.instance, token)).toBe(false)
    const between = await signIn(opened.instance, account)
    expect((await set(code)).status).toBe(200)
    expect(await isAlive(opened.instance, between)).toBe(false)
    expect((await login(account.username, account.password)).status).toBe(401)
    expect((await login(account.username)).status).toBe(200)
    const { docs } = (await as('tckt', 'GET', '/accounts/acts?limit=250')).body
    const mine = docs.filter(({ officer }: { officer: string }) => officer === canbo2.officer)
    expect(mine.map(({ kind, byName }: Record<string, string>) => [kind, byName])).toEqual([
      ['passwordReset', 'Nguyễn canbo2'],
      ['resetIssued', 'Nguyễn quan2'],
    ])
  })

  it('the log is read by inspectors and administrators, and changed by nobody', async () => {
    for (const who of ['quan1', 'vanphong1', 'canbo1'] as const)
      expect((await as(who, 'GET', '/accounts/acts')).status).toBe(403)
    expect((await as('admin', 'GET', '/accounts/acts')).body.totalDocs).toBeGreaterThan(0)
    for (const statement of [
      'update app.account_acts set kind = kind',
      'delete from app.account_acts',
      'truncate app.account_acts',
    ])
      await expect(query(opened.instance.payload, sql.raw(statement))).rejects.toThrow()
  })
})
