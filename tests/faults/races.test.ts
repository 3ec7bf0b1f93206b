import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { dayOf } from '#core/calendar/day.ts'
import { verifyChains } from '#server/log/verifyChains.ts'
import { query, sql } from '#server/sql/db.ts'
import { type ApiProcess, ask, type Reply, startApi } from '#tests/support/apiProcess.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { hourOf } from '#tests/support/approval/ledger.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
let first: ApiProcess
let second: ApiProcess

/** Two processes on one database. */
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  ;[first, second] = await Promise.all([startApi(), startApi()])
}, 60_000)
afterAll(async () => {
  await Promise.all([first?.kill(), second?.kill()])
  await instance.close()
  expect([...first.errors(), ...second.errors()]).toEqual([])
})

const as = (api: ApiProcess, who: PersonKey, call: string, body?: unknown, key?: string) =>
  ask(api, call, {
    token: city.people[who].token,
    ...(body !== undefined && { body }),
    ...(key !== undefined && { key }),
  })
const decide = (api: ApiProcess, who: PersonKey, id: string, action: string, key?: string) =>
  as(api, who, `POST /activities/${id}/approval`, { action, comment: 'Xin xem lại' }, key)

async function draft(title = 'race'): Promise<string> {
  const made = await as(first, 'canbo1', 'POST /activities', hourOf(title))
  expect(made.status).toBe(201)
  return made.body.doc.id
}

async function pending(): Promise<string> {
  const id = await draft()
  expect((await decide(first, 'canbo1', id, 'submit')).status).toBe(200)
  return id
}

/** So many rounds of one race, some at a time, so that they also get in each other's way. */
async function rounds(count: number, race: (nth: number) => Promise<void>): Promise<void> {
  const next = Array.from({ length: count }, (_, nth) => nth)
  const runner = async () => {
    for (let nth = next.shift(); nth !== undefined; nth = next.shift()) await race(nth)
  }
  await Promise.all([runner(), runner(), runner()])
}

const winners = (replies: readonly Reply[]) => replies.filter(({ status }) => status === 200)
const row = async (id: string) => {
  const [found] = await query<{
    state: string
    rev: number
    title: string
    place: string | null
    log: string[]
    open: number
  }>(
    instance.payload,
    sql`select a.state, a.rev::int as rev, a.title, a.place,
        (select coalesce(array_agg(d.action order by d.seq), '{}') from decisions d where d.record = a.id::text) as log,
        (select count(*)::int from app.tasks k where k.record = a.id and k.closed_at is null) as open
      from activities a where a.id = ${id}::uuid`,
  )
  return found
}

/** All chains verify, none is forked, and open tasks are those of pending records. */
async function sound(): Promise<void> {
  const { rows: checked, broken } = await verifyChains(instance.payload)
  expect(checked).toBeGreaterThan(0)
  expect(broken).toEqual([])
  const wrong = await query(
    instance.payload,
    sql`select a.id from activities a where (a.state = 'pending') <>
        exists (select 1 from app.tasks k where k.record = a.id and k.closed_at is null)
      union all select k.record from app.tasks k where not exists (select 1 from activities a where a.id = k.record)
      union all select d.record::uuid from decisions d group by d.record, d.seq having count(*) > 1`,
  )
  expect(wrong).toEqual([])
}

describe('decisions on one record at the same time, by two processes', () => {
  const after: Record<string, string> = {
    approve: 'approved',
    return: 'returned',
    reject: 'rejected',
    withdraw: 'withdrawn',
  }

  it('have one winner; the rest are told so', async () => {
    await rounds(100, async (nth) => {
      const id = await pending()
      const [one, other] = nth % 2 === 0 ? [first, second] : [second, first]
      const moves: [ApiProcess, PersonKey, string][] = [
        [one, 'coso1', 'approve'],
        [other, nth % 3 === 0 ? 'coso1' : 'phoCoso1', nth % 3 === 1 ? 'approve' : 'return'],
        [nth % 4 < 2 ? one : other, 'canbo1', 'withdraw'],
      ]
      const replies = await Promise.all(moves.map(([api, who, action]) => decide(api, who, id, action)))
      expect(winners(replies)).toHaveLength(1)
      expect(replies.filter(({ status }) => ![200, 403, 409].includes(status))).toEqual([])
      const [, , action = ''] = moves[replies.findIndex(({ status }) => status === 200)] ?? []
      expect(await row(id)).toMatchObject({ state: after[action], log: ['submit', action], open: 0 })
    })
    await sound()
  }, 90_000)

  it('under one Idempotency-Key are one decision with one answer', async () => {
    await rounds(15, async (nth) => {
      const id = await pending()
      const replies = await Promise.all(
        [first, second, first, second].map((api) => decide(api, 'coso1', id, 'approve', `same-${nth}`)),
      )
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
      expect(await row(id)).toMatchObject({ log: ['submit', 'approve'] })
    })
    await sound()
  }, 60_000)

  it('of a whole inbox are taken once each', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, pending))
    const items = ids.map((id) => ({ collection: 'activities', id }))
    const send = (api: ApiProcess, who: PersonKey) =>
      as(api, who, 'POST /inbox', { action: 'approve', items: who === 'coso1' ? items : items.toReversed() })
    const both = await Promise.all([send(first, 'coso1'), send(second, 'phoCoso1')])
    const taken = both.flatMap(({ body }) => body.results.filter((one: { ok: boolean }) => one.ok))
    expect(taken.map((one: { id: string }) => one.id).sort()).toEqual(ids.toSorted())
    await sound()
  }, 60_000)
})

