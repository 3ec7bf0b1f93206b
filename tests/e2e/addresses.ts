import { describe, expect, it } from '@jest/globals'
import { routes } from '#admin/routes.ts'
import type { Started } from '#tests/support/server.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'
/** What the pages read from their address. */
const named = [
  ...[
    'age',
    'asOf',
    'below',
    'collection',
    'event',
    'from',
    'kind',
    'list',
    'officer',
    'on',
    'overdue',
    'page',
  ],
  ...['q', 'record', 'search', 'show', 'state', 'target', 'to', 'unit', 'year'],
]
const all = (...values: string[]) =>
  values.flatMap((value) => named.map((name) => `${name}=${encodeURIComponent(value)}`)).join('&')
/** Typed by hand, kept from another year, or cut in two by a message. */
const asked = [
  ...['', all(''), all('x'), all(NOBODY), all('-1'), all('99999999999999999999'), all('2026-02-30')],
  ...[
    all('9999-12-31'),
    all('0001-01-01'),
    all('\u0000'),
    all('%'),
    all('"; drop table units'),
    all('a', 'b'),
  ],
  ...[`unit=${NOBODY}`, 'year=1000', 'year=2025', 'show=people&page=1e9', `search=${'a'.repeat(3000)}`],
  ...['from=2026-10-20&to=2026-10-01', 'from=2027-10-20&to=', 'from=2020-01-01&to=2026-10-01'],
  ...['kind=sameText&page=100000', 'target=T2a&list=counted&page=100000'],
  ...[`collection=users&record=${NOBODY}`, 'collection=pledges&record=x'],
]

/** What a list is asked by, of which the panel keeps some for the next visit. */
const lists = ['page=-1', 'limit=99999999', 'limit=-5', 'limit=x', 'sort=-x.y.z']
const filters = [
  ...['where[or][0][and][0][x][equals]=1', 'where[id][in]='],
  ...['search=%00', `search=${'a'.repeat(600)}`],
]

/** No page falls over, whatever stands in its address and whoever asks. */
export function addressChecks(server: () => Started): void {
  const open = async (addresses: readonly string[], login: string | null) => {
    const { url, output } = server()
    const headers = { cookie: login === null ? '' : await signIn(url, login) }
    const before = output().length
    const pages: string[] = []
    const fallen: string[] = []
    for (const address of addresses) {
      const answer = await fetch(`${url}${address}`, { headers, redirect: 'manual' })
      const page = await answer.text()
      pages.push(page)
      // An error of the server that a part of the page hides.
      if (answer.status >= 500 || /data-dgst|"digest":"\d/.test(page))
        fallen.push(`${answer.status} ${address}`)
    }
    expect(fallen).toEqual([])
    expect(output().slice(before)).not.toMatch(/ERROR|⨯|Failed query/)
    return pages
  }

  describe('an address that leads nowhere', () => {
    for (const login of ['tckt', 'canbo1', null])
      it(`is answered in words, to ${login ?? 'somebody who is not signed in'}`, async () => {
        expect((await open(ownAddresses(), login)).length).toBeGreaterThan(400)
      }, 120_000)

    it('shows a list all the same, the next time too, and says where a filter is none', async () => {
      const slugs = ['pledges', 'activities', 'offices']
      const all = (queries: readonly string[]) =>
        slugs.flatMap((slug) => queries.map((query) => `/admin/collections/${slug}?${query}`))
      await open(all(['page=99999999999999999999']), 'quan1')
      for (const page of await open([...all(lists), ...all([''])], 'quan1'))
        expect(rowsIn(page)).toBeGreaterThan(5)
      for (const page of await open(all(filters), 'quan1')) {
        expect(rowsIn(page)).toBe(0)
        expect(page).toContain('Bộ lọc này không dùng được')
      }
    }, 60_000)
  })
}

function rowsIn(page: string): number {
  return page.match(/<tr[ >]/g)?.length ?? 0
}

function ownAddresses(): string[] {
  const places = [
    ...Object.values(routes).map((route) => `/admin${route}`),
    '/admin',
    '/ghi-nhanh',
    '/kich-hoat',
  ]
  return [
    ...places.flatMap((place) => asked.map((query) => `${place}?${query}`)),
    ...['x', NOBODY, '%00', '..%2f..%2fx', 'a'.repeat(2000)].flatMap((id) =>
      ['/admin/ke-hoach', '/admin/quy-trinh', '/verify', '/cong-nhan', '/kich-hoat'].map(
        (place) => `${place}/${id}`,
      ),
    ),
  ]
}

async function signIn(url: string, login: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${login}@demo.local`, password: 'doanvien-2026' }),
  })
  const { token } = (await answer.json()) as { token: string }
  return `trach-nhiem-token=${token}`
}
