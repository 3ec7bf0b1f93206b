import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { draftActivity, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Opened, openCity } from '#tests/support/contract/openCity.ts'
import { slugs } from '#tests/support/slugs.ts'

let opened: Opened
let as: Opened['as']
const ids: Record<string, string> = {}
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  const { instance, city } = opened
  ids.activities = await draftActivity(instance, city.people.canbo1)
  ids.pledges = await draftPledge(instance, city.people.canbo1)
  const pending = await draftActivity(instance, city.people.canbo1)
  ids.pending = await submitted(instance, city.people.canbo1, { collection: 'activities', id: pending })
  for (const slug of ['units', 'officers', 'appointments', 'offices', 'plans', 'workflows', 'users'])
    ids[slug] = (await as('admin', 'GET', `/${slug}?limit=1`)).body.docs[0].id
  const report = await as('quan1', 'POST', '/reports/compile', { unit: city.units.quan1, year: 2026 })
  ids.reports = report.body.doc.id
  const event = {
    title: 'Họp',
    kind: 'branchMeeting',
    startsAt: '2026-11-10T11:00:00Z',
    endsAt: '2026-11-10T12:00:00Z',
    hostUnit: city.units.coso1,
  }
  ids.events = (await as('coso1', 'POST', '/events', event)).body.doc.id
  for (const [slug, person, body] of papers(city)) {
    const made = await as(person, 'POST', `/${slug}`, body)
    if (made.status !== 201) throw new Error(`${slug}: ${JSON.stringify(made.body)}`)
    ids[slug] = made.body.doc.id
  }
})
// `close` fails when anything was logged as an error.
afterAll(() => opened.instance.close())

const nasty = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  '',
  ' ',
  '0',
  'null',
  'true',
  '-1',
  '1e400',
  'NaN',
  'abc',
  '%',
  '_',
  '\\',
  "'",
  '"',
  "' or 1=1 --",
  '$1',
  '{{x}}',
  '../x',
  '\u0000',
  '\u202e',
  '\ud800',
  '\ufeff',
  'ế'.normalize('NFD'),
  'a'.repeat(600),
  '2026-02-30',
  '2026-11-15',
  '2026-11-15T08:00:00Z',
  '+275760-09-13T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999+23:59',
  '11111111-1111-4111-8111-111111111111',
  [],
  [null],
  [[]],
  [{}],
  ['x'],
  {},
  { id: 'x' },
  { equals: 1 },
  { relationTo: 'users', value: 'x' },
  { $ne: 1 },
  { length: 5 },
  { toJSON: 1 },
)
const value = fc.oneof(
  { weight: 5, arbitrary: nasty },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
)
const isFine = (answer: { status: number; body: { errors?: { code?: string; message?: string }[] } }) =>
  answer.status < 400 ||
  (answer.status < 500 &&
    typeof answer.body.errors?.[0]?.code === 'string' &&
    /\S/.test(answer.body.errors[0].message ?? ''))

async function expectFine(
  person: PersonKey | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  const answer = await as(person, method, path, body, headers)
  if (!isFine(answer))
    throw new Error(
      `${method} ${path} ${JSON.stringify(body)?.slice(0, 400)} -> ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`,
    )
}

type Shape = { name?: string; type: string; fields?: Shape[] }
const fieldsOf = (slug: string) =>
  opened.instance.payload.collections[slug as 'users'].config.fields as unknown as Shape[]
const namesOf = (slug: string) =>
  fieldsOf(slug).flatMap(({ name, type }) => (name && type !== 'ui' ? [name] : []))
/** `FUZZ=20` looks twenty times as long. */
const settings = (runs: number) => ({
  numRuns: Math.ceil(runs * Number(process.env.FUZZ ?? 0.5)),
  endOnFailure: true,
})

const PATIENCE = 60_000 * Number(process.env.FUZZ ?? 1)

