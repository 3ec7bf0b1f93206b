import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { verifyChains } from '#server/log/verifyChains.ts'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  const label = (vi: string) => ({ vi, en: vi })
  const step = { dueDays: 5, mayReturn: true, mayReject: false, mode: 'any' as const }
  const definition = {
    kind: 'judgement',
    condition: { year: { equals: 2026 } },
    labels: {},
    steps: [
      {
        ...step,
        key: 'outside',
        label: label('Chính quyền địa phương công nhận'),
        approver: { offices: ['secretary', 'deputySecretary'], where: 'external' },
        checklist: [{ key: 'seen', label: label('Đã đối chiếu thực tế') }],
      },
      {
        ...step,
        key: 'superior',
        label: label('Cấp trên xác nhận'),
        approver: { offices: ['secretary'], where: 'parent' },
      },
    ],
  }
  await opened.instance.payload.create({
    collection: 'workflows',
    overrideAccess: true,
    data: {
      ...{ key: 'outside-pledge', name: 'Đăng ký có công nhận', collection: 'pledges', kind: 'judgement' },
      ...{ priority: 0, version: 1, status: 'published', definition },
    } as never,
  })
})
afterAll(() => opened.instance.close())

const person = { name: 'Nguyễn Văn Dân', office: 'Chủ tịch', organisation: 'Ủy ban nhân dân phường' }
const links = (id: string) => `/pledges/${id}/links` as const
const issue = (who: PersonKey, id: string, more: object = {}) =>
  as(who, 'POST', links(id), { ...person, ...more })

/** A pledge that waits for somebody outside. */
async function waiting(who: PersonKey = 'canbo1'): Promise<string> {
  const { instance, city } = opened
  await query(
    instance.payload,
    sql`update pledges set state = 'rejected' where officer_id = ${city.people[who].officer}::uuid and state <> 'rejected'`,
  )
  const id = await draftPledge(instance, city.people[who])
  return submitted(instance, city.people[who], { collection: 'pledges', id })
}
async function linked(id: string, more: object = {}): Promise<string> {
  const { status, body } = await issue('coso1', id, more)
  expect(status).toBe(201)
  return body.url.split('/').at(-1)
}
const page = (code: string) => as(null, 'GET', `/cong-nhan/${code}`)
const answer = (code: string, fields: Record<string, string | Blob> = {}) => {
  const form = new FormData()
  const all = {
    answer: 'recognise',
    'check.seen': 'yes',
    name: 'Trần Thị Nhân',
    office: 'Phó Chủ tịch',
    ...fields,
  }
  for (const [name, value] of Object.entries(all)) if (value !== '') form.append(name, value)
  return as(null, 'POST', `/cong-nhan/${code}`, form)
}
const stateOf = async (id: string) => {
  const { state, step } = await stored(opened.instance, 'pledges', id).then(({ record }) => record as never)
  return [state, step]
}

