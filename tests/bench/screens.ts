import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext } from 'playwright-core'
import sharp from 'sharp'
import { openBrowser, openVisit, setTheme, sizes, type Visit } from '#tests/support/panel/browser.ts'
import { findPlaces, type Place } from '#tests/support/panel/places.ts'
import { ready, start, stop } from '#tests/support/server.ts'

// `npm run screens`: every view of the panel on the demonstration city, as docs/screens shows them. A desk in light
// colours, a phone in dark ones.

const APP_NOW = '2026-10-20T19:30:00+07:00'
const SEEDING = 300_000
const folder = path.resolve(import.meta.dirname, '../../docs/screens')
const looks = [
  { screen: 'desk', theme: 'light', width: 960 },
  { screen: 'phone', theme: 'dark', width: 390 },
] as const

const server = await start({ DEMO: '1', APP_NOW })
const browser = await openBrowser()
try {
  await ready(server, SEEDING)
  const places = await findPlaces(browser, server.url)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [login, those] of Map.groupBy(places, (place) => place.login)) {
    const visit = await openVisit(browser, server.url, login)
    await takeAll(visit, those)
    await visit.close()
  }
  writeFileSync(path.join(folder, 'README.md'), indexOf(places))
  console.log(`${places.length} views: ${path.relative(process.cwd(), folder)}`)
} finally {
  await browser.close()
  await stop(server)
}

async function takeAll({ context }: Visit, places: readonly Place[]): Promise<void> {
  const left = [...places]
  const work = async () => {
    for (let place = left.shift(); place; place = left.shift()) await take(context, place)
  }
  await Promise.all([work(), work(), work(), work()])
}

async function take(context: BrowserContext, place: Place): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${server.url}${place.path}`, { waitUntil: 'networkidle' })
  for (const { screen, theme, width } of looks) {
    await page.setViewportSize(sizes[screen])
    await setTheme(page, theme)
    await page.waitForTimeout(200)
    const picture = await page.screenshot({ type: 'png' })
    const file = path.join(folder, `${place.name}-${screen}.webp`)
    await sharp(picture).resize({ width }).webp({ quality: 60, effort: 6 }).toFile(file)
  }
  await page.close()
}

/** What there is to see, by who sees it. */
function indexOf(places: readonly Place[]): string {
  const rows = places.map(({ name, login, path: address }) => {
    const shown = `\`${address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')}\``
    return `| ${shown} | ${login ?? '–'} | ![](${name}-desk.webp) | ![](${name}-phone.webp) |`
  })
  const head = `# Every view

Made by \`npm run screens\` on the demonstration city at 19:30 on 20/10/2026: on a desk (1280 pixels wide) in light colours,
on a phone (390 pixels wide) in dark ones.

| address | seen by | desk | phone |
|---|---|---|---|`
  return `${[head, ...rows].join('\n')}\n`
}