describe('whatever is sent, nothing falls over', () => {
  it.each(slugs)(
    'filters and orders of %s',
    async (slug) => {
      const paths = fc.oneof(
        fc.constantFrom(...namesOf(slug), 'id', 'createdAt', 'updatedAt'),
        fc.constantFrom(
          'officer.phone',
          'roster.officer',
          'focus.actions.action',
          'focus.content',
          'focus.avoid',
          'user.email',
          'hash',
          'scope0',
          '__proto__',
          'a.b.c',
          '',
          '.',
          'id;drop',
        ),
      )
      const operators = fc.constantFrom(
        'equals',
        'not_equals',
        'in',
        'not_in',
        'exists',
        'greater_than',
        'less_than_equal',
        'like',
        'not_like',
        'contains',
        'near',
        'all',
        '$where',
        'constructor',
      )
      const texts = fc.oneof(
        nasty.map((one) => (typeof one === 'object' ? JSON.stringify(one) : String(one))),
        fc.string({ maxLength: 30 }),
      )
      const term = fc
        .tuple(paths, operators, texts)
        .map(([path, operator, text]) => `where[${encodeURIComponent(path)}][${operator}]=${safely(text)}`)
      const other = fc.oneof(
        fc
          .tuple(
            fc.constantFrom(
              'limit',
              'page',
              'depth',
              'sort',
              'select',
              'populate',
              'joins',
              'locale',
              'fallback-locale',
              'draft',
              'trash',
              'where',
              'data',
              'pagination',
              'showHiddenFields',
              'prefix',
              'x',
            ),
            texts,
          )
          .map(([name, text]) => `${name}=${safely(text)}`),
        fc
          .tuple(paths, fc.constantFrom('', '-', '--', ','))
          .map(([path, sign]) => `sort=${sign}${encodeURIComponent(path)}`),
        paths.map((path) => `select[${encodeURIComponent(path)}]=true`),
        fc.constantFrom(
          'where[and][0][id][exists]=true',
          'where[or]=x',
          'where[and][0]=x',
          'where[or][x][id][equals]=1',
          'where[id]=1',
          'where[id][equals][x]=1',
          'limit=5&limit=6',
          'where[]=1',
          '[]=1',
          'where[id][in][]=1&where[id][in][]=2',
          '&&&',
          '=',
          '%',
          'where[%00][equals]=1',
          '?',
        ),
      )
      const search = fc.array(fc.oneof({ weight: 3, arbitrary: term }, { weight: 1, arbitrary: other }), {
        minLength: 1,
        maxLength: 3,
      })
      await fc.assert(
        fc.asyncProperty(
          search,
          fc.constantFrom<PersonKey>('admin', 'quan1', 'canbo1'),
          async (parts, person) => {
            await expectFine(person, 'GET', `/${slug}?${parts.join('&')}`)
            await expectFine(person, 'GET', `/${slug}/count?${parts.join('&')}`)
          },
        ),
        settings(60),
      )
    },
    PATIENCE,
  )

  it.each(slugs)(
    'new and changed records of %s',
    async (slug) => {
      const person =
        { pledges: 'canbo1', activities: 'canbo1', events: 'coso1', reports: 'quan1' }[slug] ??
        papers(opened.city).find(([name]) => name === slug)?.[1] ??
        'admin'
      const names = namesOf(slug)
      const inner = fieldsOf(slug).flatMap(({ fields }) => fields?.flatMap(({ name }) => name ?? []) ?? [])
      const row =
        inner.length === 0
          ? value
          : fc.oneof(
              value,
              fc.array(fc.dictionary(fc.constantFrom(...inner), value, { maxKeys: 4 }), { maxLength: 3 }),
            )
      const body = fc.dictionary(
        fc.constantFrom(
          ...names,
          'id',
          'password',
          'email',
          'username',
          'createdAt',
          'file',
          'url',
          'filename',
          'x',
        ),
        row,
        { minKeys: 1, maxKeys: 8 },
      )
      await fc.assert(
        fc.asyncProperty(body, fc.boolean(), async (given, asForm) => {
          const { definition: _, ...rest } = given as Record<string, unknown>
          const safe = slug === 'plans' || slug === 'offices' || slug === 'workflows' ? rest : given
          const sent = asForm ? formOf(safe) : safe
          await expectFine(person as PersonKey, 'POST', `/${slug}`, sent)
          // Offices and plans in force carry the whole little city: they are tried by creation alone.
          if (['offices', 'plans', 'workflows', 'users', 'appointments'].includes(slug)) return
          await expectFine(
            person as PersonKey,
            'PATCH',
            `/${slug}/${ids[slug] ?? randomUUID()}`,
            asForm ? formOf(safe) : safe,
          )
        }),
        settings(40),
      )
    },
    PATIENCE,
  )

  it(
    'bodies of every endpoint',
    async () => {
      const names = [
        'action',
        'rev',
        'comment',
        'remarks',
        'fields',
        'items',
        'unit',
        'year',
        'reason',
        'email',
        'username',
        'token',
        'value',
        'collection',
        'id',
        'path',
        'text',
      ]
      const action = fc.constantFrom<unknown>(
        'approve',
        'return',
        'submit',
        'withdraw',
        'reopen',
        'reject',
        'x',
        null,
        {},
        ['approve'],
      )
      const body = fc.record(
        { ...Object.fromEntries(names.map((name) => [name, value])), action: fc.oneof(action, value) },
        { requiredKeys: [] },
      )
      const endpoints = [
        `/activities/${ids.pending}/approval`,
        `/pledges/${ids.pledges}/approval`,
        `/reports/${ids.reports}/approval`,
        `/activities/${randomUUID()}/approval`,
        '/inbox',
        '/reports/compile',
        '/users/forgot-password',
        '/users/reset-password',
        '/users/refresh-token',
        '/payload-preferences/x',
        '/import/roster',
        `/activities/access/${ids.activities}`,
        `/units/access/${ids.units}`,
        `/users/access/${ids.users}`,
        '/evidence',
      ]
      await fc.assert(
        fc.asyncProperty(
          body,
          fc.constantFrom(...endpoints),
          fc.constantFrom<PersonKey | null>('coso1', 'quan1', 'canbo1', 'admin', null),
          nasty,
          async (given, path, person, key) => {
            const printable = String(key)
              .replace(/[^\x20-\x7e]/g, '')
              .slice(0, 300)
            const { password: _, ...rest } = given as Record<string, unknown>
            await expectFine(
              person,
              'POST',
              path,
              rest,
              printable.trim() ? { 'idempotency-key': printable } : {},
            )
          },
        ),
        settings(250),
      )
    },
    PATIENCE,
  )

  it(
    'items of a bulk decision',
    async () => {
      const item = fc.oneof(
        value,
        fc.record(
          {
            collection: fc.oneof(fc.constant('activities'), value),
            id: fc.oneof(fc.constant(ids.pending), value),
            rev: value,
          },
          { requiredKeys: [] },
        ),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(item, { maxLength: 5 }), async (items) => {
          const answer = await as('coso1', 'POST', '/inbox', {
            action: 'approve',
            items: items.map((one) => one ?? null),
          })
          expect(answer.status).toBe(200)
          expect(answer.body.results).toHaveLength(items.length)
          for (const { ok, error } of answer.body.results)
            expect(ok || typeof error.code === 'string').toBe(true)
        }),
        settings(40),
      )
    },
    PATIENCE,
  )

  it(
    'addresses and their parameters',
    async () => {
      const second = fc.constantFrom<string>(
        '',
        ids.activities ?? '',
        'x',
        'count',
        'access',
        'me',
        'approval',
        'file',
        'similar',
        'compliance',
        '%00',
        '%',
        '..',
        'versions',
        'login',
        '0',
        'null',
        'a'.repeat(301),
      )
      const first = fc.constantFrom(
        ...slugs,
        'inbox',
        'health',
        'verify',
        'import',
        'access',
        'payload-preferences',
        'payload-jobs',
        'x',
        '',
        '%2e%2e',
        'toString',
      )
      const third = fc.constantFrom(
        '',
        '/approval',
        '/compliance?year=2026',
        '/compliance?year=x',
        '/compliance?year=2026&asOf=2026-13-01',
        '/compliance?asOf=1900-01-01',
        '/compliance?target=T2a',
        '/compliance?target=T2a&list=x',
        '/compliance?target=T2a&list=missing&page=0',
        '/compliance?year=99999999999',
        '/file?format=xlsx',
        '/file?format[]=x',
        '/file?format=',
        '/similar',
        '/x/y/z',
        '?limit=1',
        '/access',
        '/versions',
        '/duplicate',
        '/',
      )
      await fc.assert(
        fc.asyncProperty(
          first,
          second,
          third,
          fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS'),
          fc.constantFrom<PersonKey | null>('quan1', 'canbo1', null),
          async (one, two, three, method, person) => {
            const path = `/${one}/${two}${three}`
            if (method === 'DELETE' && two === ids.activities) return
            const answer = await as(
              person,
              method,
              path,
              method === 'POST' || method === 'PATCH' ? {} : undefined,
            )
            if (answer.status >= 500)
              throw new Error(`${method} ${path} -> ${answer.status} ${JSON.stringify(answer.body)}`)
          },
        ),
        settings(400),
      )
    },
    PATIENCE,
  )

  it(
    'figures and lists by any query',
    async () => {
      const text = nasty.map((one) => safely(typeof one === 'object' ? JSON.stringify(one) : String(one)))
      const part = fc
        .tuple(
          fc.constantFrom(
            'year',
            'asOf',
            'target',
            'list',
            'page',
            'limit',
            'collection',
            'unit',
            'overdue',
            'format',
          ),
          text,
        )
        .map(([name, one]) => `${name}=${one}`)
      const { city } = opened
      const paths = [
        `/units/${city.units.quan1}/compliance`,
        `/officers/${city.people.canbo1.officer}/compliance`,
        '/inbox',
        `/reports/${ids.reports}/file`,
        `/pledges/${ids.pledges}/similar`,
      ]
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...paths), fc.array(part, { maxLength: 3 }), async (path, parts) => {
          const answer = await as('quan1', 'GET', `${path}?${parts.join('&')}`)
          if (answer.status >= 500) throw new Error(`${path}?${parts.join('&')} -> ${answer.status}`)
        }),
        settings(120),
      )
    },
    PATIENCE,
  )

  it(
    'bodies that are no JSON, forms that are none, headers out of the ordinary',
    async () => {
      const { city } = opened
      const token = city.people.canbo1.token
      const bytes = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.json(),
        fc.constantFrom(
          '{',
          '[]',
          '"x"',
          '1',
          'null',
          '{"a":1e999}',
          '{"a":NaN}',
          `{"a":${'['.repeat(500)}${']'.repeat(500)}}`,
          '{"title":"a","title":"b"}',
          '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--',
        ),
      )
      const types = fc.constantFrom(
        'application/json',
        'application/json; charset=utf-16',
        'multipart/form-data; boundary=x',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
        'text/plain',
        'APPLICATION/JSON',
        'application/json;;',
        'multipart/mixed; boundary=x',
      )
      const header = fc.constantFrom<Record<string, string>>(
        {},
        { 'accept-language': 'xx-YY;q=z,*' },
        { 'accept-language': 'en'.repeat(500) },
        { accept: 'x' },
        { cookie: '=;=;%' },
        { cookie: 'trach-nhiem-lng=%zz; trach-nhiem-token=%' },
        { authorization: 'JWT' },
        { authorization: 'JWT a.b.c' },
        { 'x-forwarded-for': '::1, x' },
        { 'content-length': 'x' },
        { range: 'bytes=5-1' },
        { 'if-none-match': '*' },
      )
      await fc.assert(
        fc.asyncProperty(
          bytes,
          types,
          header,
          fc.constantFrom(
            '/activities',
            '/evidence',
            '/inbox',
            '/users/login',
            '/users/logout',
            '/reports/compile',
            '/import/roster',
            `/activities/${ids.pending}/approval`,
          ),
          async (body, type, more, path) => {
            const headers = { authorization: `JWT ${token}`, 'content-type': type, ...more }
            const answer = await opened.instance.send('POST', path, {
              body,
              headers,
              address: `10.1.${Math.floor(Math.random() * 250)}.1`,
            })
            if (answer.status >= 500)
              throw new Error(
                `${path} ${type} ${JSON.stringify(body)} ${JSON.stringify(more)} -> ${answer.status}`,
              )
          },
        ),
        settings(300),
      )
    },
    PATIENCE,
  )
})

