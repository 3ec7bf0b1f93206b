import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { signKinds } from '#core/signs/signKinds.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City, type Person } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())

const found = (kind: string, person: Person = city.people.tckt, more: Record<string, string> = {}) =>
  instance.send('GET', `/signs?${new URLSearchParams({ kind, unit: city.units.city, ...more })}`, {
    token: person.token,
    headers: { 'accept-language': 'vi' },
  })

/** A photograph: rows of waves that `seed` moves, at a size and quality of its own. */
async function photograph(seed: number, { width = 640, quality = 80 } = {}): Promise<Buffer> {
  const [columns, rows] = [32, 24]
  const grey = Buffer.from(
    Array.from({ length: columns * rows }, (_, place) => {
      const [x, y] = [place % columns, Math.floor(place / columns)]
      return Math.round(128 + 60 * Math.sin((x * seed) / 5 + y / 3) + 50 * Math.cos((y * seed) / 4))
    }),
  )
  return sharp(grey, { raw: { width: columns, height: rows, channels: 1 } })
    .resize(width)
    .jpeg({ quality })
    .toBuffer()
}

async function upload(person: Person, data: Buffer): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(data)], { type: 'image/jpeg' }), 'anh.jpg')
  const answer = await instance.send('POST', '/evidence', { token: person.token, body: form })
  expect(answer.status).toBe(201)
  return answer.body.doc.id
}

describe('signs to check', () => {
  it('many confirmations within a minute, with every record behind them', async () => {
    const { canbo1, coso1 } = city.people
    const ids: string[] = []
    for (let nth = 0; nth < 15; nth++) {
      const id = await draftActivity(instance, canbo1, { hostUnit: city.units.coso1 })
      ids.push(await submitted(instance, canbo1, { collection: 'activities', id }))
    }
    const last = ids.pop() as string
    const approve = (id: string) =>
      decideAs(instance, coso1, { collection: 'activities', id, body: { action: 'approve' } })
    for (const id of ids) expect((await approve(id)).status).toBe(200)
    expect((await found('manyAtOnce')).body.docs).toEqual([])
    expect((await approve(last)).status).toBe(200)
    const { status, body } = await found('manyAtOnce')
    expect(status).toBe(200)
    expect(body.counts.manyAtOnce).toBe(1)
    expect(body.docs).toHaveLength(1)
    const [sign] = body.docs
    expect(sign).toMatchObject({ count: 15, most: 15, people: [{ id: coso1.officer }] })
    expect(sign.records.map(({ id }: { id: string }) => id).sort()).toEqual([...ids, last].sort())
    expect(sign.words).toMatch(/xác nhận liên tiếp 15 hồ sơ, nhiều nhất 15 hồ sơ trong một phút/)
  })

  it('late entries in bulk, per officer and day', async () => {
    const { canbo2 } = city.people
    const id = () => draftActivity(instance, canbo2, { hostUnit: city.units.coso2 })
    for (let nth = 0; nth < 5; nth++) {
      await submitted(instance, canbo2, { collection: 'activities', id: await id() })
    }
    await query(
      instance.payload,
      sql`update activities set late_entry = true where officer_id = ${canbo2.officer}::uuid`,
    )
    const { body } = await found('bulkLate')
    expect(body.docs).toMatchObject([{ count: 5, people: [{ id: canbo2.officer }] }])
  })

  it('one photograph, or nearly the same one, on several records; never several of one record', async () => {
    const { canbo1, canbo2 } = city.people
    const one = await photograph(1)
    const [first, again] = [await upload(canbo1, one), await upload(canbo2, one)]
    const smaller = await upload(canbo2, await photograph(1, { width: 320, quality: 60 }))
    const other = await upload(canbo1, await photograph(3))
    const holder = await draftActivity(instance, canbo1, { evidence: [first, other] })
    expect((await found('samePicture')).body.docs).toEqual([])
    const second = await draftActivity(instance, canbo2, { evidence: [again] })
    const third = await draftActivity(instance, canbo2, { evidence: [smaller] })
    const same = (await found('samePicture')).body.docs
    expect(same).toHaveLength(1)
    expect(same[0].records.map(({ id }: { id: string }) => id).sort()).toEqual([holder, second].sort())
    expect(same[0].people.map(({ id }: { id: string }) => id).sort()).toEqual(
      [canbo1.officer, canbo2.officer].sort(),
    )
    const alike = (await found('alikePictures')).body.docs.map(({ records }: { records: { id: string }[] }) =>
      records
        .map(({ id }) => id)
        .sort()
        .join(),
    )
    expect(alike.sort()).toEqual([[holder, third].sort().join(), [second, third].sort().join()].sort())
  })

  it('pledges that read the same word for word', async () => {
    const { canbo1, canbo2 } = city.people
    for (const person of [canbo1, canbo2]) {
      await submitted(instance, person, {
        collection: 'pledges',
        id: await draftPledge(instance, person),
      })
    }
    const { body } = await found('sameText')
    expect(body.docs).toHaveLength(1)
    expect(body.docs[0].people.map(({ id }: { id: string }) => id).sort()).toEqual(
      [canbo1.officer, canbo2.officer].sort(),
    )
    expect((await found('sameText', city.people.tckt, { unit: city.units.quan1 })).body.docs).toEqual([])
  })

  it('somebody below who confirms for his superior, from the fifth time on', async () => {
    const { quan1, coso1 } = city.people
    for (let nth = 0; nth < 5; nth++) {
      expect((await found('upward')).body.docs).toEqual([])
      const id = await draftActivity(instance, quan1, { hostUnit: city.units.coso1 })
      await submitted(instance, quan1, { collection: 'activities', id })
      const answer = await decideAs(instance, coso1, {
        collection: 'activities',
        id,
        body: { action: 'approve' },
      })
      expect(answer.status).toBe(200)
    }
    const { body } = await found('upward')
    expect(body.docs).toMatchObject([
      { count: 5, people: [{ id: coso1.officer }, { id: quan1.officer }], unit: 'Đoàn coso1' },
    ])
  })

  it('who makes rosters and stands on them as present, from the fourth on', async () => {
    const { coso1, canbo1 } = city.people
    let ago = 24
    const closed = async (attendance: string) => {
      ago += 6
      const [startsAt, endsAt] = [ago, ago - 2].map((hour) =>
        new Date(Date.now() - hour * 3_600_000).toISOString(),
      )
      const body = {
        kind: 'branchMeeting',
        title: `Sinh hoạt ${attendance}`,
        startsAt,
        endsAt,
        hostUnit: city.units.coso1,
        roster: [
          { officer: coso1.officer, attendance },
          { officer: canbo1.officer, attendance: 'onTime' },
        ],
      }
      const made = await instance.send('POST', '/events', { token: coso1.token, body })
      expect([made.status, made.body.errors]).toEqual([201, undefined])
      const { id } = made.body.doc
      const answer = await instance.send('PATCH', `/events/${id}`, {
        token: coso1.token,
        body: { close: true },
      })
      expect(answer.status).toBe(200)
      return id
    }
    await closed('excused')
    const own: string[] = []
    for (const attendance of ['onTime', 'late', 'onTime']) own.push(await closed(attendance))
    expect((await found('ownRoster')).body.docs).toEqual([])
    own.push(await closed('onTime'))
    const { body } = await found('ownRoster')
    expect(body.docs).toMatchObject([{ count: 4, people: [{ id: coso1.officer }] }])
    expect(body.docs[0].records.map(({ id }: { id: string }) => id)).toEqual(own)
  })

  it('every kind is answered in words, in both languages, and no other request changes anything', async () => {
    for (const kind of signKinds) {
      const { status, body } = await found(kind)
      expect(status).toBe(200)
      expect(Object.keys(body.counts).sort()).toEqual([...signKinds].sort())
      for (const { words } of body.docs) expect(words).toMatch(/^[^{}]+\.$/)
    }
  })

  it('are for inspectors, of their unit and below; wrong questions are named', async () => {
    expect((await found('upward', city.people.quan1)).status).toBe(403)
    expect((await found('upward', city.people.admin)).status).toBe(403)
    expect((await instance.send('GET', '/signs')).status).toBe(401)
    const wrong: [Record<string, string>, string][] = [
      [{ from: '2026-13-01' }, 'from'],
      [{ from: '2026-02-02', to: '2026-02-01' }, 'to'],
      [{ from: '2024-01-01', to: '2026-01-01' }, 'from'],
      [{ kind: 'mood' }, 'kind'],
      [{ limit: '0' }, 'limit'],
    ]
    for (const [more, name] of wrong) {
      const { status, body } = await found('upward', city.people.tckt, more)
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(name)])
    }
  })
})

