import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())

const collection = 'activities'
const draft = () => draftActivity(instance, city.people.canbo1)
const pending = async () => submitted(instance, city.people.canbo1, { collection, id: await draft() })
const act = (who: keyof City['people'], id: string, body: Record<string, unknown>) =>
  decideAs(instance, city.people[who], { collection, id, body })

describe('the way of a record', () => {
  it('is answered with its state, step, rev and what the caller may do next', async () => {
    const id = await draft()
    const sent = await act('canbo1', id, { action: 'submit', rev: 1 })
    expect(sent.status).toBe(200)
    expect(sent.body).toMatchObject({
      state: 'pending',
      step: 'host',
      rev: 2,
      may: { withdraw: true, approve: false },
    })
    const done = await act('coso1', id, { action: 'approve', rev: 2, comment: '  Đúng thực tế ' })
    expect(done.body).toMatchObject({
      state: 'approved',
      step: null,
      rev: 3,
      may: { reopen: true, submit: false },
    })
    const { record, log, open } = await stored(instance, collection, id)
    expect(record).toMatchObject({ state: 'approved', rev: 3, due_at: null })
    expect(record?.submitted_at).not.toBeNull()
    expect(record?.decided_at).not.toBeNull()
    expect(log.map((row) => row.action)).toEqual(['submit', 'approve'])
    expect(log[0]?.digest).toBe(log[1]?.digest)
    expect(open).toEqual([])
  })

  it('is described with who decides and why, and its history with remarks', async () => {
    const id = await pending()
    const { token } = city.people.coso1
    const described = await instance.send('GET', `/activities/${id}/approval`, { token })
    expect(described.body).toMatchObject({
      state: 'pending',
      step: 'host',
      rev: 2,
      may: { approve: true, return: true, reject: true, submit: false },
      approvers: [
        {
          officer: city.people.coso1.officer,
          unit: city.units.coso1,
          office: 'secretary',
          reason: 'Bí thư Đoàn coso1, giữ chức từ 12/03/2024',
        },
        { officer: city.people.phoCoso1.officer, office: 'deputySecretary' },
      ],
      history: [
        {
          action: 'submit',
          by: { officer: city.people.canbo1.officer, office: 'executiveMember' },
          onBehalfOf: null,
        },
      ],
    })
    const english = await instance.send('GET', `/activities/${id}/approval`, {
      token,
      headers: { 'accept-language': 'en' },
    })
    expect(english.body.approvers[0].reason).toBe('Secretary, Đoàn coso1, in office since 12/03/2024')
    const remarks = [{ path: 'title', text: 'Ghi rõ nơi làm' }]
    await act('coso1', id, { action: 'return', rev: 2, comment: 'Thiếu địa điểm', remarks })
    const back = await instance.send('GET', `/activities/${id}/approval`, { token: city.people.canbo1.token })
    expect(back.body).toMatchObject({ state: 'returned', step: null, may: { submit: true }, dueAt: null })
    expect(back.body.history[1]).toMatchObject({ action: 'return', comment: 'Thiếu địa điểm', remarks })
  })

  it('a returned record is edited and comes again, and what changed is named', async () => {
    const id = await pending()
    await act('coso1', id, { action: 'return', comment: 'Sửa tên' })
    const { token } = city.people.canbo1
    const edited = await instance.send('PATCH', `/activities/${id}`, {
      token,
      body: { title: 'Tên rõ hơn', rev: 3 },
    })
    expect(edited.status).toBe(200)
    expect(edited.body.doc.rev).toBe(4)
    const again = await act('canbo1', id, { action: 'submit', rev: 4 })
    expect(again.body).toMatchObject({ state: 'pending', rev: 5 })
    const { body } = await instance.send('GET', `/activities/${id}/approval`, {
      token: city.people.coso1.token,
    })
    expect(body.history.map((row: { changed: string[] }) => row.changed)).toEqual([[], [], ['title']])
  })

  it('withdrawn and sent again; rejected is final and does not stand in the way of a new one', async () => {
    const id = await pending()
    expect((await act('canbo1', id, { action: 'withdraw' })).body.state).toBe('withdrawn')
    expect((await act('canbo1', id, { action: 'submit' })).body.state).toBe('pending')
    expect((await act('coso1', id, { action: 'reject', comment: 'Không tham gia' })).body.state).toBe(
      'rejected',
    )
    for (const action of ['submit', 'approve', 'withdraw', 'reopen']) {
      expect((await act('canbo1', id, { action, comment: 'x' })).status).toBe(409)
    }
    const patch = await instance.send('PATCH', `/activities/${id}`, {
      token: city.people.canbo1.token,
      body: { title: 'y' },
    })
    expect([patch.status, patch.body.errors[0].code]).toEqual([409, 'locked'])
    expect((await pending()).length).toBe(36)
  })

  it('reopen is for the deciding unit or above, with a reason, and leads to returned', async () => {
    const id = await pending()
    await act('coso1', id, { action: 'approve' })
    expect((await act('canbo1', id, { action: 'reopen', comment: 'x' })).status).toBe(403)
    expect((await act('chidoan1', id, { action: 'reopen', comment: 'x' })).status).toBe(404)
    expect((await act('quan1', id, { action: 'reopen' })).status).toBe(400)
    const open = await act('quan1', id, { action: 'reopen', comment: 'Ghi nhầm ngày' })
    expect(open.body).toMatchObject({ state: 'returned', step: null })
    expect((await stored(instance, collection, id)).record).toMatchObject({ decided_at: null })
  })
})

