import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { addDays } from '#core/calendar/day.ts'
import { moveTasksOfDays } from '#server/approval/moveOpenTasks.ts'
import { today } from '#server/clock.ts'
import { query } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { draftActivity, draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
})
afterAll(() => opened.instance.close())
afterEach(async () => {
  for (const { id } of await query<{ id: string }>(
    opened.instance.payload,
    sql`select id::text from delegations`,
  ))
    await opened.instance.payload.delete({ collection: 'delegations', id, overrideAccess: true })
})

const officer = (who: PersonKey) => opened.city.people[who].officer
const week = () => ({ start: today(), end: addDays(today(), 6) })
const delegate = (from: PersonKey, to: PersonKey, more: object = {}) =>
  as(from, 'POST', '/delegations', { to: officer(to), ...week(), ...more })
const act = (who: PersonKey, id: string, body: object, collection = 'activities') =>
  as(who, 'POST', `/${collection}/${id}/approval`, body)
const openOf = async (id: string, collection = 'activities') =>
  (await stored(opened.instance, collection, id)).open.sort()
const both = (...people: PersonKey[]) => people.map(officer).sort()

async function sent(collection: 'activities' | 'pledges' = 'activities', who: PersonKey = 'canbo1') {
  const { instance, city } = opened
  const make = collection === 'activities' ? draftActivity : draftPledge
  return submitted(instance, city.people[who], { collection, id: await make(instance, city.people[who]) })
}

