import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { planYearOf } from '#core/calendar/day.ts'
import { quartersOf } from '#core/calendar/quarter.ts'
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

const [q1, q2, , q4] = quartersOf(planYearOf(today()) - 1) as [Quarter, Quarter, Quarter, Quarter]
type Quarter = ReturnType<typeof quartersOf>[number]
const members: PersonKey[] = ['coso1', 'phoCoso1', 'canbo1']
const merits = ['person', 'work', 'organisation', 'people'].map((key) => ({ key, met: true }))
const entry = (person: PersonKey, more: object = {}) => ({
  officer: officer(person),
  selfCriticism: 'Còn nể nang.',
  comments: 'Tận tụy với việc chung.',
  conclusion: 'Phát huy.',
  merits,
  remedies: [],
  ...more,
})
/** The fields of the contract and no others. */
const session = (quarter: Quarter, more: object = {}) => ({
  unit: city.units.coso1,
  period: quarter.key,
  heldOn: quarter.to,
  chair: officer('coso1'),
  secretary: officer('canbo1'),
  present: members.map(officer),
  absent: [],
  number: '05-BB/ĐTN',
  entries: members.map((person) => entry(person)),
  ...more,
})
const make = async (quarter: Quarter, more: object = {}): Promise<string> => {
  const made = await as('coso1', 'POST', '/sessions', session(quarter, more))
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  return made.body.doc.id
}

describe('a session by the fields of the contract alone', () => {
  it('is made, closed, and everybody has his review with what was said', async () => {
    const id = await make(q4)
    const closed = await as('coso1', 'PATCH', `/sessions/${id}`, { close: true })
    expect([closed.status, closed.body.errors]).toEqual([200, undefined])
    for (const person of members) {
      const where = `where[session][equals]=${id}&where[officer][equals]=${officer(person)}`
      const { docs, totalDocs } = (await as(person, 'GET', `/reviews?${where}&depth=0`)).body
      expect([person, totalDocs]).toEqual([person, 1])
      const review = (await as(person, 'GET', `/reviews/${docs[0].id}?depth=0`)).body
      expect(review).toMatchObject({
        ...{ officer: officer(person), kind: 'quarterly', period: q4.key, session: id },
        ...{ state: 'approved', step: null, unit: city.units.coso1 },
        ...{ self: 'Còn nể nang.', conclusion: 'Phát huy.' },
        collective: { comment: 'Tận tụy với việc chung.', merits: merits.map((merit) => merit) },
      })
    }
  })

  it('takes bare keys for what is met and bare words for what is to be put right', async () => {
    const short = { merits: merits.map(({ key }) => key), remedies: ['Đi họp đúng giờ'] }
    const id = await make(q1, { entries: members.map((person) => entry(person, short)), close: true })
    const read = (await as('coso1', 'GET', `/sessions/${id}`)).body
    expect(read.entries[0]).toMatchObject({ merits, remedies: [{ remedy: 'Đi họp đúng giờ' }] })
  })

  it('is closed by one of several at the same moment, and its reviews are made once', async () => {
    const id = await make(q2)
    const answers = await Promise.all(
      (['coso1', 'phoCoso1', 'coso1'] as const).map((person) =>
        as(person, 'PATCH', `/sessions/${id}`, { close: true }),
      ),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2)
    const { totalDocs } = (await as('coso1', 'GET', `/reviews?where[session][equals]=${id}`)).body
    expect(totalDocs).toBe(3)
    expect(codeOf(await as('coso1', 'PATCH', `/sessions/${id}`, { number: '6' }))).toEqual([409, 'locked'])
    expect(codeOf(await as('coso1', 'DELETE', `/sessions/${id}`))).toEqual([409, 'locked'])
  })
})

describe('a session and its reviews are nobody else’s business', () => {
  it.each(['admin', 'thanhdoan', 'quan1', 'vanphong1', 'chidoan1', 'quan2', 'canbo2'] as const)(
    '%s finds neither, by any way of asking',
    async (person) => {
      const { docs } = (await as('coso1', 'GET', '/sessions?limit=1')).body
      const id = docs[0].id
      const reviews = (await as('coso1', 'GET', `/reviews?where[session][equals]=${id}&limit=1`)).body.docs
      for (const path of [
        `/sessions/${id}`,
        `/reviews/${reviews[0].id}`,
        `/reviews/${reviews[0].id}/approval`,
      ])
        expect([path, (await as(person, 'GET', path)).status]).toEqual([path, 404])
      for (const path of ['/sessions', '/reviews?where[kind][equals]=quarterly'])
        expect([path, (await as(person, 'GET', path)).body.totalDocs]).toEqual([path, 0])
      expect((await as(person, 'GET', '/sessions/count')).body.totalDocs).toBe(0)
      const changed = await as(person, 'PATCH', `/sessions/${id}`, { number: 'x' })
      expect([403, 404, 409]).toContain(changed.status)
      const log = await as(person, 'GET', '/decisions?where[collection][equals]=reviews&limit=50')
      expect(JSON.stringify(log.body)).not.toContain('Tận tụy')
      for (const guess of [
        'where[entries.comments][like]=a',
        'sort=entries.conclusion',
        'select[entries]=true',
      ]) {
        const answer = await as(person, 'GET', `/sessions?${guess}`)
        expect(JSON.stringify(answer.body)).not.toContain('Tận tụy')
        expect(answer.status).toBeLessThan(500)
      }
    },
  )
})