describe('a draft that two requests change at the same time', () => {
  it('does not come back after it was deleted', async () => {
    await rounds(40, async (nth) => {
      const id = await draft()
      const [edited, deleted] = await Promise.all([
        as(nth % 2 ? first : second, 'canbo1', `PATCH /activities/${id}`, { title: 'zombie' }),
        as(nth % 2 ? second : first, 'canbo1', `DELETE /activities/${id}`),
      ])
      expect([200, 404]).toContain(edited.status)
      expect(deleted.status).toBe(200)
      expect(await row(id)).toBeUndefined()
    })
  }, 60_000)

  it('is deleted or submitted, never both', async () => {
    await rounds(30, async () => {
      const id = await draft()
      const replies = await Promise.all([
        decide(first, 'canbo1', id, 'submit'),
        as(second, 'canbo1', `DELETE /activities/${id}`),
      ])
      expect(winners(replies)).toHaveLength(1)
      expect(replies.filter(({ status }) => ![200, 403, 404, 409].includes(status))).toEqual([])
      expect((await row(id))?.state).toBe(replies[0]?.status === 200 ? 'pending' : undefined)
    })
    await sound()
  }, 60_000)

  it('keeps both changes, or tells the one who had not seen the other', async () => {
    await rounds(30, async (nth) => {
      const id = await draft()
      const rev = nth % 2 ? { rev: 1 } : {}
      const replies = await Promise.all([
        as(first, 'canbo1', `PATCH /activities/${id}`, { title: 'changed', ...rev }),
        as(second, 'canbo1', `PATCH /activities/${id}`, { place: 'changed', ...rev }),
      ])
      expect(winners(replies)).toHaveLength(nth % 2 ? 1 : 2)
      expect(replies.filter(({ status }) => ![200, 409].includes(status))).toEqual([])
      expect(await row(id)).toMatchObject({
        rev: 1 + winners(replies).length,
        title: replies[0]?.status === 200 ? 'changed' : 'race',
        place: replies[1]?.status === 200 ? 'changed' : null,
      })
    })
  }, 60_000)

  it('is submitted as it then stands', async () => {
    await rounds(30, async () => {
      const id = await draft()
      const [edited, sent] = await Promise.all([
        as(first, 'canbo1', `PATCH /activities/${id}`, { title: 'slipped in' }),
        decide(second, 'canbo1', id, 'submit'),
      ])
      expect(sent.status).toBe(200)
      expect([200, 409]).toContain(edited.status)
      const [signed] = await query<{ title: string }>(
        instance.payload,
        sql`select content ->> 'title' as title from decisions where record = ${id}`,
      )
      const title = edited.status === 200 ? 'slipped in' : 'race'
      expect([signed?.title, (await row(id))?.title]).toEqual([title, title])
    })
  }, 60_000)
})

