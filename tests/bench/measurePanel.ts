import type { Page } from 'playwright-core'
import { findChromium, openBrowser, visit } from '#tests/support/panel/browser.ts'

export type Visits = { first: number; later: number }

const LATER = 4
const LIST = '/admin/collections/activities'

/**
 * How long the list of activities takes in Chromium until it can be used: rows with the names of officers and units,
 * and a page that answers clicks. Milliseconds of a browser's first visit, and of the best later one; null without a
 * Chromium.
 */
export async function measurePanel(url: string): Promise<Visits | null> {
  if (findChromium() === undefined) return null
  const browser = await openBrowser()
  try {
    const warming = await visit(browser, url, 'quan1')
    await open(warming.page, url)
    await warming.close()
    const { page, close } = await visit(browser, url, 'quan1')
    const first = await open(page, url)
    const later: number[] = []
    for (let nth = 0; nth < LATER; nth += 1) later.push(await open(page, url))
    await close()
    return { first, later: Math.min(...later) }
  } finally {
    await browser.close()
  }
}

async function open(page: Page, url: string): Promise<number> {
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(url + LIST, { waitUntil: 'commit' })
  await page.waitForFunction(isUsable)
  return performance.now() - began
}

/** Runs in the page. React marks the elements that it has made alive. */
function isUsable(): boolean {
  const rows = [...document.querySelectorAll('.table tbody tr')]
  const named = (row: Element, column: string) =>
    / /.test(row.querySelector(`.cell-${column}`)?.textContent ?? '')
  const button = document.querySelector('.table thead button')
  const alive = button !== null && Object.keys(button).some((key) => key.startsWith('__react'))
  return alive && rows.length > 0 && rows.every((row) => named(row, 'officer') && named(row, 'hostUnit'))
}