describe('somebody decides for somebody else', () => {
  it('at once, open cases included, with both names in the log; taken back it ends at once', async () => {
    const id = await sent()
    expect((await act('chidoan1', id, { action: 'approve' })).status).toBe(404)
    const made = await delegate('coso1', 'chidoan1')
    expect([made.status, made.body.doc?.from]).toEqual([201, officer('coso1')])
    expect(await openOf(id)).toEqual(both('coso1', 'phoCoso1', 'chidoan1'))
    const told = sql`select 1 from mails where key = ${`delegation:${made.body.doc.id}`} and "to" like 'chidoan1-%'`
    expect(await query(opened.instance.payload, told)).toHaveLength(1)
    const inbox = await as('chidoan1', 'GET', '/inbox')
    expect(inbox.body.docs).toMatchObject([
      { id, onBehalfOf: officer('coso1'), onBehalfOfName: 'Nguyễn coso1' },
    ])
    const { approvers } = (await as('chidoan1', 'GET', `/activities/${id}/approval`)).body
    expect(approvers.find((one: { officer: string }) => one.officer === officer('chidoan1')).reason).toBe(
      'Bí thư Đoàn coso1, giữ chức từ 12/03/2024; xử lý thay đồng chí Nguyễn coso1',
    )
    const done = await act('chidoan1', id, { action: 'approve', rev: 2 })
    expect(done.body.state).toBe('approved')
    const { history } = (await as('canbo1', 'GET', `/activities/${id}/approval`)).body
    expect(history[1]).toMatchObject({
      by: {
        officer: officer('chidoan1'),
        name: 'Nguyễn chidoan1',
        office: 'secretary',
        unitName: 'Đoàn chidoan1',
      },
      onBehalfOf: {
        officer: officer('coso1'),
        name: 'Nguyễn coso1',
        office: 'secretary',
        unitName: 'Đoàn coso1',
      },
    })
    const next = await sent()
    expect(await openOf(next)).toEqual(both('coso1', 'phoCoso1', 'chidoan1'))
    expect((await as('coso1', 'DELETE', `/delegations/${made.body.doc.id}`)).status).toBe(200)
    expect(await openOf(next)).toEqual(both('coso1', 'phoCoso1'))
    expect((await act('chidoan1', next, { action: 'approve' })).status).toBe(403)
  })

  it('never the record’s own officer, whoever delegates to him, nor on through a chain', async () => {
    const id = await sent()
    await delegate('coso1', 'canbo1')
    await delegate('canbo1', 'chidoan1')
    expect(await openOf(id)).toEqual(both('coso1', 'phoCoso1'))
    expect(codeOf(await act('canbo1', id, { action: 'approve' }))).toEqual([403, 'own-record'])
  })

  it('for the kinds of papers named alone', async () => {
    const [flow] = await query<{ id: string }>(
      opened.instance.payload,
      sql`select id::text from workflows where key = 'pledge'`,
    )
    await delegate('coso1', 'chidoan1', { workflows: [flow?.id] })
    expect(await openOf(await sent())).toEqual(both('coso1', 'phoCoso1'))
    expect(await openOf(await sent('pledges'), 'pledges')).toEqual(both('coso1', 'phoCoso1', 'chidoan1'))
  })

  it('from its first day’s sweep on, and not after its last', async () => {
    const { payload } = opened.instance
    const id = await sent()
    const tomorrow = addDays(today(), 1)
    const made = await delegate('coso1', 'chidoan1', { start: tomorrow, end: tomorrow })
    expect(await openOf(id)).toEqual(both('coso1', 'phoCoso1'))
    const shift = (start: string, end: string) =>
      query(
        payload,
        sql`update delegations set start = ${start}, "end" = ${end} where id = ${made.body.doc.id}::uuid`,
      )
    await shift(today(), today())
    await moveTasksOfDays(payload, undefined, { from: today(), to: today() })
    expect(await openOf(id)).toEqual(both('coso1', 'phoCoso1', 'chidoan1'))
    await shift(addDays(today(), -3), addDays(today(), -1))
    await moveTasksOfDays(payload, undefined, { from: today(), to: today() })
    expect(await openOf(id)).toEqual(both('coso1', 'phoCoso1'))
  })

  it('is made by the person himself, from today on, to another one with an account', async () => {
    const refused = async (who: PersonKey, body: object) =>
      codeOf(await as(who, 'POST', '/delegations', body))
    const to = officer('chidoan1')
    expect(await refused('coso1', { ...week(), to, from: officer('phoCoso1') })).toEqual([403, 'forbidden'])
    expect(await refused('coso1', { ...week(), to: officer('coso1') })).toEqual([400, 'wrong-reference'])
    expect(await refused('coso1', { to, start: addDays(today(), -1), end: today() })).toEqual([
      400,
      'starts-in-the-past',
    ])
    expect(await refused('coso1', { to, start: today(), end: addDays(today(), -1) })).toEqual([
      400,
      'ends-before-start',
    ])
    expect(await refused('coso1', { ...week(), to, unit: opened.city.units.quan1 })).toEqual([
      400,
      'wrong-reference',
    ])
    expect(await refused('coso1', { ...week(), to: opened.city.units.quan1 })).toEqual([
      400,
      'unknown-reference',
    ])
    expect(await refused('coso1', { to })).toEqual([400, 'required'])
  })

  it('is seen by both, ended early by who made it, and otherwise stands as it was made', async () => {
    const made = await delegate('coso1', 'chidoan1')
    const path = `/delegations/${made.body.doc.id}`
    for (const who of ['coso1', 'chidoan1', 'admin'] as const)
      expect((await as(who, 'GET', path)).status).toBe(200)
    for (const who of ['phoCoso1', 'quan1', 'canbo1'] as const) {
      expect((await as(who, 'GET', path)).status).toBe(404)
      expect((await as(who, 'GET', '/delegations')).body.docs).toEqual([])
    }
    expect(codeOf(await as('coso1', 'PATCH', path, { to: officer('canbo1') }))).toEqual([409, 'locked'])
    expect([403, 404]).toContain((await as('chidoan1', 'PATCH', path, { end: today() })).status)
    expect((await as('coso1', 'PATCH', path, { end: today(), to: officer('chidoan1') })).status).toBe(200)
    expect([403, 404]).toContain((await as('chidoan1', 'DELETE', path)).status)
  })
})
