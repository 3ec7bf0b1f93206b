import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { lastQuarters, sessionBody, today } from '#tests/support/sessions/quarter.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
let session: string
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
  const minutes = await upload('coso1')
  const body = sessionBody(city, quarter, { close: true, minutes: minutes.id })
  const made = await as('coso1', 'POST', '/sessions', body)
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  session = made.body.doc.id
  file = minutes
})
afterAll(() => opened.instance.close())

const [quarter] = lastQuarters() as [ReturnType<typeof lastQuarters>[0]]
let file: { id: string; filename: string }
const officer = (person: PersonKey) => city.people[person].officer

async function upload(person: PersonKey) {
  const form = new FormData()
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')
  form.append('file', new Blob([pdf], { type: 'application/pdf' }), 'bien-ban.pdf')
  return (await as(person, 'POST', '/evidence', form)).body.doc
}
const reviewOf = async (person: PersonKey) => {
  const where = `where[session][equals]=${session}&where[officer][equals]=${officer(person)}`
  return (await as('tckt', 'GET', `/reviews?${where}`)).body.docs[0].id as string
}
const readersOf = (record: string) =>
  query<{ reader: string; about: string | null; times: number }>(
    opened.instance.payload,
    sql`select reader_id::text as reader, officer_id::text as about, count(*)::int as times from reads
      where record = ${record} group by 1, 2 order by 1, 2`,
  )
const fetchFile = async (person: PersonKey) => {
  const headers = { authorization: `JWT ${city.people[person].token}` }
  const request = new Request(`http://localhost:3000/api/evidence/file/${file.filename}`, { headers })
  return (await opened.instance.api(request, { address: '127.0.0.1' })).status
}

