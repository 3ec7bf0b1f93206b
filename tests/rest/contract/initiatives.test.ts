import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays } from '#core/calendar/day.ts'
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
const day = (ago: number) => addDays(today(), -ago)
const act = (person: PersonKey, id: string, body: object, key?: string) =>
  as(person, 'POST', `/initiatives/${id}/approval`, body, key ? { 'idempotency-key': key } : {})
const make = async (person: PersonKey, more: object = {}): Promise<string> => {
  const made = await as(person, 'POST', '/initiatives', {
    title: 'Họp giao ban mười phút',
    kind: 'realisedIdea',
    field: 'professional',
    authors: [{ officer: officer(person), share: 100 }],
    realisedOn: day(40),
    recognition: { by: 'superiorUnion' },
    ...more,
  })
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  return made.body.doc.id
}
const paper = { number: '15/QĐ', date: day(2), issuer: 'Giám đốc Sở' }

describe('an initiative by the fields of the contract alone', () => {
  it('is recognised by the superior unit after its own, by one of several at the same moment', async () => {
    const id = await make('canbo1')
    expect((await act('canbo1', id, { action: 'submit', rev: 1 }, 'gui')).body).toMatchObject({ rev: 2 })
    expect(codeOf(await act('canbo1', id, { action: 'approve' }))).toEqual([403, 'own-record'])
    for (const person of ['quan1', 'admin', 'tckt', 'vanphong1'] as const)
      expect([person, (await act(person, id, { action: 'approve' })).status]).toEqual([person, 403])
    for (const person of ['quan2', 'coso2', 'canbo2', 'chidoan1'] as const)
      expect([person, (await act(person, id, { action: 'approve' })).status]).toEqual([person, 404])
    expect((await act('coso1', id, { action: 'approve', rev: 1 })).status).toBe(409)
    expect((await act('coso1', id, { action: 'approve', rev: 2 })).body).toMatchObject({ state: 'pending' })
    const both = await Promise.all(
      (['quan1', 'phoQuan1'] as const).map((person) => act(person, id, { action: 'approve', rev: 3 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(codeOf(await as('canbo1', 'PATCH', `/initiatives/${id}`, { title: 'x' }))).toEqual([409, 'locked'])
    expect(codeOf(await as('canbo1', 'DELETE', `/initiatives/${id}`))).toEqual([409, 'locked'])
  })

  it('with the paper of the agency’s head given by its author needs no more of the approver', async () => {
    const id = await make('canbo1', { recognition: { by: 'agencyHead', ...paper } })
    await act('canbo1', id, { action: 'submit' })
    const done = await act('coso1', id, { action: 'approve' })
    expect([done.body.errors, done.body.state]).toEqual([undefined, 'approved'])
  })

  it('takes the paper of the agency’s head from the approver, dotted or nested', async () => {
    for (const fields of [
      { 'recognition.number': '1', 'recognition.date': day(3), 'recognition.issuer': 'Thủ trưởng' },
      { recognition: paper },
    ]) {
      const id = await make('canbo1', { recognition: { by: 'agencyHead' } })
      await act('canbo1', id, { action: 'submit' })
      const done = await act('coso1', id, { action: 'approve', fields })
      expect([done.body.errors, done.body.state]).toEqual([undefined, 'approved'])
    }
  })

  it('of a deputy’s chief goes up: nobody below him judges it', async () => {
    const id = await make('coso1', { recognition: { by: 'agencyHead', ...paper } })
    await act('coso1', id, { action: 'submit' })
    expect((await act('phoCoso1', id, { action: 'approve' })).status).toBe(403)
    expect((await act('quan1', id, { action: 'approve' })).body.state).toBe('approved')
  })

  it('rejected is final and another may be made; state, step, rev, unit and officer are not written', async () => {
    const id = await make('canbo1')
    const forged = {
      ...{ state: 'approved', step: 'superior', unit: city.units.city, dueAt: null },
      ...{
        submittedAt: '2020-01-01T00:00:00Z',
        decidedAt: '2020-01-01T00:00:00Z',
        recognisedOn: '2020-01-01',
      },
    }
    const sent = await as('canbo1', 'PATCH', `/initiatives/${id}`, { ...forged, rev: 1, title: 'Tên mới' })
    expect(sent.body.doc).toMatchObject({ state: 'draft', step: null, rev: 2, unit: city.units.coso1 })
    expect(codeOf(await as('canbo1', 'PATCH', `/initiatives/${id}`, { rev: 1 }))[0]).toBe(409)
    expect((await as('canbo1', 'PATCH', `/initiatives/${id}`, { officer: officer('coso1') })).status).toBe(
      403,
    )
    await act('canbo1', id, { action: 'submit' })
    expect(codeOf(await act('coso1', id, { action: 'reject' }))).toEqual([400, 'comment-required'])
    expect((await act('coso1', id, { action: 'reject', comment: 'Chưa thực hiện' })).body.state).toBe(
      'rejected',
    )
    expect((await act('canbo1', id, { action: 'submit' })).status).toBe(409)
    await make('canbo1')
  })

  it('sent with nothing where its recognition should be is emptied, with something else refused', async () => {
    const id = await make('canbo1', { recognition: { by: 'agencyHead', ...paper } })
    const emptied = await as('canbo1', 'PATCH', `/initiatives/${id}`, { recognition: null })
    expect(emptied.body.doc.recognition).toMatchObject({ by: null, number: null })
    for (const recognition of [7, 'x', [], [{ by: 'agencyHead' }], true]) {
      const answer = await as('canbo1', 'PATCH', `/initiatives/${id}`, { recognition })
      expect([...codeOf(answer), answer.body.errors[0].path]).toEqual([400, 'invalid-input', 'recognition'])
    }
  })

  it('is ordered by what it has one of; by its rows it is refused', async () => {
    await make('canbo1', {
      authors: [
        { officer: officer('canbo1'), share: 50 },
        { officer: officer('coso1'), share: 50 },
      ],
    })
    for (const sort of ['title', '-recognition.date', 'realisedOn', 'state'])
      expect([sort, (await as('coso1', 'GET', `/initiatives?sort=${sort}`)).status]).toEqual([sort, 200])
    for (const sort of ['authors.officer', '-authors.share', 'authors'])
      expect(codeOf(await as('coso1', 'GET', `/initiatives?sort=${sort}`))).toEqual([400, 'invalid-query'])
    const found = await as(
      'coso1',
      'GET',
      '/initiatives?where[authors.share][equals]=50&where[title][like]=HOP GIAO',
    )
    expect([found.status, found.body.totalDocs, found.body.docs.length]).toEqual([200, 1, 1])
  })
})
