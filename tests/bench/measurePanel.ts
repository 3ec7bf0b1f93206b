import type { Browser, Page } from 'playwright-core'
import { findChromium, openBrowser, openVisit } from '#tests/support/panel/browser.ts'

/** Milliseconds until a view can be used: a browser's first visit, and the best later one. */
export type ViewTimes = { name: string; first: number; later: number }
export type PanelTimes = {
  views: ViewTimes[]
  /** What the list loads of scripts at a first visit, in kB as sent. */
  scripts: number
}

/** `content`: what must stand there; the whole city is `thanhdoan`'s. */
type View = { name: string; login: string; path: string; content: string }

const LATER = 4
const LIST = '/admin/collections/activities'
const views: View[] = [
  { name: 'list of activities', login: 'quan1', path: LIST, content: '.table tbody .cell-hostUnit' },
  { name: 'first page, district', login: 'quan1', path: '/admin', content: '.home .cards .home-card' },
  { name: 'first page, city', login: 'thanhdoan', path: '/admin', content: '.home .cards .home-card' },
  { name: 'inbox', login: 'quan1', path: '/admin/viec-cho-xu-ly', content: '.inbox__line' },
  { name: 'overview, district', login: 'quan1', path: '/admin/tong-quan', content: '.figures .figure a' },
  { name: 'overview, city', login: 'thanhdoan', path: '/admin/tong-quan', content: '.figures .figure a' },
  { name: 'officer’s page', login: 'canbo1', path: '/admin/cua-toi', content: '.quick-log__card' },
  { name: 'record', login: 'quan1', path: '', content: '.approval__standing' },
]

/**
 * How long the views that are used most take in Chromium until they can be used: their content stands there and the page
 * answers clicks. Null without a Chromium.
 */
export async function measurePanel(url: string): Promise<PanelTimes | null> {
  if (findChromium() === undefined) return null
  const browser = await openBrowser()
  try {
    const times: ViewTimes[] = []
    for (const view of views) times.push(await measureView(browser, url, view))
    return { views: times, scripts: await weighScripts(browser, url) }
  } finally {
    await browser.close()
  }
}

async function measureView(browser: Browser, url: string, view: View): Promise<ViewTimes> {
  const address = url + (view.path || (await recordOf(browser, url, view.login)))
  const warming = await openVisit(browser, url, view.login)
  await open(await warming.context.newPage(), address, view.content)
  await warming.close()
  const { context, close } = await openVisit(browser, url, view.login)
  const page = await context.newPage()
  const first = await open(page, address, view.content)
  const later: number[] = []
  for (let nth = 0; nth < LATER; nth += 1) later.push(await open(page, address, view.content))
  await close()
  return { name: view.name, first, later: Math.min(...later) }
}

async function recordOf(browser: Browser, url: string, login: string): Promise<string> {
  const { context, close } = await openVisit(browser, url, login)
  const { docs } = await (await context.request.get(`${url}/api/pledges?limit=1&depth=0`)).json()
  await close()
  return `/admin/collections/pledges/${docs[0].id}`
}

async function open(page: Page, address: string, content: string): Promise<number> {
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(isUsable, content)
  return performance.now() - began
}

/** Runs in the page. React marks the elements that it has made alive. */
function isUsable(content: string): boolean {
  const button = document.querySelector('.app-header button, .nav-toggler')
  const alive = button !== null && Object.keys(button).some((key) => key.startsWith('__react'))
  const stands = [...document.querySelectorAll(content)]
  return alive && stands.length > 0 && stands.every((element) => element.textContent?.trim() !== '')
}

async function weighScripts(browser: Browser, url: string): Promise<number> {
  const { context, close } = await openVisit(browser, url, 'quan1')
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script')
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await page.goto(url + LIST, { waitUntil: 'networkidle' })
  const all = await Promise.all(sizes)
  await close()
  return all.reduce((sum, size) => sum + size, 0) / 1000
}
