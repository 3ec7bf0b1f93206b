import { randomUUID } from 'node:crypto'
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

type Unit = keyof Opened['city']['units']
const officer = (person: PersonKey) => city.people[person].officer
const yesterday = addDays(today(), -1)
const of = (unit: Unit, more: object) => ({ unit: city.units[unit], ...more })
const registers = [
  ['documents', 'quan1', { title: 'Kế hoạch thực hiện mô hình', number: '12-KH/ĐTN', date: yesterday }],
  ['conduct-rules', 'quan1', { rules: [{ kind: 'do', heading: 'Đến đúng giờ' }] }],
  [
    'communications',
    'quan1',
    { title: 'Sáng thứ hai', kind: 'article', link: 'https://doan.vn/1', reach: 120 },
  ],
  ['projects', 'quan1', { title: 'Tuyến đường thanh niên' }],
  ['inspections', 'tckt', { title: 'Kiểm tra đột xuất', kind: 'unannounced', heldOn: yesterday }],
] as const

describe('a register', () => {
  it.each(registers)(
    '%s is kept by its unit, read up the line; what binds those below, by them too',
    async (...row) => {
      const [slug, keeper, body] = row
      const made = await as(keeper, 'POST', `/${slug}`, of('quan1', body))
      expect([made.status, made.body.errors]).toEqual([201, undefined])
      expect(made.body.doc).toMatchObject({ unit: city.units.quan1 })
      const { id } = made.body.doc
      const below = slug === 'documents' || slug === 'conduct-rules' ? 200 : 404
      for (const [person, status] of [
        ['quan1', 200],
        ['vanphong1', 200],
        ['thanhdoan', 200],
        ['admin', 200],
        ['coso1', below],
        ['canbo1', below],
        ['chidoan1', below],
        ['quan2', 404],
        ['canbo2', 404],
      ] as const) {
        expect([person, (await as(person, 'GET', `/${slug}/${id}`)).status]).toEqual([person, status])
        const found = await as(person, 'GET', `/${slug}?where[id][equals]=${id}`)
        expect([person, found.body.totalDocs]).toEqual([person, status === 200 ? 1 : 0])
      }
      for (const person of ['canbo1', 'coso1', 'quan2', 'admin'] as const) {
        for (const [method, sent] of [
          ['PATCH', { title: 'Của tôi' }],
          ['DELETE', undefined],
        ] as const)
          expect([403, 404]).toContain((await as(person, method, `/${slug}/${id}`, sent)).status)
        expect([person, (await as(person, 'POST', `/${slug}`, of('quan1', body))).status]).toEqual([
          person,
          403,
        ])
      }
      await as(keeper, 'PATCH', `/${slug}/${id}`, { unit: city.units.quan2 })
      expect((await as('thanhdoan', 'GET', `/${slug}/${id}?depth=0`)).body.unit).toBe(city.units.quan1)
    },
  )

  it('finds words without their marks and orders wholly, 250 at a time', async () => {
    for (const slug of ['documents', 'communications', 'projects', 'inspections']) {
      const title = `Đường Hoa ${slug}`
      const keeper = slug === 'inspections' ? 'tckt' : 'quan1'
      const body = of('quan1', { title, date: slug === 'documents' ? yesterday : undefined })
      expect((await as(keeper, 'POST', `/${slug}`, body)).status).toBe(201)
      const words = encodeURIComponent(`duong HOA ${slug}`)
      const { body: found } = await as(
        'quan1',
        'GET',
        `/${slug}?where[title][like]=${words}&limit=250&sort=-title`,
      )
      expect([slug, found.totalDocs]).toEqual([slug, 1])
      expect(codeOf(await as('quan1', 'GET', `/${slug}?limit=251`))).toEqual([400, 'invalid-query'])
    }
  })
})

