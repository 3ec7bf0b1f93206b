import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { axeFindings, openVisit, scrollsSideways, setTheme, sizes, type Visit } from './browser.ts'
import { englishOn, englishWords } from './english.ts'
import type { Place } from './places.ts'

/** What is wrong with a page, in words; nothing when it is as it should be. */
type Complaint = string

/** How often a page is looked at again. */
const PATIENCE = 6
/** Pages open at once: they wait for the server more than they compute. */
const AT_ONCE = 4

/**
 * Opens every place once, by one sign-in a person, and tells what is wrong with it: what axe-core finds on a desk and on
 * a phone, light and dark; English on a Vietnamese page; a page wider than the screen; requests to anybody else; errors
 * of the page; a page that is not there.
 */
export async function lookAtAll(
  browser: Browser,
  url: string,
  places: readonly Place[],
): Promise<Complaint[]> {
  const english = await englishWords()
  await readInEnglish(browser, url, places)
  const visits = new Map<string | null, Promise<Visit>>()
  const visitOf = (login: string | null) => {
    const known = visits.get(login) ?? openVisit(browser, url, login)
    visits.set(login, known)
    return known
  }
  const left = [...places]
  const complaints: Complaint[] = []
  const work = async () => {
    for (let place = left.shift(); place; place = left.shift()) {
      const { context } = await visitOf(place.login)
      const found = await lookAt(context, `${url}${place.path}`, english)
      complaints.push(...found.map((what) => `${place.name} (${place.login}): ${what}`))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  for (const visit of visits.values()) {
    const { strangers, broken, close } = await visit
    complaints.push(...strangers.map((address) => `asked a stranger: ${address}`))
    complaints.push(...broken.map((message) => `error of a page: ${message}`))
    await close()
  }
  return complaints.sort()
}

/** Somebody who reads English has been at every form before: his words must not stay there for the others. */
async function readInEnglish(browser: Browser, url: string, places: readonly Place[]): Promise<void> {
  const forms = places.filter(({ login, path }) => login !== null && /\/collections\/[^/]+\/./.test(path))
  for (const [login, theirs] of Map.groupBy(forms, (place) => place.login)) {
    const { context, close } = await openVisit(browser, url, login, { language: 'en' })
    for (const { path } of theirs) await context.request.get(`${url}${path}`)
    await close()
  }
}

async function lookAt(
  context: BrowserContext,
  address: string,
  english: ReadonlySet<string>,
): Promise<Complaint[]> {
  const page = await context.newPage()
  try {
    await page.goto(address, { waitUntil: 'networkidle' })
    const found: Complaint[] = []
    if ((await page.locator('.not-found').count()) > 0) found.push('not found')
    const texts = await settled(() => englishOn(page, english))
    found.push(...texts.map((text) => `English: ${text}`))
    for (const screen of ['desk', 'phone'] as const) found.push(...(await onScreen(page, screen)))
    return found
  } finally {
    await page.close()
  }
}

/** Light is looked at by every rule, dark by those that colours can break: the rest of the page is the same. */
async function onScreen(page: Page, screen: 'desk' | 'phone'): Promise<Complaint[]> {
  await page.setViewportSize(sizes[screen])
  await setTheme(page, 'light')
  const light = await settled(() => axeFindings(page))
  const wide = await scrollsSideways(page)
  await setTheme(page, 'dark')
  const dark = await settled(() => axeFindings(page, ['color-contrast', 'link-in-text-block']))
  await setTheme(page, 'light')
  const told = [...light.map((one) => `light: ${one}`), ...dark.map((one) => `dark: ${one}`)]
  return [...told, ...(wide ? ['wider than the screen'] : [])].map((what) => `${screen}, ${what}`)
}

/** What is found once the page has taken over from what the server sent. */
export async function settled(look: () => Promise<string[]>): Promise<string[]> {
  let found = await look()
  for (let attempt = 0; attempt < PATIENCE && found.length > 0; attempt += 1) {
    await sleep(400)
    found = await look()
  }
  return found
}
