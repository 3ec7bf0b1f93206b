import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, planYearOf, planYearRange } from '#core/calendar/day.ts'
import { today } from '#server/clock.ts'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { draftPledge } from '#tests/support/approval/papers.ts'
import { type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { knownSince } from '#tests/support/figures/knownSince.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

/** The plan year that ended last: its papers may still be decided, its figures still move. */
const year = planYearOf(today()) - 1
const { from, to } = planYearRange(year)
const merits = (met = true) =>
  ['person', 'work', 'organisation', 'people'].map((key) => ({ key, met: met || key !== 'people' }))
type Unit = keyof Opened['city']['units']
type Figures = {
  targets: { key: string; numerator: number; denominator: number }[]
  children: (Pick<Figures, 'targets'> & { unit: string })[]
}

const officer = (person: PersonKey) => city.people[person].officer
const figuresOf = async (person: PersonKey, unit: Unit, more = ''): Promise<Figures> =>
  (await as(person, 'GET', `/units/${city.units[unit]}/compliance?year=${year}${more}`)).body
const rate = ({ targets }: Pick<Figures, 'targets'>, key: string) => {
  const found = targets.find((one) => one.key === key)
  return [found?.numerator, found?.denominator]
}
const listOf = async (unit: Unit, target: string, list: string, more = '') =>
  (
    await as(
      'thanhdoan',
      'GET',
      `/units/${city.units[unit]}/compliance?year=${year}&target=${target}&list=${list}&limit=250${more}`,
    )
  ).body
const idsIn = async (unit: Unit, target: string, list: string): Promise<string[]> =>
  (await listOf(unit, target, list)).docs.map(({ id }: { id: string }) => id)

/** Makes a paper and walks it through; whoever is asked last answers with the state. */
async function walk(
  slug: string,
  maker: PersonKey,
  body: object,
  decisions: readonly (readonly [PersonKey, object])[],
): Promise<string> {
  const made = await as(maker, 'POST', `/${slug}`, body)
  expect([made.status, made.body.errors]).toEqual([201, undefined])
  const { id } = made.body.doc
  return finish(slug, maker, id, decisions)
}

async function finish(
  slug: string,
  maker: PersonKey,
  id: string,
  decisions: readonly (readonly [PersonKey, object])[],
): Promise<string> {
  const sent = await as(maker, 'POST', `/${slug}/${id}/approval`, { action: 'submit' })
  expect([sent.status, sent.body.errors]).toEqual([200, undefined])
  for (const [person, more] of decisions) {
    const done = await as(person, 'POST', `/${slug}/${id}/approval`, { action: 'approve', ...more })
    expect([person, done.status, done.body.errors]).toEqual([person, 200, undefined])
  }
  expect((await as(maker, 'GET', `/${slug}/${id}/approval`)).body.state).toBe('approved')
  return id
}

describe('a target counts what was just approved, at every unit above, with its lists', () => {
  const rateAt = async (key: string, unit: Unit) => rate(await figuresOf('thanhdoan', unit), key)
  const expectMoved = async (key: string, was: Record<string, unknown[]>, id: string) => {
    for (const unit of ['coso1', 'quan1', 'city'] as const) {
      const [numerator, denominator] = was[unit] as [number, number]
      const now = await figuresOf('thanhdoan', unit)
      expect([unit, key, rate(now, key)]).toEqual([unit, key, [numerator + 1, denominator]])
      expect(await idsIn(unit, key, 'counted')).toContain(id)
      expect(await idsIn(unit, key, 'missing')).not.toContain(id)
    }
    const above = await figuresOf('thanhdoan', 'quan1')
    const child = above.children.find(({ unit }) => unit === city.units.coso1)
    expect(child && rate(child, key)).toEqual(rate(await figuresOf('thanhdoan', 'coso1'), key))
  }
  const wasAt = async (key: string) => ({
    coso1: await rateAt(key, 'coso1'),
    quan1: await rateAt(key, 'quan1'),
    city: await rateAt(key, 'city'),
  })

  it('T1: the unit with an approved model in force that day', async () => {
    const was = await wasAt('T1')
    expect(was.coso1).toEqual([0, 1])
    const model = {
      unit: city.units.coso1,
      title: 'Sáng thứ hai nói không với họp hình thức',
      idea: 'Thay cuộc họp giao ban kéo dài bằng mười phút đứng trao đổi đầu tuần.',
      content: 'Mỗi cán bộ nêu ba việc của tuần và một việc cần người khác giúp.',
      continuity: 'Kế thừa nền nếp giao ban đầu tuần.',
      creativity: 'Họp đứng, không giấy tờ.',
      development: 'Nhân rộng ra các chi đoàn.',
      from: addDays(to, -60),
      to: addDays(to, 60),
      document: '12-KH/ĐTN',
    }
    await walk('models', 'coso1', model, [['quan1', {}]])
    await expectMoved('T1', was, city.units.coso1)
    // The unit was made and the model approved only now: nobody knew of them then.
    const at = (days: number) => figuresOf('coso1', 'coso1', `&asOf=${addDays(to, days)}`)
    expect(rate(await at(-60), 'T1')).toEqual([0, 0])
    await knownSince(opened.instance.payload, addDays(from, 1))
    expect(rate(await at(-61), 'T1')).toEqual([0, 1])
    expect(rate(await at(-60), 'T1')).toEqual([1, 1])
  })

  it('T2a: the officer whose pledge was confirmed, until it is reopened', async () => {
    const was = await wasAt('T2a')
    const id = await draftPledge(opened.instance, city.people.canbo1, { year })
    await finish('pledges', 'canbo1', id, [['coso1', {}]])
    await expectMoved('T2a', was, officer('canbo1'))
    await as('coso1', 'POST', `/pledges/${id}/approval`, { action: 'reopen', comment: 'Thiếu một nội dung' })
    expect(await wasAt('T2a')).toEqual(was)
    expect(await idsIn('coso1', 'T2a', 'missing')).toContain(officer('canbo1'))
  })

  it('T2b and T4: his review concluded, all four “được” met in the latest', async () => {
    const [reviewed, merited] = [await wasAt('T2b'), await wasAt('T4')]
    const review = { officer: officer('canbo1'), kind: 'annual', period: String(year), self: 'Đã làm đủ.' }
    const fields = { 'collective.comment': 'Có trách nhiệm.', 'collective.merits': merits() }
    await walk('reviews', 'canbo1', review, [
      ['coso1', { fields }],
      ['phoCoso1', {}],
    ])
    await expectMoved('T2b', reviewed, officer('canbo1'))
    await expectMoved('T4', merited, officer('canbo1'))
  })

  it('T4: not whom one of the four is not met', async () => {
    const was = await wasAt('T4')
    const review = { officer: officer('chidoan1'), kind: 'annual', period: String(year), self: 'Đã làm.' }
    const fields = {
      'collective.comment': 'Cần gần gũi hơn.',
      'collective.merits': merits(false),
      conclusion: 'Hoàn thành nhiệm vụ',
    }
    const made = await as('chidoan1', 'POST', '/reviews', review)
    const { id } = made.body.doc
    await as('chidoan1', 'POST', `/reviews/${id}/approval`, { action: 'submit' })
    for (let turn = 0; turn < 6; turn++) {
      const { body } = await as('thanhdoan', 'GET', `/reviews/${id}/approval`)
      if (body.state !== 'pending') break
      for (const person of ['coso1', 'phoCoso1'] as const)
        await as(person, 'POST', `/reviews/${id}/approval`, { action: 'approve', fields })
      for (const person of ['coso1', 'phoCoso1'] as const)
        await as(person, 'POST', `/reviews/${id}/approval`, {
          action: 'approve',
          fields: { conclusion: fields.conclusion },
        })
    }
    expect((await as('chidoan1', 'GET', `/reviews/${id}`)).body.state).toBe('approved')
    expect(await wasAt('T4')).toEqual(was)
    expect(await idsIn('coso1', 'T4', 'missing')).toContain(officer('chidoan1'))
    expect(await idsIn('coso1', 'T2b', 'counted')).toContain(officer('chidoan1'))
  })

  it('T3: the grassroots secretary with an initiative recognised in the year', async () => {
    const was = await wasAt('T3')
    expect(was.coso1).toEqual([0, 1])
    const initiative = {
      title: 'Bảng phân việc chung',
      kind: 'realisedIdea',
      field: 'professional',
      authors: [{ officer: officer('coso1'), share: 100 }],
      realisedOn: addDays(from, 40),
      recognition: { by: 'agencyHead' },
    }
    const fields = (date: string) => ({
      'recognition.number': '8/QĐ',
      'recognition.date': date,
      'recognition.issuer': 'Thủ trưởng đơn vị',
    })
    // Recognised after the year was over: a figure of the year after.
    await walk('initiatives', 'coso1', initiative, [['quan1', { fields: fields(addDays(to, 1)) }]])
    expect(await wasAt('T3')).toEqual(was)
    await walk('initiatives', 'coso1', { ...initiative, title: 'Bảng phân việc chung II' }, [
      ['quan1', { fields: fields(to) }],
    ])
    await expectMoved('T3', was, officer('coso1'))
    const { standards } = (await as('coso1', 'GET', `/officers/${officer('coso1')}/compliance?year=${year}`))
      .body
    expect(standards.find(({ key }: { key: string }) => key === 'yearlyInitiative')).toMatchObject({
      period: 'year',
      met: 1,
      owed: 1,
      periods: [{ period: String(year), met: true, exempt: false, sources: [expect.any(String)] }],
    })
  })

  it('counted and missing are the denominator, nobody in both; a page holds what was asked for', async () => {
    for (const unit of ['city', 'quan1', 'coso1'] as const) {
      const { targets } = await figuresOf('thanhdoan', unit)
      expect(targets.map(({ key }) => key)).toEqual(['T1', 'T2a', 'T2b', 'T3', 'T4'])
      for (const { key, numerator, denominator } of targets) {
        const [counted, missing] = [await idsIn(unit, key, 'counted'), await idsIn(unit, key, 'missing')]
        expect([unit, key, counted.length, missing.length]).toEqual([
          unit,
          key,
          numerator,
          denominator - numerator,
        ])
        expect(new Set([...counted, ...missing]).size).toBe(denominator)
      }
    }
    const whole = await listOf('city', 'T2a', 'missing')
    const second = (
      await as(
        'thanhdoan',
        'GET',
        `/units/${city.units.city}/compliance?year=${year}&target=T2a&list=missing&limit=2&page=2`,
      )
    ).body
    expect(second).toMatchObject({
      totalDocs: whole.totalDocs,
      page: 2,
      totalPages: Math.ceil(whole.totalDocs / 2),
    })
    expect(second.docs.map(({ id }: { id: string }) => id)).toEqual(
      whole.docs.slice(2, 4).map(({ id }: { id: string }) => id),
    )
  })

  it('what is not known is refused with its place', async () => {
    const path = `/units/${city.units.quan1}/compliance`
    for (const search of [
      `year=${year}&target=T9&list=missing`,
      `year=${year}&target=T1&list=all`,
      `year=${year}&list=missing`,
      `year=${year}&asOf=2026-13-01`,
      'year=abc',
      `year=${year}&target=T1&list=missing&limit=251`,
    ]) {
      const { status, body } = await as('quan1', 'GET', `${path}?${search}`)
      expect([search, status, typeof body.errors?.[0]?.path]).toEqual([search, 400, 'string'])
    }
  })
})

describe('yearly standards of an officer', () => {
  const standardOf = async (person: PersonKey, key: string) => {
    const { body } = await as(person, 'GET', `/officers/${officer(person)}/compliance?year=${year}`)
    return body.standards.find((one: { key: string }) => one.key === key)
  }
  const log = (person: PersonKey, more: object) => {
    const startsAt = `${addDays(to, -20)}T18:00:00+07:00`
    const endsAt = `${addDays(to, -20)}T19:00:00+07:00`
    return walk(
      'activities',
      person,
      { title: 'Tập hát', startsAt, endsAt, lateReason: 'Bổ sung', ...more },
      [['coso1', {}]],
    )
  }

  it('one song, dance or sport: an approved record meets it, for those who owe it', async () => {
    expect(await standardOf('canbo1', 'yearlyArtOrSport')).toMatchObject({ met: 0, owed: 1 })
    expect(await standardOf('coso1', 'yearlyArtOrSport').then((one) => one?.owed ?? null)).toBeNull()
    // Its closing day is over by the real clock: the record is put where the submission would have left it.
    const id = await approvedActivity('canbo1', 'sport')
    expect(await standardOf('canbo1', 'yearlyArtOrSport')).toMatchObject({
      met: 1,
      owed: 1,
      periods: [{ met: true, done: 1, sources: [id] }],
    })
  })

  it('song, dance and sport are entered, submitted and confirmed as hours are', async () => {
    for (const kind of ['song', 'dance', 'sport']) {
      const day = addDays(today(), -1)
      const body = { kind, startsAt: `${day}T18:00:00+07:00`, endsAt: `${day}T19:00:00+07:00` }
      const id = await log('canbo1', body)
      expect((await as('canbo1', 'GET', `/activities/${id}?depth=0`)).body).toMatchObject({
        kind,
        state: 'approved',
        hostUnit: city.units.coso1,
      })
    }
  })

  it('a meeting one was summoned to is owed, and met when one came on time', async () => {
    const was = await standardOf('canbo2', 'summonedMeetings')
    expect(was).toMatchObject({ met: 0, owed: 0 })
    await approvedActivity('canbo2', 'summonedMeeting', 'onTime')
    expect(await standardOf('canbo2', 'summonedMeetings')).toMatchObject({ met: 1, owed: 1 })
  })

  async function approvedActivity(person: PersonKey, kind: string, attendance: string | null = null) {
    const day = addDays(from, 100)
    const unit = person === 'canbo2' ? city.units.coso2 : city.units.coso1
    const [row] = await query<{ id: string }>(
      opened.instance.payload,
      sql`insert into activities (officer_id, kind, title, starts_at, ends_at, host_unit_id, attendance, state, unit_id)
        values (${officer(person)}::uuid, ${kind}, 'Việc chung', ${`${day}T18:00+07:00`}, ${`${day}T19:00+07:00`},
          ${unit}::uuid, ${attendance}, 'approved', ${unit}::uuid) returning id::text as id`,
    )
    return row?.id as string
  }
})

describe('the report compiled from these', () => {
  it('holds every table of the plan, and says where there is nothing', async () => {
    const { status, body } = await as('quan1', 'POST', '/reports/compile', { unit: city.units.quan1, year })
    expect(status).toBe(201)
    const { figures } = body.doc
    expect(figures).toBeTruthy()
    const { tables } = figures as { tables?: Record<string, unknown> }
    expect(Object.keys(tables ?? figures).length).toBeGreaterThanOrEqual(5)
  })
})