describe('whatever is put into a field of a new collection', () => {
  const papers: [string, PersonKey, () => object][] = [
    ...registers.map(([slug, keeper, body]): [string, PersonKey, () => object] => [
      slug,
      keeper,
      // A list of rules follows the one before it by a day.
      () => of('quan1', slug === 'conduct-rules' ? { ...body, from: addDays(today(), 1) } : body),
    ]),
    ['initiatives', 'canbo1', () => ({ title: 'Sáng kiến', kind: 'experience', field: 'union' })],
    ['models', 'quan1', () => of('quan1', { title: 'Mô hình' })],
    ['exemptions', 'canbo1', () => ({ type: 'leave', from: yesterday, to: yesterday })],
    ['reviews', 'canbo1', () => ({ kind: 'annual', period: '2026' })],
    [
      'sessions',
      'coso1',
      () =>
        of('coso1', {
          period: '2026-Q3',
          heldOn: '2026-06-30',
          chair: officer('coso1'),
          secretary: officer('canbo1'),
        }),
    ],
  ]
  const nasty: [string, unknown][] = [
    ['an object', { x: 1 }],
    ['a list of lists', [[[]]]],
    ['a list of objects', [{ officer: { id: 1 } }]],
    ['a control character', 'a\u0007b'],
    ['half a character', '\ud800'],
    ['11,000 characters', 'ế'.repeat(11_000)],
    ['300 values', Array.from({ length: 300 }, () => ({}))],
    ['a number', 1e21],
    ['nobody', randomUUID()],
    ['a day that is none', '2026-02-30'],
  ]
  const VIETNAMESE = /[À-ỹđĐ]/

  it.each(papers)('%s: each is refused with its place in Vietnamese, and nothing is kept', async (...row) => {
    const [slug, person, body] = row
    const made = await as(person, 'POST', `/${slug}`, body())
    expect([made.status, made.body.errors]).toEqual([201, undefined])
    const { id } = made.body.doc
    const config = opened.instance.payload.collections[slug as 'models'].config.fields as Shape[]
    const names = config.flatMap(({ name, type, custom }) =>
      name && type !== 'ui' && !custom?.server ? [name] : [],
    )
    const asBefore = async () => JSON.stringify((await as(person, 'GET', `/${slug}/${id}?depth=0`)).body)
    const before = await asBefore()
    for (const [what, value] of nasty) {
      const sent = Object.fromEntries(names.filter((name) => name !== 'rev').map((name) => [name, value]))
      for (const [method, path] of [
        ['PATCH', `/${slug}/${id}`],
        ['POST', `/${slug}`],
      ] as const) {
        const answer = await as(person, method, path, sent)
        expect([what, method, answer.status >= 400 && answer.status < 500]).toEqual([what, method, true])
        for (const { message, path: place } of answer.body.errors)
          expect([what, message, typeof place]).toEqual([what, expect.stringMatching(VIETNAMESE), 'string'])
      }
    }
    expect(await asBefore()).toBe(before)
  })
  type Shape = { name?: string; type: string; custom?: { server?: boolean } }
})

describe('events of the new kinds', () => {
  it.each(['summonedMeeting', 'song', 'dance', 'sport'])(
    '%s makes its roster’s records when it is closed',
    async (kind) => {
      const roster = [
        { officer: officer('canbo1'), attendance: 'onTime' },
        { officer: officer('chidoan1'), attendance: 'late' },
      ]
      const made = await as('coso1', 'POST', '/events', {
        ...{ title: 'Chung', kind, hostUnit: city.units.coso1, themes: ['work'], roster },
        ...{ startsAt: `${yesterday}T18:00:00+07:00`, endsAt: `${yesterday}T19:00:00+07:00` },
      })
      expect([made.status, made.body.errors]).toEqual([201, undefined])
      const { id } = made.body.doc
      const closings = await Promise.all(
        [1, 2].map(() => as('coso1', 'PATCH', `/events/${id}`, { close: true })),
      )
      expect(closings.filter(({ status }) => status === 200)).toHaveLength(1)
      const { docs } = (
        await as('coso1', 'GET', `/activities?where[event][equals]=${id}&depth=0&sort=attendance`)
      ).body
      expect(docs).toMatchObject([
        { kind, attendance: 'late', officer: officer('chidoan1'), state: 'approved' },
        { kind, attendance: 'onTime', officer: officer('canbo1'), state: 'approved' },
      ])
    },
  )
})
