import type { Browser } from 'playwright-core'
import { openVisit } from './browser.ts'

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
  'doankiemtra',
]

/** Root views by those who look at them most, and by others who see them otherwise. */
const own: [string, string[]][] = [
  ['', people],
  ['/viec-cho-xu-ly', ['quan1', 'coso1', 'tckt', 'canbo1', 'admin']],
  ['/tong-quan', ['quan1', 'thanhdoan', 'tuyengiao']],
  ['/tong-quan?show=standards', ['quan1']],
  ['/tong-quan?show=months', ['quan1', 'thanhdoan']],
  ['/tong-quan?target=T2a&list=missing', ['quan1']],
  ['/tong-quan?year=2026&show=months', ['quan1']],
  ['/cua-toi', ['canbo1', 'quan1']],
  ['/vi-sao', ['tckt']],
  ['/nhat-ky', ['tckt']],
  ['/dau-hieu', ['tckt']],
  ['/viec-tu-lam', ['tckt']],
  ['/tong-hop-theo-ky', ['quan1', 'thanhdoan']],
  ['/sinh-hoat-tuyen-truyen', ['quan1', 'thanhdoan', 'doankiemtra']],
  ['/so-sang-kien', ['tckt']],
  ['/nhap-danh-sach', ['tckt', 'vanphong1']],
  ['/account', ['canbo1']],
  ['/tai-khoan-can-bo', ['vanphong1']],
  ['/tai-khoan-can-bo?show=log', ['tckt']],
  ['/co-cau-to-chuc', ['thanhdoan', 'canbo1']],
  ['/co-cau-to-chuc?show=people', ['quan1']],
  ['/co-cau-to-chuc?show=history', ['quan1']],
  ['/co-cau-to-chuc?show=vacant', ['thanhdoan']],
]

/** Pages for people who are not signed in. */
const open = [
  ['/admin/login', 'login'],
  ['/admin/forgot', 'forgot'],
  ['/ghi-nhanh', 'ghi-nhanh'],
  ['/verify/khong-co-ma-nay', 'verify-unknown'],
  ['/cong-nhan/khong-co-ma-nay', 'recognition-unknown'],
  ['/kich-hoat', 'activation'],
  ['/kich-hoat/khong-co-ma-nay', 'activation-unknown'],
] as const

/** Every page there is: our own views, and of each collection the list, a new record and an existing one. */
export async function findPlaces(browser: Browser, url: string): Promise<Place[]> {
  const reaches: Reach[] = []
  for (const login of people) reaches.push(await reachOf(browser, url, login))
  const slugs = [...new Set(reaches.flatMap(({ collections }) => Object.keys(collections)))].sort()
  const id = (slug: string) => reaches.find(({ login }) => login === 'admin')?.ids[slug]
  const code = await verificationCode(browser, url)
  return [
    ...open.map(([path, name]) => ({ login: null, path, name })),
    ...(code === null ? [] : [{ login: null, path: `/verify/${code}`, name: 'verify' }]),
    ...own.flatMap(([path, logins]) =>
      logins.map((login) => ({ login, path: `/admin${path}`, name: nameOf(path || '/home', login) })),
    ),
    { login: 'admin', path: `/admin/ke-hoach/${id('plans')}`, name: 'ke-hoach' },
    { login: 'admin', path: `/admin/quy-trinh/${id('workflows')}`, name: 'quy-trinh' },
    ...slugs.flatMap((slug) => placesOfCollection(slug, reaches)),
  ]
}

function placesOfCollection(slug: string, reaches: Reach[]): Place[] {
  const path = `/admin/collections/${slug}`
  const able = (operation: string) =>
    reaches.filter(({ collections }) => {
      const granted = collections[slug]?.[operation]
      return granted === true || (typeof granted === 'object' && granted.permission)
    })
  const readers = able('read')
  const reader = readers.find(({ ids }) => ids[slug])
  const [maker] = able('create')
  const place = (login: string | undefined, end: string, name: string) =>
    login === undefined ? [] : [{ login, path: `${path}${end}`, name: `${slug}-${name}` }]
  return [
    ...place((reader ?? readers[0])?.login, '', 'list'),
    ...place(maker?.login, '/create', 'create'),
    ...place(reader?.login, `/${reader?.ids[slug]}`, 'edit'),
  ]
}

async function reachOf(browser: Browser, url: string, login: string): Promise<Reach> {
  const { context, close } = await openVisit(browser, url, login)
  const read = async (path: string) => (await context.request.get(`${url}/api${path}`)).json()
  const { collections } = await read('/access')
  const slugs = Object.keys(collections).filter((slug) => !slug.startsWith('payload-'))
  const first = async (slug: string) => (await read(`/${slug}?limit=1&depth=0`)).docs?.[0]?.id ?? null
  const ids = Object.fromEntries(await Promise.all(slugs.map(async (slug) => [slug, await first(slug)])))
  await close()
  return { login, collections: Object.fromEntries(slugs.map((slug) => [slug, collections[slug]])), ids }
}

/** The code of some report that was submitted, which anybody may look up. */
async function verificationCode(browser: Browser, url: string): Promise<string | null> {
  const { context, close } = await openVisit(browser, url, 'tckt')
  const where = 'where[state][equals]=approved&limit=1&depth=0'
  const { docs } = await (await context.request.get(`${url}/api/reports?${where}`)).json()
  await close()
  return docs?.[0]?.verificationCode ?? null
}

function nameOf(path: string, login: string): string {
  return `${path.slice(1).replaceAll(/[?=&/]+/g, '-')}-${login}`
}