describe('a one-time link', () => {
  it('shows the record, is not used up by looking, and decides once, with both names in the log', async () => {
    const id = await waiting()
    const code = await linked(id)
    for (let time = 0; time < 3; time++) {
      const { status, body, headers } = await page(code)
      expect(status).toBe(200)
      expect(body).toMatch(/Nguyễn Văn Dân/)
      expect(body).toMatch(/Việc sẽ làm về responsibility/)
      expect(body).toMatch(/Đã đối chiếu thực tế/)
      expect(body).not.toMatch(/\{\{|undefined|<script/)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/)
      expect(headers.get('cache-control')).toBe('no-store')
    }
    const paper = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()
    const done = await answer(code, {
      comment: 'Đồng ý công nhận',
      paper: new File([new Uint8Array(paper)], 'quyet-dinh.jpg', { type: 'image/jpeg' }),
    })
    expect([done.status, done.body]).toEqual([200, expect.stringMatching(/Đã ghi nhận/)])
    expect(await stateOf(id)).toEqual(['pending', 'superior'])
    const { body } = await as('coso1', 'GET', `/pledges/${id}/approval`)
    const row = body.history.at(-1)
    expect(row).toMatchObject({
      action: 'approve',
      comment: 'Đồng ý công nhận',
      by: {
        officer: null,
        name: 'Trần Thị Nhân',
        officeName: 'Phó Chủ tịch',
        unitName: 'Ủy ban nhân dân phường',
      },
      checklist: [{ key: 'seen', met: true }],
    })
    const file = await as('quan1', 'GET', `/evidence/${row.paper}`)
    expect([file.status, file.body.originalName]).toEqual([200, 'quyet-dinh.jpg'])
    expect((await as('coso2', 'GET', `/evidence/${row.paper}`)).status).toBe(404)
    expect((await verifyChains(opened.instance.payload)).broken).toEqual([])
    const again = await answer(code)
    expect([again.status, again.body]).toEqual([410, expect.stringMatching(/đã được dùng/)])
    expect((await page(code)).status).toBe(410)
    expect((await as('quan1', 'POST', `/pledges/${id}/approval`, { action: 'approve' })).body.state).toBe(
      'approved',
    )
  })

  it('declines with a reason: the record goes back to its author', async () => {
    const id = await waiting()
    const code = await linked(id)
    const without = await answer(code, { answer: 'decline', comment: '' })
    expect([without.status, without.body]).toEqual([400, expect.stringMatching(/role="alert"/)])
    expect(without.body).toContain('value="Trần Thị Nhân"')
    const done = await answer(code, { answer: 'decline', comment: 'Chưa thực hiện tại địa bàn' })
    expect(done.status).toBe(200)
    expect(await stateOf(id)).toEqual(['returned', null])
  })

  it('keeps nothing of an answer that lacks something, and can be answered afterwards', async () => {
    const id = await waiting()
    const code = await linked(id)
    const wrong: [Record<string, string | Blob>, number][] = [
      [{ 'check.seen': '' }, 400],
      [{ answer: 'maybe' }, 400],
      [{ name: '' }, 400],
      [{ 'check.other': 'yes' }, 400],
      [{ paper: new File(['<html></html>'], 'a.jpg', { type: 'image/jpeg' }) }, 415],
    ]
    for (const [fields, status] of wrong) {
      const given = await answer(code, fields)
      expect([fields, given.status]).toEqual([fields, status])
      expect(given.body).toMatch(/<form/)
    }
    expect(await stateOf(id)).toEqual(['pending', 'outside'])
    expect((await answer(code)).status).toBe(200)
  })

  it('says of each bad link what is wrong with it', async () => {
    const { instance } = opened
    const forged = await page('abcdefghjkmnpqrstuvwxyz2')
    expect([forged.status, forged.body]).toEqual([404, expect.stringMatching(/không đúng/)])
    expect((await page('x')).status).toBe(404)
    expect((await answer('abcdefghjkmnpqrstuvwxyz2')).status).toBe(404)

    const id = await waiting()
    const first = await linked(id)
    const second = await linked(id)
    expect([(await page(first)).status, (await page(first)).body]).toEqual([
      410,
      expect.stringMatching(/thu hồi hoặc thay bằng/),
    ])
    const [link] = (await as('coso1', 'GET', links(id))).body.docs
    expect((await as('coso1', 'DELETE', `${links(id)}/${link.id}`)).status).toBe(200)
    expect((await answer(second)).status).toBe(410)

    const third = await linked(id, { days: 1 })
    await query(
      instance.payload,
      sql`update app.recognition_links set expires_at = now() - interval '1 minute' where revoked_at is null`,
    )
    const expired = await answer(third)
    expect([expired.status, expired.body]).toEqual([410, expect.stringMatching(/đã hết hạn/)])

    const fourth = await linked(id)
    await as('coso1', 'POST', `/pledges/${id}/approval`, { action: 'return', comment: 'Viết rõ hơn' })
    const stale = await answer(fourth)
    expect([stale.status, stale.body]).toEqual([409, expect.stringMatching(/đã thay đổi/)])
    expect(await stateOf(id)).toEqual(['returned', null])
  })

  it('is not an approval for those who look after it, and theirs alone', async () => {
    const id = await waiting()
    const { body } = await as('coso1', 'GET', `/pledges/${id}/approval`)
    expect([body.may.approve, body.may.reject, body.may.return]).toEqual([false, false, true])
    expect(codeOf(await as('coso1', 'POST', `/pledges/${id}/approval`, { action: 'approve' }))).toEqual([
      409,
      'decided-outside',
    ])
    for (const who of ['canbo1', 'quan1', 'coso2', 'admin'] as const)
      expect(codeOf(await issue(who, id))).toEqual([403, 'not-entitled'])
    expect(codeOf(await as(null, 'POST', links(id), person))).toEqual([401, 'signed-in-needed'])
    for (const [more, path] of [
      [{ name: '' }, 'name'],
      [{ office: undefined }, 'office'],
      [{ email: 'x' }, 'email'],
      [{ days: 0 }, 'days'],
      [{ colour: 1 }, 'colour'],
    ] as const) {
      const wrong = await issue('coso1', id, more)
      expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, path])
    }
  })

  it('is mailed when there is an address; the code is kept nowhere', async () => {
    const { payload } = opened.instance
    const id = await waiting()
    const code = await linked(id, { email: 'nhan@example.org' })
    const mails = await query<{ to: string; text: string }>(
      payload,
      sql`select "to", text from mails where key like 'recognition:%'`,
    )
    expect(mails).toEqual([{ to: 'nhan@example.org', text: expect.stringContaining(`/cong-nhan/${code}`) }])
    const [kept] = await query<{ all: string }>(
      payload,
      sql`select string_agg(l::text, ' ') as all from app.recognition_links l`,
    )
    expect(kept?.all).not.toContain(code)
  })

  it('shows its record’s files and no others', async () => {
    const { instance, city } = opened
    const data = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#123' } })
      .png()
      .toBuffer()
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(data)], { type: 'image/png' }), 'khac.png')
    const other = await instance.send('POST', '/evidence', { token: city.people.canbo1.token, body: form })
    const code = await linked(await waiting())
    expect((await as(null, 'GET', `/cong-nhan/${code}/tep/${other.body.doc.id}`)).status).toBe(404)
  })

  it('pressed twice at the same moment decides once', async () => {
    const id = await waiting()
    const code = await linked(id)
    const both = await Promise.all(
      Array.from({ length: 6 }, (_, nth) =>
        answer(code, {
          answer: nth % 2 ? 'decline' : 'recognise',
          comment: 'Ý kiến',
          ...(nth % 2 && { 'check.seen': '' }),
        }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410, 410])
    const log = await query(
      opened.instance.payload,
      sql`select 1 from decisions where record = ${id} and details ? 'external'`,
    )
    expect(log).toHaveLength(1)
  })
})