describe('a random sample', () => {
  const draw = (body: unknown, person = city.people.tckt) =>
    instance.send('POST', '/signs/samples', { token: person.token, body })

  it('gives the officers that its number says, and the same again', async () => {
    const body = { unit: city.units.city, perUnit: 2, number: 4711 }
    const { status, body: answer } = await draw(body)
    expect(status).toBe(201)
    const { officers } = answer.doc
    expect((await draw(body)).body.doc.officers).toEqual(officers)
    const people = await query<{ code: string; child: string }>(
      instance.payload,
      sql`select distinct o.code, coalesce(u.scope1, u.id::text) as child from appointments a
        join officers o on o.id = a.officer_id join units u on u.id = a.unit_id join offices f on f.id = a.office_id
        where u.scope0 = ${city.units.city} and f.counts_as_officer`,
    )
    const place = (code: string) => createHash('md5').update(`4711:${code}`).digest('hex')
    const expected = [...Map.groupBy(people, ({ child }) => child).values()].flatMap((those) =>
      those
        .map(({ code }) => code)
        .sort((a, b) => (place(a) < place(b) ? -1 : 1))
        .slice(0, 2),
    )
    expect(officers.map(({ code }: { code: string }) => code).sort()).toEqual(expected.sort())
  })

  it('is kept with who drew it, and draws a number when none is given', async () => {
    const { body } = await draw({ perUnit: 1 })
    expect(body.doc.number).toBeGreaterThan(0)
    const kept = await instance.send('GET', '/signs/samples', { token: city.people.tckt.token })
    expect(kept.body.docs[0]).toEqual(body.doc)
    expect(body.doc.unit.id).toBe(city.units.city)
  })

  it('is refused by name when the question is wrong, and to everybody else', async () => {
    const wrong: [unknown, string][] = [
      [{ perUnit: 0 }, 'perUnit'],
      [{ perUnit: 2, number: 1_000_000 }, 'number'],
      [{ perUnit: 2, colour: 1 }, 'colour'],
      [{ perUnit: 2, unit: 'x' }, 'unit'],
    ]
    for (const [body, path] of wrong) {
      const answer = await draw(body)
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining(path)])
    }
    expect((await draw({ perUnit: 1 }, city.people.quan1)).status).toBe(403)
    const nowhere = '00000000-0000-4000-8000-000000000000'
    expect((await draw({ perUnit: 1, unit: nowhere })).status).toBe(404)
  })
})
