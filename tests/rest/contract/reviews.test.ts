import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

const officer = (person: PersonKey) => city.people[person].officer

const period = String(planYearOf(today()) - 1)
const merits = ['person', 'work', 'organisation', 'people'].map((key) => ({ key, met: true }))
const fields = { 'collective.comment': 'Chủ động, gần gũi.', 'collective.merits': merits }
const act = (person: PersonKey, id: string, body: object, key?: string) =>
  as(person, 'POST', `/reviews/${id}/approval`, body, key ? { 'idempotency-key': key } : {})
const submitted = async (person: PersonKey): Promise<string> => {
  const body = { officer: officer(person), kind: 'annual', period, self: 'Đã làm như đăng ký.' }
  const made = await as(person, 'POST', '/reviews', body)
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  const { id, rev } = made.body.doc
  const sent = await act(person, id, { action: 'submit', rev })
  expect([sent.status, sent.body.errors, sent.body.state]).toEqual([200, undefined, 'pending'])
  return id
}

describe('an annual review by the fields of the contract alone', () => {
  it('is decided by the majority of the standing committee, never by the officer, strangers or those below', async () => {
    const id = await submitted('canbo1')
    expect(codeOf(await act('canbo1', id, { action: 'approve', fields }))).toEqual([403, 'own-record'])
    expect((await act('canbo2', id, { action: 'approve', fields })).status).toBe(404)
    for (const person of ['quan1', 'admin', 'tckt'] as const)
      expect([person, (await act(person, id, { action: 'approve', fields })).status]).toEqual([person, 403])
    const first = await act('coso1', id, { action: 'approve', rev: 2, fields }, 'mot-lan')
    expect(first.body).toMatchObject({ state: 'pending', step: 'collective' })
    expect((await act('coso1', id, { action: 'approve', rev: 2, fields }, 'mot-lan')).body).toEqual(
      first.body,
    )
    expect([403, 409]).toContain((await act('coso1', id, { action: 'approve' })).status)
    expect(codeOf(await as('canbo1', 'PATCH', `/reviews/${id}`, { self: 'Khác' }))).toEqual([409, 'locked'])
    const second = await act('phoCoso1', id, { action: 'approve' })
    expect([second.body.errors, second.body.state]).toEqual([undefined, 'approved'])
    expect((await as('canbo1', 'GET', `/reviews/${id}?depth=0`)).body).toMatchObject({
      collective: { comment: 'Chủ động, gần gũi.', merits },
      state: 'approved',
    })
    const respond = (said: object) => as('canbo1', 'POST', `/reviews/${id}/response`, said)
    expect(codeOf(await respond({ response: '' }))).toEqual([400, 'required'])
    const noted = await respond({ response: 'Xin ghi thêm việc tháng 5.' })
    expect([noted.status, noted.body.agrees]).toEqual([200, false])
    expect(codeOf(await respond({ agrees: true }))).toEqual([409, 'already-answered'])
  })

  it('takes the fields nested as well, and bare keys for what is met', async () => {
    const id = await submitted('chidoan1')
    const collective = { comment: 'Tốt.', merits: merits.map(({ key }) => key) }
    const nested = { collective, conclusion: 'Hoàn thành tốt.' }
    const { body } = await as('chidoan1', 'GET', `/reviews/${id}/approval`)
    const judge = (Object.keys(city.people) as PersonKey[]).find(
      (person) => officer(person) === body.approvers[0].officer,
    ) as PersonKey
    const done = await act(judge, id, { action: 'approve', fields: nested })
    expect([done.status, done.body.errors]).toEqual([200, undefined])
    const read = (await as(judge, 'GET', `/reviews/${id}?depth=0`)).body
    expect(read.collective).toMatchObject({ comment: 'Tốt.', merits })
  })

  it('of a deputy is concluded by the superior unit', async () => {
    const id = await submitted('phoCoso1')
    const steps: string[] = []
    for (let turn = 0; turn < 6; turn++) {
      const { state, step, approvers } = (await as('phoCoso1', 'GET', `/reviews/${id}/approval`)).body
      if (state !== 'pending') break
      steps.push(step)
      expect(approvers.map((one: { officer: string }) => one.officer)).not.toContain(officer('canbo1'))
      for (const person of ['coso1', 'quan1', 'phoQuan1'] as const)
        if (approvers.some((one: { officer: string }) => one.officer === officer(person))) {
          const given = step === 'superior' ? { conclusion: 'Hoàn thành tốt.' } : fields
          await act(person, id, { action: 'approve', fields: given })
          break
        }
    }
    expect(steps.at(-1)).toBe('superior')
    expect((await as('phoCoso1', 'GET', `/reviews/${id}`)).body).toMatchObject({
      state: 'approved',
      conclusion: 'Hoàn thành tốt.',
    })
  })

  it('returned is completed and handed in again; fields no step offers are refused with their place', async () => {
    const id = await submitted('canbo2')
    for (const path of ['self', 'period', 'state', 'officer', 'x', 'collective', 'response']) {
      const answer = await act('coso2', id, { action: 'approve', fields: { ...fields, [path]: 'x' } })
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true])
    }
    expect(codeOf(await act('coso2', id, { action: 'return' }))).toEqual([400, 'comment-required'])
    const back = await act('coso2', id, {
      action: 'return',
      comment: 'Viết rõ hơn',
      remarks: [{ path: 'self', text: 'Ngắn' }],
    })
    expect(back.body.state).toBe('returned')
    expect((await as('canbo2', 'PATCH', `/reviews/${id}`, { self: 'Viết lại cho rõ.' })).status).toBe(200)
    expect((await act('canbo2', id, { action: 'submit' })).body.state).toBe('pending')
    const { history } = (await as('canbo2', 'GET', `/reviews/${id}/approval`)).body
    expect(history.map(({ action }: { action: string }) => action)).toEqual(['submit', 'return', 'submit'])
    expect(history[1].remarks).toMatchObject([{ path: 'self', text: 'Ngắn' }])
    expect(history[2].changed).toEqual(['self'])
  })
})