describe('an appointment that ends', () => {
  const password = 'một mật khẩu đủ dài'
  const day = (days: number) => dayOf(Date.now() + days * 86_400_000)

  async function account(who: PersonKey): Promise<string> {
    const { user } = city.people[who]
    const made = await instance.payload.update({
      collection: 'users',
      id: user,
      data: { password },
      overrideAccess: true,
    })
    return String(made.email)
  }

  it('ends what its holder may do with the answer, whatever else is written meanwhile', async () => {
    const email = await account('phoCoso1')
    const signedIn = await ask(first, 'POST /users/login', { body: { email, password } })
    city.people.phoCoso1.token = signedIn.body.token
    const [post] = await query<{ id: string }>(
      instance.payload,
      sql`select id::text from appointments where officer_id = ${city.people.phoCoso1.officer}::uuid`,
    )
    const call = `PATCH /appointments/${post?.id}`
    for (let nth = 0; nth < 20; nth++) {
      const id = await pending()
      const sign = () => ask(second, 'POST /users/login', { body: { email, password } })
      const login = sign()
      const beside = as(second, 'admin', call, { decisionNumber: `QĐ ${nth}` })
      const ended = as(first, 'admin', call, { to: day(-1) })
      const between = decide(second, 'phoCoso1', nth % 2 ? await pending() : id, 'return')
      expect((await ended).status).toBe(200)
      const later = await Promise.all([
        decide(second, 'phoCoso1', await pending(), 'approve'),
        decide(first, 'phoCoso1', await pending(), 'approve'),
        as(second, 'phoCoso1', 'GET /activities?limit=1'),
      ])
      expect(later.slice(0, 2).filter(({ status }) => ![403, 404].includes(status))).toEqual([])
      expect(later[2]?.body.totalDocs).toBe(0)
      const { status, body } = await login
      expect(status).toBe(200)
      const fresh = await ask(first, 'GET /activities?limit=1', { token: body.token })
      expect(fresh.body.totalDocs).toBe(0)
      expect([200, 403, 404]).toContain((await between).status)
      expect((await beside).status).toBe(200)
      const { doc } = (await as(first, 'admin', call, { to: null })).body
      // Neither of two changes at the same time undid the other.
      expect(doc.decisionNumber).toBe(`QĐ ${nth}`)
      const { docs } = (await as(first, 'admin', `GET /appointments?where[id][equals]=${post?.id}`)).body
      expect(docs[0]?.to ?? null).toBeNull()
    }
  }, 90_000)

  it('does not come back when somebody else changes it', async () => {
    await rounds(20, async (nth) => {
      const made = await as(first, 'admin', 'POST /appointments', {
        officer: city.people.canbo2.officer,
        unit: city.units.coso2,
        office: await officeOf('specialist'),
        from: day(-10),
      })
      expect(made.status).toBe(201)
      const call = `/appointments/${made.body.doc.id}`
      const [edited, gone] = await Promise.all([
        as(nth % 2 ? first : second, 'admin', `PATCH ${call}`, { decisionNumber: `QĐ ${nth}` }),
        as(
          nth % 2 ? second : first,
          'admin',
          nth % 4 < 2 ? `DELETE ${call}` : `PATCH ${call}`,
          nth % 4 < 2 ? undefined : { to: day(-1) },
        ),
      ])
      expect([200, 403, 404]).toContain(edited.status)
      expect(gone.status).toBe(200)
      const rows = await query<{ to: string | null }>(
        instance.payload,
        sql`select "to" from appointments where id = ${made.body.doc.id}::uuid`,
      )
      expect(rows).toEqual(nth % 4 < 2 ? [] : [{ to: day(-1) }])
    })
  }, 60_000)

  it('leaves no case with somebody who may no longer decide it, nor with nobody', async () => {
    const [post] = await query<{ id: string }>(
      instance.payload,
      sql`select id::text from appointments where officer_id = ${city.people.phoCoso1.officer}::uuid`,
    )
    const call = `PATCH /appointments/${post?.id}`
    for (let nth = 0; nth < 15; nth++) {
      const ids = await Promise.all([draft(), draft(), draft()])
      const to = nth % 2 ? null : day(-1)
      const replies = await Promise.all([
        as(first, 'admin', call, { to }),
        ...ids.map((id) => decide(second, 'canbo1', id, 'submit')),
      ])
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      const rows = await query<{ officers: string[] }>(
        instance.payload,
        sql`select array_agg(officer::text order by officer) as officers from app.tasks
          where closed_at is null and record = any(${sql.param(ids)}::uuid[]) group by record`,
      )
      const { coso1, phoCoso1 } = city.people
      const wanted = to === null ? [coso1.officer, phoCoso1.officer].sort() : [coso1.officer]
      expect(rows).toEqual(ids.map(() => ({ officers: wanted })))
    }
  }, 60_000)

  async function officeOf(key: string): Promise<string> {
    const [office] = await query<{ id: string }>(
      instance.payload,
      sql`select id::text from offices where key = ${key}`,
    )
    return office?.id ?? ''
  }
})

describe('a password that is changed', () => {
  it('ends every session but those begun with the new one, also at the other process', async () => {
    const { user } = city.people.coso2
    const passwords = ['mật khẩu thứ nhất', 'mật khẩu thứ hai'] as const
    const change = (password: string) => as(first, 'admin', `PATCH /users/${user}`, { password })
    const done = await change(passwords[1])
    expect(done.status).toBe(200)
    const { email } = done.body.doc
    for (let nth = 0; nth < 6; nth++) {
      const [fresh, old] = [passwords[nth % 2] ?? '', passwords[(nth + 1) % 2] ?? '']
      const login = (password: string) => ask(second, 'POST /users/login', { body: { email, password } })
      const [changed, beside] = await Promise.all([change(fresh), login(old), login(fresh)])
      expect(changed.status).toBe(200)
      expect((await login(old)).status).toBe(401)
      expect((await login(fresh)).status).toBe(200)
      const me = await ask(first, 'GET /users/me', { token: beside.body.token ?? 'none' })
      expect(me.body.user).toBeNull()
    }
  }, 60_000)
})
