import type { Browser } from 'playwright-core'
import { visit } from './browser.ts'

/** A page of the panel and somebody who may open it. */
export type Place = { login: string | null; path: string; name: string }

type Permissions = Record<string, boolean | { permission: boolean }>
type Reach = { login: string; collections: Record<string, Permissions>; ids: Record<string, string | null> }

/** Kinds of users; where several may open a page, the first of them does. */
export const people = [
  'quan1',
  'canbo1',
  'tckt',
  'admin',
  'coso1',
  'chidoan1',
  'vanphong1',
  'thanhdoan',
  'tuyengiao',
]

/** Root views by those who look at them most, and by others who see them otherwise. */
const own: [string, string[]][] = [
  ['', people],
  ['/viec-cho-xu-ly', ['quan1', 'coso1', 'tckt', 'canbo1', 'admin']],
  ['/tong-quan', ['quan1', 'thanhdoan', 'tuyengiao']],
  ['/tong-quan?show=standards', ['quan1']],
  ['/tong-quan?show=months', ['quan1', 'thanhdoan']],
  ['/tong-quan?target=T2a&list=missing', ['quan1']],
  ['/cua-toi', ['canbo1', 'quan1']],
  ['/vi-sao', ['tckt']],
  ['/nhat-ky', ['tckt']],
  ['/dau-hieu', ['tckt']],
  ['/viec-tu-lam', ['tckt']],
  ['/tong-hop-theo-ky', ['quan1', 'thanhdoan']],
  ['/so-sang-kien', ['tckt']],
  ['/nhap-danh-sach', ['tckt', 'vanphong1']],
  ['/account', ['canbo1']],
]

/** Every page there is: our own views, and of each collection the list, a new record and an existing one. */
export async function findPlaces(browser: Browser, url: string): Promise<Place[]> {
  const reaches: Reach[] = []
  for (const login of people) reaches.push(await reachOf(browser, url, login))
  const slugs = [...new Set(reaches.flatMap(({ collections }) => Object.keys(collections)))].sort()
  const id = (slug: string) => reaches.find(({ login }) => login === 'admin')?.ids[slug]
  return [
    { login: null, path: '/login', name: 'login' },
    { login: null, path: '/forgot', name: 'forgot' },
    ...own.flatMap(([path, logins]) =>
      logins.map((login) => ({ login, path, name: nameOf(path || '/home', login) })),
    ),
    { login: 'admin', path: `/ke-hoach/${id('plans')}`, name: 'ke-hoach' },
    { login: 'admin', path: `/quy-trinh/${id('workflows')}`, name: 'quy-trinh' },
    ...slugs.flatMap((slug) => placesOfCollection(slug, reaches)),
  ]
}

function placesOfCollection(slug: string, reaches: Reach[]): Place[] {
  const path = `/collections/${slug}`
  const able = (operation: string) =>
    reaches.find(({ collections, ids }) => {
      const granted = collections[slug]?.[operation]
      const yes = granted === true || (typeof granted === 'object' && granted.permission)
      return yes && (operation !== 'read' || ids[slug])
    })
  const reader = able('read')
  const maker = able('create')
  return [
    ...(reader ? [{ login: reader.login, path, name: `${slug}-list` }] : []),
    ...(maker ? [{ login: maker.login, path: `${path}/create`, name: `${slug}-create` }] : []),
    ...(reader ? [{ login: reader.login, path: `${path}/${reader.ids[slug]}`, name: `${slug}-edit` }] : []),
  ]
}

async function reachOf(browser: Browser, url: string, login: string): Promise<Reach> {
  const { page, close } = await visit(browser, url, login)
  const read = async (path: string) => (await page.request.get(`${url}/api${path}`)).json()
  const { collections } = await read('/access')
  const slugs = Object.keys(collections).filter((slug) => !slug.startsWith('payload-'))
  const first = async (slug: string) => (await read(`/${slug}?limit=1&depth=0`)).docs?.[0]?.id ?? null
  const ids = Object.fromEntries(await Promise.all(slugs.map(async (slug) => [slug, await first(slug)])))
  await close()
  return { login, collections: Object.fromEntries(slugs.map((slug) => [slug, collections[slug]])), ids }
}

function nameOf(path: string, login: string): string {
  return `${path.slice(1).replaceAll(/[?=&/]+/g, '-')}-${login}`
}
