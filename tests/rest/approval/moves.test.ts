import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
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

const officer = (who: PersonKey) => opened.city.people[who].officer
const act = (who: PersonKey, collection: string, id: string, body: object) =>
  as(who, 'POST', `/${collection}/${id}/approval`, body)
const look = async (who: PersonKey, collection: string, id: string) =>
  (await as(who, 'GET', `/${collection}/${id}/approval`)).body
const openOf = async (collection: string, id: string) =>
  (await stored(opened.instance, collection, id)).open.sort()

async function sentHours(): Promise<string> {
  const { instance, city } = opened
  const id = await draftActivity(instance, city.people.canbo1)
  return submitted(instance, city.people.canbo1, { collection: 'activities', id })
}

describe('back to an earlier step', () => {
  it('opens it again with what the superior wrote; the due day is a new one', async () => {
    const { instance, city } = opened
    const id = await draftPledge(instance, city.people.phoCoso1)
    await submitted(instance, city.people.phoCoso1, { collection: 'pledges', id })
    await act('coso1', 'pledges', id, { action: 'approve' })
    const { returnTo, may } = await look('quan1', 'pledges', id)
    expect([returnTo, may.return]).toEqual([[{ key: 'ownUnit', label: 'Đơn vị xác nhận' }], true])
    const comment = 'Đơn vị xem lại nội dung 2'
    for (const [body, code] of [
      [{ action: 'return', to: 'ownUnit' }, 'comment-required'],
      [{ action: 'return', to: 'superior', comment }, 'unknown-step'],
      [{ action: 'approve', to: 'ownUnit' }, 'unknown-step'],
    ] as const)
      expect(codeOf(await act('quan1', 'pledges', id, body))).toEqual([400, code])
    const back = await act('quan1', 'pledges', id, { action: 'return', to: 'ownUnit', comment })
    expect(back.body).toMatchObject({ state: 'pending', step: 'ownUnit' })
    expect(await openOf('pledges', id)).toEqual([officer('coso1')])
    const { history } = await look('coso1', 'pledges', id)
    expect(history.at(-1)).toMatchObject({ action: 'return', comment, to: 'Đơn vị xác nhận' })
    await act('coso1', 'pledges', id, { action: 'approve' })
    expect((await act('quan1', 'pledges', id, { action: 'approve' })).body.state).toBe('approved')
  })
})

describe('given to somebody else', () => {
  it('by a superior, with his reason; the one it was given to decides', async () => {
    const id = await sentHours()
    expect((await look('coso1', 'activities', id)).candidates).toEqual([])
    const { candidates } = await look('quan1', 'activities', id)
    expect(candidates[0]).toMatchObject({ officer: officer('quan1'), officeName: 'Bí thư' })
    const body = { action: 'reassign', officer: officer('phoQuan1') }
    expect(codeOf(await act('quan1', 'activities', id, body))).toEqual([400, 'comment-required'])
    const comment = 'Đồng chí Bí thư đang nghỉ phép'
    const wrong = await act('quan1', 'activities', id, { ...body, officer: officer('canbo1'), comment })
    expect(codeOf(wrong)).toEqual([400, 'wrong-reference'])
    expect(codeOf(await act('coso1', 'activities', id, { ...body, comment }))).toEqual([403, 'not-entitled'])
    expect(codeOf(await act('canbo1', 'activities', id, { ...body, comment }))).toEqual([403, 'own-record'])
    const given = await act('quan1', 'activities', id, { ...body, comment })
    expect([given.status, given.body.state, given.body.step]).toEqual([200, 'pending', 'host'])
    expect(await openOf('activities', id)).toEqual([officer('phoQuan1')])
    expect((await look('canbo1', 'activities', id)).history.at(-1)).toMatchObject({
      action: 'reassign',
      comment,
      assigned: 'Nguyễn phoQuan1',
    })
    expect((await act('coso1', 'activities', id, { action: 'approve' })).status).toBe(403)
    expect((await act('phoQuan1', 'activities', id, { action: 'approve' })).body.state).toBe('approved')
  })
  it('by the administrator, who decides nothing himself', async () => {
    const id = await sentHours()
    const body = { action: 'reassign', officer: officer('quan1'), comment: 'Đơn vị chưa xử lý' }
    expect((await act('admin', 'activities', id, body)).status).toBe(200)
    expect(codeOf(await act('admin', 'activities', id, { action: 'approve' }))).toEqual([403, 'not-entitled'])
    expect(await openOf('activities', id)).toEqual([officer('quan1')])
  })
  it.each([{ officer: 'x' }, { officer: 12 }, {}])('takes no %j', async (more) => {
    const id = await sentHours()
    const body = { action: 'reassign', comment: 'vắng', ...more }
    expect((await act('quan1', 'activities', id, body)).status).toBe(400)
  })
})

