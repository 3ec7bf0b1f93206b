import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { dayOf, planYearOf } from '#core/calendar/day.ts'
import { weekOf } from '#core/calendar/week.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, submitted } from '#tests/support/approval/papers.ts'
import { knownSince } from '#tests/support/figures/knownSince.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

type UnitKey = keyof City['units']

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  for (const person of ['canbo1', 'coso1'] as const) await addApproved(person)
  await addPapers()
  await knownSince(instance.payload, '2023-01-01')
})
afterAll(() => instance.close())

/** The plan year 2025 is over for every clock; its week 2025-W07 and month 2025-02 get what is needed, the next month too little. */
async function addApproved(person: PersonKey): Promise<void> {
  const add = (kind: string, from: string, to: string, host: UnitKey, attendance: string | null) =>
    query(
      instance.payload,
      sql`insert into activities (officer_id, kind, title, starts_at, ends_at, host_unit_id, attendance, state, unit_id)
        values (${city.people[person].officer}::uuid, ${kind}, 'Việc chung', ${`${from}+07:00`}, ${`${to}+07:00`},
          ${city.units[host]}::uuid, ${attendance}, 'approved', ${city.units.coso1}::uuid)`,
    )
  await add('volunteerHours', '2025-02-10T16:00', '2025-02-10T19:00', 'coso1', null)
  for (const day of ['03', '05', '07'])
    await add('branchMeeting', `2025-02-${day}T18:00`, `2025-02-${day}T19:00`, 'chidoan1', 'onTime')
  await add('volunteerActivity', '2025-03-08T08:00', '2025-03-08T10:00', 'chidoan1', 'late')
  await query(
    instance.payload,
    sql`insert into pledges (officer_id, year, state)
      values (${city.people[person].officer}::uuid, 2025, ${person === 'canbo1' ? 'approved' : 'pending'})`,
  )
}

/** What the year's targets and yearly standards ask for: one unit has a model, its secretary an initiative, canbo1 the rest. */
async function addPapers(): Promise<void> {
  const run = (statement: ReturnType<typeof sql>) => query(instance.payload, statement)
  const { coso1, canbo1 } = city.people
  await run(
    sql`insert into models (unit_id, title, "from", state) values (${city.units.coso1}::uuid, 'Mô hình', '2024-11-01', 'approved')`,
  )
  await run(
    sql`insert into initiatives (officer_id, title, kind, field, realised_on, recognised_on, state)
      values (${coso1.officer}::uuid, 'Sáng kiến', 'experience', 'union', '2025-01-10', '2025-03-01', 'approved')`,
  )
  await run(
    sql`with review as (insert into reviews (officer_id, kind, period, year, concluded_on, state)
        values (${canbo1.officer}::uuid, 'annual', '2025', 2025, '2025-10-01', 'approved') returning id)
      insert into reviews_collective_merits (_order, _parent_id, id, key, met)
        select n, review.id, 'm' || n, (array['person', 'work', 'organisation', 'people'])[n], true
        from review, generate_series(1, 4) as n`,
  )
  for (const [kind, day, attendance] of [
    ['song', '2025-04-01', 'onTime'],
    ['summonedMeeting', '2025-04-02', 'onTime'],
    ['summonedMeeting', '2025-05-02', 'substitute'],
    ['summonedMeeting', '2025-05-03', 'excused'],
  ] as const)
    await run(
      sql`insert into activities (officer_id, kind, title, starts_at, ends_at, host_unit_id, attendance, state, unit_id)
        values (${canbo1.officer}::uuid, ${kind}, 'Việc chung', ${`${day}T18:00+07:00`}, ${`${day}T19:00+07:00`},
          ${city.units.coso1}::uuid, ${attendance}, 'approved', ${city.units.coso1}::uuid)`,
    )
}

