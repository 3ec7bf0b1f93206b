import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

export type Screen = 'desk' | 'phone'
type Options = { screen?: Screen; theme?: 'light' | 'dark'; language?: 'vi' | 'en' }
export type Visit = {
  context: BrowserContext
  /** Requests that left for anybody but the instance. */
  strangers: string[]
  /** Errors of the page itself. */
  broken: string[]
  close: () => Promise<void>
}

export type Visited = Visit & { page: Page }

export const sizes = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } }
const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...candidates].find((file) => file && existsSync(file))
}

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    // Its own words (days, files) are Vietnamese, too, as on the machines of those who use it.
    '--lang=vi',
  ]
  return chromium.launch({ args, ...(executablePath ? { executablePath } : {}) })
}

/** The same with its first page open. */
export async function visit(
  browser: Browser,
  url: string,
  login: string | null,
  options: Options = {},
): Promise<Visited> {
  const opened = await openVisit(browser, url, login, options)
  return { ...opened, page: await opened.context.newPage() }
}

/** A browser of one person's own, signed in, that remembers every request to somebody else and every error. */
export async function openVisit(
  browser: Browser,
  url: string,
  login: string | null,
  options: Options = {},
): Promise<Visit> {
  const { screen = 'desk', theme = 'light', language = 'vi' } = options
  const context = await browser.newContext({
    viewport: sizes[screen],
    hasTouch: screen === 'phone',
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    // Not Vietnam's zone: times on the screen are Vietnam's wherever the machine is.
    timezoneId: 'Europe/Berlin',
    colorScheme: theme,
  })
  await context.addCookies([
    { name: 'trach-nhiem-lng', value: language, url },
    { name: 'trach-nhiem-theme', value: theme, url },
  ])
  if (login !== null) await signIn(context, url, login)
  context.setDefaultTimeout(20_000)
  const strangers: string[] = []
  const broken: string[] = []
  context.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(url) && !/^(data|blob|about):/.test(address)) strangers.push(address)
  })
  context.on('weberror', (error) => broken.push(error.error().message))
  return { context, strangers, broken, close: () => context.close() }
}

async function signIn(context: BrowserContext, url: string, login: string): Promise<void> {
  const answer = await context.request.post(`${url}/api/users/login`, {
    data: { email: `${login}@demo.local`, password: 'doanvien-2026' },
    headers: { origin: url },
  })
  if (!answer.ok()) throw new Error(`${login} cannot sign in: ${answer.status()} ${await answer.text()}`)
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe-core finds against WCAG 2.2 AA, or by the rules named alone: rule and first places, none when clean. */
export async function axeFindings(page: Page, only?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const asked = only ? { type: 'rule', values: only } : { type: 'tag', values: rules }
  return page.evaluate(async (runOnly) => {
    type Found = { id: string; nodes: { html: string }[] }
    const { axe: engine } = window as unknown as {
      axe: { run: (...args: unknown[]) => Promise<{ violations: Found[] }> }
    }
    const { violations } = await engine.run(document, { runOnly, resultTypes: ['violations'] })
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    )
  }, asked)
}

/** Light or dark at once, without a reload and without the fading between them. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((chosen) => {
    if (!document.getElementById('no-fading')) {
      const style = document.createElement('style')
      style.id = 'no-fading'
      style.textContent = '*,*::before,*::after{transition:none!important;animation:none!important}'
      document.head.append(style)
    }
    document.documentElement.setAttribute('data-theme', chosen)
  }, theme)
}

/** Waits until the page answers keys: a hand is slower than the moment between what the server wrote and that. */
export async function untilAlive(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const element = document.querySelector(wanted)
    return element !== null && Object.keys(element).some((key) => key.startsWith('__react'))
  }, selector)
  await page.waitForTimeout(200)
}

/** True where the page is wider than the screen. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)
}
