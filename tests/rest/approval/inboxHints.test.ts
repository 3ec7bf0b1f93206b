import { Buffer } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import sharp from 'sharp'
import { inboxHints } from '#server/inbox/inboxHints.ts'
import { query } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { decideAs, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { codeOf, type Opened, openCity, spanOf } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let picture: string
let activity: string
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  const image = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0a0' } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), 'ảnh ra quân.jpg')
  picture = (await as('canbo1', 'POST', '/evidence', form)).body.doc.id
  const body = { kind: 'volunteerHours', title: 'Dọn vệ sinh', ...spanOf(90), evidence: [picture] }
  activity = (await as('canbo1', 'POST', '/activities', body)).body.doc.id
  await submitted(opened.instance, opened.city.people.canbo1, { collection: 'activities', id: activity })
})
afterAll(() => opened.instance.close())

const hintsOf = (person: PersonKey, collection: 'activities' | 'pledges', id: string) =>
  inboxHints(
    opened.instance.payload,
    { officer: opened.city.people[person].officer, rows: [{ collection, id }] },
    'vi',
  ).then((hints) => hints.get(id))

describe('a waiting record', () => {
  it('shows the files that hang on it, and how many there are', async () => {
    expect(await hintsOf('coso1', 'activities', activity)).toEqual({
      ...{ files: [{ id: picture, name: 'ảnh ra quân.jpg', picture: true }], fileCount: 1 },
      ...{ changed: [], same: 0 },
    })
  })

  it('says what its author has changed since the approver looked', async () => {
    const { city, instance } = opened
    const id = await draftPledge(instance, city.people.canbo1)
    await submitted(instance, city.people.canbo1, { collection: 'pledges', id })
    expect((await hintsOf('coso1', 'pledges', id))?.changed).toEqual([])
    const looked = await as('coso1', 'GET', `/pledges/${id}/approval`)
    const returned = await as('coso1', 'POST', `/pledges/${id}/approval`, {
      ...{ action: 'return', rev: looked.body.rev, comment: 'Nêu rõ hơn' },
    })
    expect(returned.status).toBe(200)
    await as('coso1', 'GET', `/pledges/${id}/approval`)
    const changed = await as('canbo1', 'PATCH', `/pledges/${id}`, {
      plannedInitiatives: ['Số hóa sổ đoàn viên'],
    })
    expect(changed.status).toBe(200)
    await submitted(instance, city.people.canbo1, { collection: 'pledges', id })
    expect((await hintsOf('coso1', 'pledges', id))?.changed).toEqual(['Sáng kiến dự kiến'])
    await as('coso1', 'GET', `/pledges/${id}/approval`)
    expect((await hintsOf('coso1', 'pledges', id))?.changed).toEqual([])
  })

  it('counts the texts that another officer’s pledge holds word for word', async () => {
    const { city, instance } = opened
    const id = await draftPledge(instance, city.people.phoCoso1)
    await submitted(instance, city.people.phoCoso1, { collection: 'pledges', id })
    expect((await hintsOf('coso1', 'pledges', id))?.same).toBeGreaterThan(0)
  })

  it('tells its fields in words to whoever may open it, and to nobody else', async () => {
    const { status, body } = await as('coso1', 'GET', `/inbox/activities/${activity}`)
    expect(status).toBe(200)
    expect(body.facts).toContainEqual({ path: 'kind', label: 'Loại', lines: ['Giờ làm việc tình nguyện'] })
    expect(body.facts).toContainEqual({ path: 'officer', label: 'Cán bộ', lines: ['Nguyễn canbo1'] })
    expect(body.facts.map(({ path }: { path: string }) => path)).not.toContain('state')
    expect(codeOf(await as('coso2', 'GET', `/inbox/activities/${activity}`))).toEqual([404, 'not-found'])
    expect(codeOf(await as('coso1', 'GET', `/inbox/users/${activity}`))).toEqual([404, 'not-found'])
    expect(codeOf(await as(null, 'GET', `/inbox/activities/${activity}`))).toEqual([401, 'signed-in-needed'])
  })

  it('is found by how long it has waited', async () => {
    await query(
      opened.instance.payload,
      sql`update app.tasks set opened_at = opened_at - interval '8 days' where record = ${activity}::uuid`,
    )
    const idsOf = async (search: string) =>
      (await as('coso1', 'GET', `/inbox?${search}`)).body.docs.map(({ id }: { id: string }) => id)
    expect(await idsOf('age=7')).toEqual([activity])
    expect(await idsOf('age=14')).toEqual([])
    expect(codeOf(await as('coso1', 'GET', '/inbox?age=0'))).toEqual([400, 'invalid-query'])
  })

  it('that somebody else decided meanwhile is told as such, the others are done', async () => {
    const { city } = opened
    const done = { collection: 'activities', id: activity, body: { action: 'approve' } }
    expect((await decideAs(opened.instance, city.people.phoCoso1, done)).status).toBe(200)
    const items = [{ collection: 'activities', id: activity, rev: 2 }]
    const { body } = await as('coso1', 'POST', '/inbox', { action: 'approve', items })
    expect(body.results[0]).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/stale|wrong/) },
    })
    expect(body.results[0].error.message.length).toBeGreaterThan(10)
  })
})

describe('a picture of evidence', () => {
  it('comes smaller to whoever may open it, and not at all to others', async () => {
    const small = await thumbnailOf('coso1', picture)
    expect([small.status, small.headers.get('content-type')]).toEqual([200, 'image/webp'])
    const { width, height } = await sharp(small.bytes).metadata()
    expect([width, height]).toEqual([160, 107])
    expect((await thumbnailOf('coso1', picture, '?size=large')).status).toBe(200)
    expect((await thumbnailOf('coso2', picture)).status).toBe(404)
    expect((await thumbnailOf(null, picture)).status).toBe(401)
    expect((await thumbnailOf('coso1', picture, '?size=huge')).status).toBe(400)
  })

  it('is not sent again to who has it, and still asked for', async () => {
    const tag = (await thumbnailOf('coso1', picture)).headers.get('etag') ?? ''
    const again = await thumbnailOf('coso1', picture, '', { 'if-none-match': tag })
    expect([again.status, again.bytes.length]).toEqual([304, 0])
    expect((await thumbnailOf('coso2', picture, '', { 'if-none-match': tag })).status).toBe(404)
  })
})

async function thumbnailOf(
  person: PersonKey | null,
  id: string,
  search = '',
  headers: Record<string, string> = {},
) {
  const signed = person && { authorization: `JWT ${opened.city.people[person].token}` }
  const request = new Request(`http://localhost:3000/api/evidence/${id}/thumbnail${search}`, {
    headers: { ...signed, ...headers },
  })
  const response = await opened.instance.api(request, { address: '127.0.0.1' })
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}