const get = (who: PersonKey | null, path: string, headers: Record<string, string> = {}) =>
  instance.send('GET', path, { headers, ...(who === null ? {} : { token: city.people[who].token }) })
const ofOfficer = (who: PersonKey | null, whose: PersonKey, search = '?year=2025') =>
  get(who, `/officers/${city.people[whose].officer}/compliance${search}`)
const ofUnit = (who: PersonKey | null, unit: UnitKey, search = '?year=2025') =>
  get(who, `/units/${city.units[unit]}/compliance${search}`)
const nobody = '00000000-0000-4000-8000-000000000000'

describe('GET /api/officers/{id}/compliance', () => {
  it('answers every period of the year with what was counted', async () => {
    const { status, body } = await ofOfficer('canbo1', 'canbo1')
    expect(status).toBe(200)
    expect(body).toMatchObject({ year: 2025, from: '2024-10-01', to: '2025-09-30' })
    const [hours, attendance] = body.standards
    expect(hours).toMatchObject({ key: 'weeklyHours', period: 'week', met: 1, owed: 50 })
    expect(attendance).toMatchObject({ key: 'monthlyAttendance', period: 'month', met: 1, owed: 12 })
    expect(hours.label).toBe('Giờ làm việc tình nguyện mỗi tuần')
    const week = hours.periods.find((each: { period: string }) => each.period === '2025-W07')
    expect(week).toMatchObject({ owed: 120, done: 120, met: true, exempt: false, reason: null })
    expect(week.sources).toHaveLength(1)
    const months = attendance.periods.filter(({ done }: { done: number }) => done > 0)
    expect(months).toMatchObject([
      { period: '2025-02', owed: 3, done: 3, met: true, sum: 3 },
      { period: '2025-03', owed: 3, done: 1, met: false },
    ])
  })

  it('says in words why a period is not owed, in the language asked for', async () => {
    const search = '?year=2024'
    const first = (answer: Awaited<ReturnType<typeof get>>) => answer.body.standards[0].periods[0]
    expect(first(await ofOfficer('canbo1', 'canbo1', search))).toMatchObject({
      ...{ exempt: true, met: false, owed: 0, reasonKey: 'notInOffice' },
      reason: 'không tính chỉ tiêu (không giữ chức vụ trong thời gian này)',
    })
    const path = `/officers/${city.people.canbo1.officer}/compliance${search}`
    const english = first(await get('canbo1', path, { 'accept-language': 'en' }))
    expect(english.reason).toBe('not counted (held no office in this period)')
  })

  it('explains every verdict in words', async () => {
    const { body } = await ofOfficer('canbo1', 'canbo1')
    const texts = (key: string) => {
      const standard = body.standards.find((each: { key: string }) => each.key === key)
      const periods = standard.periods.filter(({ exempt }: { exempt: boolean }) => !exempt)
      return [standard.text, ...periods.map(({ text }: { text: string }) => text)]
    }
    expect(texts('summonedMeetings')).toEqual([
      '1 trong 2 tháng đạt; 10 tháng không có cuộc họp triệu tập',
      '1 trong 1: 1 cuộc họp đúng giờ',
      '0 trong 1: 1 vắng có lý do (không tính), 1 cử người dự thay; còn thiếu 1',
    ])
    expect(texts('yearlyArtOrSport')).toEqual(['1 trong 1 năm đạt', '1 trong 1: 1 bài hát'])
    expect(texts('weeklyHours')[0]).toContain('tuần 27/01–02/02 không tính chỉ tiêu: nghỉ Tết Nguyên đán')
  })

  it('leaves out a standard without a number for him', async () => {
    const keys = (answer: Awaited<ReturnType<typeof get>>) =>
      answer.body.standards.map(({ key }: { key: string }) => key)
    expect(keys(await ofOfficer('chidoan1', 'chidoan1'))).toEqual([
      'weeklyHours',
      'yearlyArtOrSport',
      'summonedMeetings',
    ])
    const cityLeader = ['weeklyHours', 'yearlyInitiative', 'summonedMeetings']
    expect(keys(await ofOfficer('thanhdoan', 'thanhdoan'))).toEqual(cityLeader)
    expect(keys(await ofOfficer('vanphong1', 'vanphong1'))).toEqual([])
  })

  it.each([
    ['canbo1', 'canbo1', 200],
    ['coso1', 'canbo1', 200],
    ['quan1', 'canbo1', 200],
    ['admin', 'canbo1', 200],
    ['canbo2', 'canbo1', 404],
    ['quan2', 'canbo1', 404],
    ['canbo1', 'coso1', 404],
    [null, 'canbo1', 401],
  ] as const)('%s reads the figures of %s: %s', async (who, whose, status) => {
    expect((await ofOfficer(who, whose)).status).toBe(status)
  })

  it.each(['?year=abc', '?year=1999', '?year=2025.5', '?year=', '?year=2025&year=x'])(
    '%s is refused',
    async (search) => {
      const { status, body } = await ofOfficer('canbo1', 'canbo1', search)
      expect([status, body.errors[0].code]).toEqual([400, 'invalid-query'])
    },
  )

  it('takes the running plan year when none is given', async () => {
    const { status, body } = await ofOfficer('canbo1', 'canbo1', '')
    expect([status, body.year]).toEqual([200, planYearOf(dayOf(Date.now()))])
  })

  it('holds a confirmation in the next answer', async () => {
    const id = await draftActivity(instance, city.people.canbo2)
    await submitted(instance, city.people.canbo2, { collection: 'activities', id })
    const [row] = await query<{ at: Date }>(
      instance.payload,
      sql`select starts_at as at from activities where id = ${id}::uuid`,
    )
    const at = dayOf(new Date(row?.at ?? 0).getTime())
    // The year of the week's Thursday, which may be another than the day's.
    const week = weekOf(at)
    const sources = async () => {
      const years = [planYearOf(at) - 1, planYearOf(at), planYearOf(at) + 1]
      const answers = await Promise.all(years.map((year) => ofOfficer('canbo2', 'canbo2', `?year=${year}`)))
      const periods = answers.flatMap(({ body }) => body.standards[0].periods)
      return periods.find((each) => each.period === week).sources
    }
    expect(await sources()).toEqual([])
    const { status } = await decideAs(instance, city.people.coso2, {
      ...{ collection: 'activities', id },
      body: { action: 'approve' },
    })
    expect(status).toBe(200)
    expect(await sources()).toEqual([id])
  })
})