describe('what is of restricted sight', () => {
  it('is not in lists, whoever asks, nor to be found by a filter', async () => {
    const reviews = (await as('tckt', 'GET', `/reviews?where[session][equals]=${session}`)).body
    expect(reviews.totalDocs).toBe(3)
    for (const doc of reviews.docs)
      for (const name of ['self', 'collective', 'conclusion', 'remedies', 'response'])
        expect([name, doc[name]]).toEqual([name, undefined])
    const some = (
      await as('tckt', 'GET', `/reviews?where[session][equals]=${session}&select[conclusion]=true`)
    ).body
    expect(some.docs.every((doc: object) => !('conclusion' in doc))).toBe(true)
    const sessions = (await as('canbo1', 'GET', '/sessions')).body.docs
    expect(sessions[0]).toMatchObject({ period: quarter.key, number: '05-BB/ĐTN' })
    expect([sessions[0].entries, sessions[0].absent]).toEqual([undefined, undefined])
    for (const path of ['entries.comments', 'entries.officer'])
      expect((await as('tckt', 'GET', `/sessions?where[${path}][like]=a`)).status).toBe(400)
    expect((await as('tckt', 'GET', '/reviews?where[collective.comment][like]=a')).status).toBe(400)
    expect((await as('tckt', 'GET', '/reviews?sort=conclusion')).status).toBe(400)
    const nested = (await as('canbo1', 'GET', `/reviews/${await reviewOf('canbo1')}?depth=2`)).body
    expect(nested.session.entries).toBeUndefined()
    expect(await readersOf(session)).not.toContainEqual(expect.objectContaining({ reader: officer('tckt') }))
  })

  it('a review of a quarter: the officer, his collective, the inspecting office; nobody else', async () => {
    const id = await reviewOf('canbo1')
    for (const person of ['canbo1', 'coso1', 'phoCoso1', 'tckt'] as const)
      expect([person, (await as(person, 'GET', `/reviews/${id}`)).status]).toEqual([person, 200])
    for (const person of [
      'admin',
      'thanhdoan',
      'quan1',
      'vanphong1',
      'chidoan1',
      'coso2',
      'canbo2',
    ] as const) {
      expect([person, (await as(person, 'GET', `/reviews/${id}`)).status]).toEqual([person, 404])
      expect([person, (await as(person, 'GET', `/reviews/${id}/approval`)).status]).toEqual([person, 404])
      const list = (await as(person, 'GET', `/reviews?where[session][equals]=${session}`)).body
      expect([person, list.totalDocs]).toEqual([person, 0])
    }
  })

  it('is noted once an hour for each who reads it, with whom it is about', async () => {
    const id = await reviewOf('phoCoso1')
    for (const _ of [1, 2, 3]) await as('tckt', 'GET', `/reviews/${id}`)
    await as('admin', 'GET', `/reviews/${id}`)
    await as('phoCoso1', 'GET', `/reviews/${id}`)
    const mine = await readersOf(id)
    expect(mine).toHaveLength(2)
    expect(mine).toContainEqual({ reader: officer('tckt'), about: officer('phoCoso1'), times: 1 })
    await Promise.all([1, 2, 3, 4].map(() => as('tckt', 'GET', `/sessions/${session}`)))
    const about = (await readersOf(session)).filter(({ reader }) => reader === officer('tckt'))
    expect(about.map((row) => row.about).sort()).toEqual(
      [officer('coso1'), officer('phoCoso1'), officer('canbo1')].sort(),
    )
    expect(about.every(({ times }) => times === 1)).toBe(true)
  })

  it('the log of readings is read by whose file it is and by the inspecting office', async () => {
    const own = (await as('phoCoso1', 'GET', '/reads?limit=100')).body.docs
    expect(own.length).toBeGreaterThan(0)
    expect(own.every((row: { officer: string }) => row.officer === officer('phoCoso1'))).toBe(true)
    const readers = own.map((row: { reader: string }) => row.reader)
    expect(readers).toContain(officer('tckt'))
    expect(own[0]).toMatchObject({
      readerName: expect.any(String),
      collection: expect.any(String),
      at: expect.any(String),
    })
    expect(own[0]).not.toHaveProperty('account')
    expect((await as('tckt', 'GET', '/reads')).body.totalDocs).toBeGreaterThan(own.length)
    for (const person of ['admin', 'quan1', 'thanhdoan', 'canbo2'] as const)
      expect([person, (await as(person, 'GET', '/reads')).body.totalDocs]).toEqual([person, 0])
    const { id } = own[0]
    for (const person of ['tckt', 'phoCoso1', 'admin'] as const) {
      expect([403, 404]).toContain((await as(person, 'PATCH', `/reads/${id}`, { readerName: 'x' })).status)
      expect([403, 404]).toContain((await as(person, 'DELETE', `/reads/${id}`)).status)
      expect((await as(person, 'POST', '/reads', { readerName: 'x' })).status).toBe(403)
    }
    await expect(
      query(opened.instance.payload, sql`delete from reads where id = ${id}::uuid`),
    ).rejects.toThrow()
  })

  it('the minutes are seen by whoever sees the session, and opening them is noted', async () => {
    for (const person of ['coso1', 'canbo1', 'tckt'] as const)
      expect([person, await fetchFile(person)]).toEqual([person, 200])
    for (const person of ['admin', 'thanhdoan', 'quan1', 'chidoan1', 'canbo2'] as const) {
      expect([person, await fetchFile(person)]).toEqual([person, 404])
      expect((await as(person, 'GET', `/evidence/${file.id}`)).status).toBe(404)
      const list = (await as(person, 'GET', '/evidence?limit=250')).body.docs
      expect(list.map((doc: { id: string }) => doc.id)).not.toContain(file.id)
    }
    const readers = (await readersOf(session)).map(({ reader }) => reader)
    expect(readers).toContain(officer('canbo1'))
    expect(readers).not.toContain(officer('quan1'))
  })

  it('nobody gets at it by hanging the file on a record of his own', async () => {
    for (const person of ['quan1', 'thanhdoan'] as const) {
      const body = {
        unit: city.units[person === 'quan1' ? 'quan1' : 'city'],
        title: 'Kế hoạch',
        kind: 'other',
        date: today(),
        file: file.id,
      }
      const made = await as(person, 'POST', '/documents', body)
      expect([person, ...codeOf(made), made.body.errors?.[0].path]).toEqual([
        person,
        400,
        'unknown-reference',
        'file',
      ])
    }
  })

  it('signed minutes may follow after closing, and nothing else', async () => {
    const [, next] = lastQuarters() as [unknown, typeof quarter]
    const made = await as('coso1', 'POST', '/sessions', sessionBody(city, next, { close: true }))
    const { id } = made.body.doc
    const signed = await upload('phoCoso1')
    const foreign = await upload('quan1')
    expect((await as('coso1', 'PATCH', `/sessions/${id}`, { minutes: foreign.id })).status).toBe(400)
    expect((await as('canbo1', 'PATCH', `/sessions/${id}`, { minutes: signed.id })).status).toBe(403)
    const whole = (await as('phoCoso1', 'GET', `/sessions/${id}`)).body
    const attached = await as('phoCoso1', 'PATCH', `/sessions/${id}`, { minutes: signed.id })
    expect([attached.status, attached.body.doc?.minutes]).toEqual([200, signed.id])
    const after = (await as('phoCoso1', 'GET', `/sessions/${id}`)).body
    const { updatedAt: _, minutes: __, ...rest } = whole
    expect(after).toMatchObject(rest)
  })
})