describe('what has changed since somebody looked', () => {
  it('is told place by place to who saw it before, again after a reload, and to nobody else', async () => {
    const id = await sentHours()
    expect((await look('coso1', 'activities', id)).changes).toEqual([])
    await act('coso1', 'activities', id, { action: 'return', comment: 'Ghi rõ tên và nơi làm' })
    const body = { title: 'Dọn vệ sinh chợ An Cư', place: 'Chợ An Cư' }
    expect((await as('canbo1', 'PATCH', `/activities/${id}`, body)).status).toBe(200)
    await act('canbo1', 'activities', id, { action: 'submit' })
    const changes = [
      { path: 'place', before: null, after: 'Chợ An Cư' },
      { path: 'title', before: 'Dọn vệ sinh khu dân cư', after: 'Dọn vệ sinh chợ An Cư' },
    ]
    const sorted = async (who: PersonKey) =>
      (await look(who, 'activities', id)).changes.sort((a: { path: string }, b: { path: string }) =>
        a.path < b.path ? -1 : 1,
      )
    expect(await sorted('coso1')).toEqual(changes)
    expect(await sorted('coso1')).toEqual(changes)
    expect(await sorted('phoCoso1')).toEqual([])
  })
})

describe('what is overdue below', () => {
  it('is seen by the leaders of the unit above, by unit, and by nobody else', async () => {
    const id = await sentHours()
    await query(
      opened.instance.payload,
      sql`update activities set due_at = '2026-11-02T16:59:59.999Z' where id = ${id}::uuid`,
    )
    const seen = async (who: PersonKey) => (await as(who, 'GET', '/inbox/backlog')).body.docs
    expect(await seen('quan1')).toEqual([
      { unit: opened.city.units.coso1, name: 'Đoàn coso1', count: 1, since: '2026-11-02T16:59:59.999Z' },
    ])
    for (const who of ['coso1', 'quan2', 'thanhdoan', 'vanphong1'] as const)
      expect(await seen(who)).toEqual([])
  })
})

describe('a case nobody can decide', () => {
  it('is listed to the administrators alone, who are written to at once, and once', async () => {
    const { instance, city } = opened
    const id = await draftPledge(instance, city.people.canbo2)
    const line = [city.units.coso2, city.units.quan2, city.units.city].map((unit) => sql`${unit}::uuid`)
    await query(
      instance.payload,
      sql`update appointments a set "to" = '2025-01-01' from offices f where f.id = a.office_id
        and f.key in ('secretary', 'deputySecretary', 'standingMember') and a.unit_id in (${sql.join(line, sql`, `)})`,
    )
    const sent = await act('canbo2', 'pledges', id, { action: 'submit' })
    expect([sent.status, sent.body.state]).toEqual([200, 'pending'])
    const listed = await as('admin', 'GET', '/inbox/orphans')
    expect(listed.body.docs).toMatchObject([{ collection: 'pledges', id, officerName: 'Nguyễn canbo2' }])
    expect((await as('quan1', 'GET', '/inbox/orphans')).status).toBe(403)
    const mails = await query<{ key: string }>(
      instance.payload,
      sql`select key from mails where key like ${`nobody-decides:${id}:%`}`,
    )
    expect(mails).toHaveLength(1)
  })
})