describe('GET /api/units/{id}/compliance', () => {
  it('answers the unit and its child units', async () => {
    const { status, body } = await ofUnit('quan1', 'quan1')
    expect(status).toBe(200)
    // Secretary and deputy of the district, of the grassroots unit, its member, the branch's secretary.
    expect(body).toMatchObject({
      unit: city.units.quan1,
      ...{ year: 2025, from: '2024-10-01', to: '2025-09-30', asOf: '2025-09-30' },
      targets: [
        { key: 'T1', numerator: 1, denominator: 2, text: '1 trong 2 đơn vị: có mô hình đang áp dụng' },
        { key: 'T2a', numerator: 1, denominator: 6 },
        { key: 'T2b', numerator: 1, denominator: 6 },
        { key: 'T3', numerator: 1, denominator: 1 },
        { key: 'T4', numerator: 1, denominator: 6 },
      ],
      standards: [
        { key: 'weeklyHours', met: 2, owed: 6 * 50, text: '2 trong 300 tuần đạt' },
        { key: 'monthlyAttendance', met: 2, owed: 5 * 12, text: '2 trong 60 tháng đạt' },
        { key: 'yearlyInitiative', met: 1, owed: 4 },
        { key: 'yearlyArtOrSport', met: 1, owed: 2 },
        { key: 'summonedMeetings', met: 1, owed: 2 },
      ],
      own: {
        targets: [
          { key: 'T1', numerator: 0, denominator: 1 },
          { key: 'T2a', numerator: 0, denominator: 2 },
          { key: 'T2b', numerator: 0, denominator: 2 },
          { key: 'T3', numerator: 0, denominator: 0 },
          { key: 'T4', numerator: 0, denominator: 2 },
        ],
      },
      countedOnce: 0,
      children: [
        {
          unit: city.units.coso1,
          name: 'Đoàn coso1',
          targets: [
            { key: 'T1', numerator: 1, denominator: 1 },
            { key: 'T2a', numerator: 1, denominator: 4 },
            { key: 'T2b', numerator: 1, denominator: 4 },
            { key: 'T3', numerator: 1, denominator: 1 },
            { key: 'T4', numerator: 1, denominator: 4 },
          ],
          standards: [
            { key: 'weeklyHours', met: 2, owed: 4 * 50 },
            { key: 'monthlyAttendance', met: 2, owed: 3 * 12 },
            { key: 'yearlyInitiative', met: 1, owed: 2 },
            { key: 'yearlyArtOrSport', met: 1, owed: 2 },
            { key: 'summonedMeetings', met: 1, owed: 2 },
          ],
        },
      ],
    })
  })

  it('counts what was over and in office on the as-of day', async () => {
    const { body } = await ofUnit('quan1', 'quan1', '?year=2025&asOf=2025-02-16')
    expect(body.asOf).toBe('2025-02-16')
    // 30/9/2024 to 16/2/2025 are twenty weeks, that of Tết apart; October to January four months.
    expect(body.standards).toMatchObject([
      { met: 2, owed: 6 * 19 },
      { met: 0, owed: 5 * 4 },
      { met: 0, owed: 0 },
      { met: 0, owed: 0 },
      { met: 0, owed: 0 },
    ])
    // Its model held from November; the initiative was recognised in March.
    expect(body.targets.filter(({ numerator }: { numerator: number }) => numerator > 0)).toMatchObject([
      { key: 'T1' },
      { key: 'T2a' },
      { key: 'T2b' },
      { key: 'T4' },
    ])
    const before = await ofUnit('quan1', 'quan1', '?year=2025&asOf=2024-03-11')
    expect(before.body.targets.slice(1)).toMatchObject(
      ['T2a', 'T2b', 'T3', 'T4'].map((key) => ({ key, numerator: 0, denominator: 0 })),
    )
    const after = await ofUnit('quan1', 'quan1', '?year=2025&asOf=2025-10-15')
    expect(after.body.asOf).toBe('2025-10-15')
    expect(after.body.standards.slice(0, 2)).toMatchObject([{ owed: 6 * 50 }, { owed: 5 * 12 }])
  })

  it('lists the people behind each figure, in pages', async () => {
    const people = async (search: string) => (await ofUnit('quan1', 'quan1', `?year=2025&${search}`)).body
    const counted = await people('target=T2a&list=counted')
    expect(counted).toMatchObject({ totalDocs: 1, page: 1, totalPages: 1 })
    expect(counted.docs).toEqual([
      expect.objectContaining({
        ...{ id: city.people.canbo1.officer, name: 'Nguyễn canbo1', unit: city.units.coso1 },
        office: 'executiveMember',
        text: 'bản đăng ký đã được xác nhận',
      }),
    ])
    const missing = await people('target=T2a&list=missing')
    expect(missing.docs.map(({ office }: { office: string }) => office)).toEqual([
      ...['secretary', 'secretary', 'secretary'],
      ...['deputySecretary', 'deputySecretary'],
    ])
    const second = await people('target=T2a&list=missing&limit=2&page=2')
    expect(second).toMatchObject({ totalDocs: 5, page: 2, totalPages: 3, docs: missing.docs.slice(2, 4) })
    expect(await people('target=T2a&list=missing&limit=2&page=9')).toMatchObject({ totalDocs: 5, docs: [] })
    const weeks = await people('target=weeklyHours&list=missing')
    expect(weeks.totalDocs).toBe(6)
    const own = weeks.docs.find(({ id }: { id: string }) => id === city.people.canbo1.officer)
    expect(own).toMatchObject({ met: 1, owed: 50, text: '1 trong 50 tuần đạt' })
    const unitsOf = async (list: string) => (await people(`target=T1&list=${list}`)).docs
    expect(await unitsOf('counted')).toEqual([
      expect.objectContaining({ id: city.units.coso1, name: 'Đoàn coso1', unit: city.units.coso1 }),
    ])
    expect((await unitsOf('missing')).map(({ id }: { id: string }) => id)).toEqual([city.units.quan1])
    expect((await people('target=T3&list=counted')).docs).toMatchObject([{ id: city.people.coso1.officer }])
    expect((await people('target=T4&list=missing')).totalDocs).toBe(5)
    const song = await people('target=yearlyArtOrSport&list=counted')
    expect(song.docs).toMatchObject([{ id: city.people.canbo1.officer, met: 1, owed: 1 }])
  })

  it.each([
    ['thanhdoan', 'city', 200],
    ['thanhdoan', 'coso2', 200],
    ['admin', 'coso2', 200],
    ['tckt', 'quan1', 200],
    ['vanphong1', 'coso1', 200],
    ['quan1', 'quan2', 403],
    ['quan1', 'city', 403],
    ['coso1', 'quan1', 403],
    ['canbo1', 'coso1', 403],
    [null, 'city', 401],
  ] as const)('%s reads the figures of %s: %s', async (who, unit, status) => {
    expect((await ofUnit(who, unit)).status).toBe(status)
    expect((await ofUnit(who, unit, '?year=2025&target=T2a&list=missing')).status).toBe(status)
  })

  it.each([
    '?year=x',
    '?year=2025&asOf=2025-13-01',
    '?year=2025&asOf=2025-02-30',
    '?year=2025&asOf=2025-02-16T00:00:00Z',
    '?year=2025&asOf=',
    '?year=2025&asOf=0001-01-01',
    '?year=2025&target=T2a',
    '?year=2025&list=missing',
    '?year=2025&target=T9&list=missing',
    '?year=2025&target=T2a&list=all',
    '?year=2025&target=T2a&list=missing&limit=0',
    '?year=2025&target=T2a&list=missing&limit=251',
    '?year=2025&target=T2a&list=missing&page=0',
    '?year=2025&target=T2a&list=missing&page=1e9',
  ])('%s is refused', async (search) => {
    const { status, body } = await ofUnit('quan1', 'quan1', search)
    expect([status, body.errors[0].code]).toEqual([400, 'invalid-query'])
  })

  it('knows no unit and no officer that does not exist', async () => {
    for (const id of [nobody, 'x']) {
      expect((await get('admin', `/units/${id}/compliance?year=2025`)).status).toBe(404)
      expect((await get('admin', `/officers/${id}/compliance?year=2025`)).status).toBe(404)
    }
  })

  it('adds up to what the officers’ own pages say', async () => {
    const { body } = await ofUnit('thanhdoan', 'quan1')
    const people: PersonKey[] = ['quan1', 'phoQuan1', 'coso1', 'phoCoso1', 'canbo1', 'chidoan1']
    const answers = await Promise.all(people.map((person) => ofOfficer('thanhdoan', person)))
    for (const { key, met, owed } of body.standards) {
      const own = answers.flatMap((answer) =>
        answer.body.standards.filter((each: { key: string }) => each.key === key),
      )
      expect(own.reduce((sum, each) => sum + each.owed, 0)).toBe(owed)
      expect(own.reduce((sum, each) => sum + each.met, 0)).toBe(met)
    }
  })
})