describe('pledges', () => {
  it('of a deputy go on to the superior unit; a rejection is not offered', async () => {
    const id = await draftPledge(instance, city.people.phoCoso1)
    const of = { collection: 'pledges', id }
    await submitted(instance, city.people.phoCoso1, of)
    const no = await decideAs(instance, city.people.coso1, {
      ...of,
      body: { action: 'reject', comment: 'x' },
    })
    expect([no.status, no.body.errors[0].code]).toEqual([409, 'not-offered'])
    const first = await decideAs(instance, city.people.coso1, { ...of, body: { action: 'approve', rev: 2 } })
    expect(first.body).toMatchObject({ state: 'pending', step: 'superior', rev: 3 })
    expect((await stored(instance, 'pledges', id)).open.sort()).toEqual(
      [city.people.quan1.officer, city.people.phoQuan1.officer].sort(),
    )
    const last = await decideAs(instance, city.people.phoQuan1, {
      ...of,
      body: { action: 'approve', rev: 3 },
    })
    expect(last.body).toMatchObject({ state: 'approved', step: null })
  })

  it('of a secretary skip his own deputy; the step whose place has decided is passed with a row', async () => {
    const id = await draftPledge(instance, city.people.coso1)
    const of = { collection: 'pledges', id }
    await submitted(instance, city.people.coso1, of)
    expect(
      (await decideAs(instance, city.people.phoCoso1, { ...of, body: { action: 'approve' } })).status,
    ).toBe(403)
    const done = await decideAs(instance, city.people.quan1, { ...of, body: { action: 'approve', rev: 2 } })
    expect(done.body.state).toBe('approved')
    const { body } = await instance.send('GET', `/pledges/${id}/approval`, { token: city.people.coso1.token })
    expect(body.history.map((row: { action: string }) => row.action)).toEqual(['submit', 'approve', 'pass'])
  })

  it('of the city’s secretary are decided by the standing committee’s majority without him', async () => {
    const id = await draftPledge(instance, city.people.thanhdoan)
    const of = { collection: 'pledges', id }
    await submitted(instance, city.people.thanhdoan, of)
    const { body } = await instance.send('GET', `/pledges/${id}/approval`, {
      token: city.people.thuongvu1.token,
    })
    expect(body.approvers).toHaveLength(3)
    expect(body.approvers[0].reason).toContain('Ban Thường vụ quyết định theo đa số')
    const one = await decideAs(instance, city.people.thuongvu1, {
      ...of,
      body: { action: 'approve', rev: 2 },
    })
    expect(one.body).toMatchObject({ state: 'pending', rev: 3, may: { approve: false } })
    const twice = await decideAs(instance, city.people.thuongvu1, {
      ...of,
      body: { action: 'approve', rev: 3 },
    })
    expect([twice.status, twice.body.errors[0].code]).toEqual([409, 'already-voted'])
    expect((await stored(instance, 'pledges', id)).open).toHaveLength(2)
    const two = await decideAs(instance, city.people.phoThanhdoan, {
      ...of,
      body: { action: 'approve', rev: 3 },
    })
    expect(two.body.state).toBe('approved')
  })
})