/** A record of each paper and register, by whom it is fuzzed. */
function papers({ units, people }: Opened['city']): [string, PersonKey, object][] {
  const unit = units.coso1
  const meeting = { chair: people.coso1.officer, secretary: people.canbo1.officer, heldOn: '2026-06-30' }
  return [
    ['initiatives', 'canbo1', { title: 'Sáng kiến', kind: 'experience', field: 'union' }],
    ['reviews', 'canbo1', { kind: 'annual', period: '2026' }],
    ['exemptions', 'canbo1', { type: 'leave', from: '2026-11-02', to: '2026-11-08' }],
    ['sessions', 'coso1', { unit, period: '2026-Q3', ...meeting }],
    ['models', 'coso1', { unit, title: 'Mô hình' }],
    ['documents', 'coso1', { unit, title: 'Kế hoạch', date: '2026-10-01' }],
    ['conduct-rules', 'coso1', { unit, from: '2030-01-01' }],
    ['communications', 'coso1', { unit, title: 'Bài viết' }],
    ['projects', 'coso1', { unit, title: 'Công trình' }],
    ['inspections', 'tckt', { unit, title: 'Kiểm tra' }],
  ]
}

function formOf(payload: unknown): FormData {
  const form = new FormData()
  form.append('_payload', JSON.stringify(payload))
  return form
}

function safely(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
