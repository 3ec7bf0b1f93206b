import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findOperation } from 'payload'
import { listRecords } from '#server/records/listRecords.ts'
import { inTransaction } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  for (let nth = 0; nth < 12; nth += 1) {
    const day = String(1 + nth).padStart(2, '0')
    const body = {
      kind: 'volunteerHours',
      title: `Giờ tình nguyện ${nth % 3}`,
      startsAt: `2026-11-${day}T08:00:00+07:00`,
      endsAt: `2026-11-${day}T10:00:00+07:00`,
      ...(nth % 2 === 0 && { themes: ['people', 'self'] }),
    }
    const { token } = city.people[nth % 4 === 0 ? 'quan1' : 'canbo1']
    await instance.send('POST', '/activities', { token, body })
  }
})
afterAll(() => instance.close())

const asked = [
  {},
  { limit: 5, page: 2, depth: 0 },
  { limit: 25, depth: 1, sort: ['-startsAt'] },
  { limit: 3, page: 9, depth: 1 },
  { depth: 2, sort: ['title'], where: { title: { like: 'gio tinh nguyen 1' } } },
  { depth: 1, select: { title: true, officer: true, hostUnit: true, themes: true } },
  { depth: 1, select: { title: false, scope1: false, themes: false } },
  { depth: 1, select: {} },
  { depth: 0, where: { or: [{ state: { equals: 'draft' } }, { minutes: { greater_than: 60 } }] } },
]
const people: PersonKey[] = ['thanhdoan', 'quan1', 'coso1', 'canbo1', 'canbo2']

describe('a list of records', () => {
  it('is to the letter what Payload’s own list gives the same person', async () => {
    for (const person of people) {
      for (const question of asked) {
        const [ours, stock] = await both(person, question)
        expect(ours).toEqual(stock)
      }
    }
  })

  it('is refused where Payload’s is', async () => {
    const { status } = await instance.send('GET', '/activities?where[officer.fullName][like]=a', {
      token: city.people.quan1.token,
    })
    expect(status).toBe(400)
    for (const question of ['[in]=null', '[not_in]=null']) {
      const answer = await instance.send('GET', `/activities?where[officer]${question}`, {
        token: city.people.quan1.token,
      })
      expect(answer.status).toBe(400)
    }
    expect((await instance.send('GET', '/activities', {})).status).toBe(401)
  })
})

describe('a list asked by the name of what its records refer to', () => {
  const idsOf = async (slug: string, query: string) => {
    const { status, body } = await instance.send('GET', `/${slug}?limit=50&depth=0&${query}`, {
      token: city.people.thanhdoan.token,
    })
    expect(status).toBe(200)
    return (body.docs as { id: string }[]).map(({ id }) => id).sort()
  }

  it.each(['activities', 'appointments'])('gives the %s of that officer', async (slug) => {
    const id = city.people.canbo1.officer
    const theirs = await idsOf(slug, `where[officer][equals]=${id}`)
    expect(theirs.length).toBeGreaterThan(0)
    expect(await idsOf(slug, `where[officer][like]=nguyen%20canbo1`)).toEqual(theirs)
    expect(await idsOf(slug, 'where[officer][like]=kh%C3%B4ng%20ai%20c%E1%BA%A3')).toEqual([])
  })
})

async function both(person: PersonKey, question: (typeof asked)[number]): Promise<unknown[]> {
  const { user } = await instance.payload.auth({
    headers: new Headers({ authorization: `JWT ${city.people[person].token}` }),
  })
  return inTransaction(
    instance.payload,
    async (req) => {
      const fresh = () => structuredClone(question) as never
      const collection = req.payload.collections.activities
      return [
        await listRecords(req, 'activities', fresh()),
        await findOperation({ ...(fresh() as object), collection, req, overrideAccess: false } as never),
      ]
    },
    { user: user as never },
  )
}
