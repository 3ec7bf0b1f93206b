import { describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'

type Stage = { url: () => string; as: (login: string, run: (page: Page) => Promise<void>) => Promise<void> }

/** Journeys of an officer with nothing but his phone, part of the time without a network. */
export function phoneJourneys({ url, as }: Stage): void {
  const open = (page: Page) => page.goto(`${url()}/admin/cua-toi`)
  const send = (page: Page) => page.getByRole('button', { name: 'Gửi', exact: true }).click()
  const card = (page: Page, nth: number) => page.locator('.quick-log__card').nth(nth)
  const countOf = async (context: BrowserContext, title: string): Promise<number> => {
    const where = new URLSearchParams({ 'where[title][equals]': title, limit: '1' })
    return (await (await context.request.get(`${url()}/api/activities?${where}`)).json()).totalDocs
  }

  describe('quick log on a phone', () => {
    it('repeats what was done before in two taps, and the week shows it at once', async () => {
      await as('canbo2', async (page) => {
        await open(page)
        const title = (await card(page, 0).locator('strong').textContent()) ?? ''
        const before = await countOf(page.context(), title)
        await card(page, 0).click()
        await send(page)
        await page.getByText(`Đã gửi “${title}”`).waitFor()
        await page.locator('.ring').first().getByText('chờ xác nhận').waitFor()
        expect(await countOf(page.context(), title)).toBe(before + 1)
      })
    }, 60_000)

    it('keeps what is written without a network, and sends it once when there is one', async () => {
      await as('canbo2', async (page) => {
        const context = page.context()
        await open(page)
        await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state))
        await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
        await context.setOffline(true)
        await open(page)
        const title = `Trực hiến máu ${Date.now()}`
        await page.getByRole('button', { name: 'Ghi việc khác' }).click()
        await page.getByLabel('Nội dung').fill(title)
        await page.getByLabel('Ngày').fill('2026-10-18')
        await page.getByLabel('Từ', { exact: true }).fill('08:00')
        await page.getByLabel('Đến', { exact: true }).fill('09:30')
        await send(page)
        await page.getByText('Đang chờ gửi (1)').waitFor()
        const second = await context.newPage()
        await open(second)
        await second.getByText('Đang chờ gửi (1)').waitFor()
        await context.setOffline(false)
        for (const one of [page, second]) await one.getByText('Đang chờ gửi').waitFor({ state: 'detached' })
        await open(second)
        await second.getByRole('heading', { name: 'Của tôi' }).waitFor()
        expect(await countOf(context, title)).toBe(1)
      })
    }, 60_000)

    it('keeps what is refused with the reason, warns before a sign-out, and shows the next person nothing', async () => {
      await as('canbo2', async (page) => {
        await open(page)
        await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
        await page.getByRole('button', { name: 'Ghi việc khác' }).click()
        await page.getByLabel('Nội dung').fill('Việc ghi\u0007 sai')
        await page.getByLabel('Ngày').fill('2026-10-18')
        await page.getByLabel('Từ', { exact: true }).fill('10:00')
        await page.getByLabel('Đến', { exact: true }).fill('10:30')
        await send(page)
        await page.getByText('Lý do: Nội dung có ký tự điều khiển').waitFor()
        await page.getByRole('banner').getByRole('button', { name: 'Mở Trình đơn' }).click()
        await page.getByRole('button', { name: 'Đăng xuất' }).click()
        await page.getByRole('heading', { name: 'Còn 1 mục chưa gửi' }).waitFor()
        await page.getByRole('dialog').getByRole('button', { name: 'Đăng xuất', exact: true }).click()
        await page.getByText('Máy này còn 1 mục').waitFor()
        await page.context().setOffline(true)
        await open(page)
        await page.getByText('Máy này chưa có trang ghi nhanh của ai').waitFor()
        expect(await page.getByText('Việc ghi').count()).toBe(0)
      })
    }, 60_000)
  })
}
