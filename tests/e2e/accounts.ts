import { describe, expect, it } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { axeFindings, type Visited } from '#tests/support/panel/browser.ts'
import { settled } from '#tests/support/panel/everyView.ts'

type Stage = {
  url: () => string
  as: (login: string, run: (visit: Visited) => Promise<void>, options?: object) => Promise<void>
}
type Slip = { url: string; name: string; code: string }

/** From the slip on paper to the person's own page; and the tree of units by keyboard. */
export function accountJourneys({ url, as }: Stage): void {
  const findings = (page: Page) => settled(() => axeFindings(page))
  const slipFor = async (context: BrowserContext): Promise<Slip> => {
    const call = async (path: string, data?: object) => {
      const headers = { origin: url() }
      const answer = data
        ? await context.request.post(`${url()}/api${path}`, { data, headers })
        : await context.request.get(`${url()}/api${path}`)
      return answer.json()
    }
    const { docs: units } = await call('/units?where[level][equals]=grassroots&limit=250&sort=code')
    for (const { id } of units as { id: string }[]) {
      const { docs = [] } = await call(`/accounts?unit=${id}&state=none`)
      const person = docs.find(({ kept }: { kept: boolean }) => kept)
      if (!person) continue
      const { slips } = await call('/accounts/slips', { officers: [person.id] })
      return slips[0]
    }
    throw new Error('everybody has an account')
  }

  describe('an account by slip', () => {
    it('is made on the page of the printed code, and leads straight in', async () => {
      let slip: Slip | null = null
      await as('quan1', async ({ page }) => {
        slip = await slipFor(page.context())
      })
      const { url: address, name, code } = slip as unknown as Slip
      await as(
        'quan1',
        async ({ page }) => {
          await page.context().clearCookies()
          await page.goto(`${url()}/kich-hoat`)
          await page.getByLabel('Mã kích hoạt').fill(address.split('/').at(-1) ?? '')
          await page.getByRole('button', { name: 'Tiếp tục' }).click()
          await page.getByText(name).waitFor()
          expect(await findings(page)).toEqual([])
          await page.getByLabel('Mật khẩu tự đặt').fill('một câu của riêng tôi')
          await page.getByLabel('Nhập lại mật khẩu').fill('một câu của riêng tôi')
          await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
          await page.getByText(code, { exact: true }).waitFor()
          await page.getByRole('link', { name: 'Vào hệ thống' }).click()
          await page.waitForURL(/\/admin\/?$/)
          await page.goto(`${url()}/admin/account`)
          await page.getByText('Phiên này', { exact: true }).waitFor()
          await page.goto(address)
          await page.getByText('đã được dùng').waitFor()
        },
        { screen: 'phone' },
      )
    }, 60_000)
  })

  describe('the tree of units', () => {
    it('is opened by keyboard, row by row', async () => {
      await as('quan1', async ({ page }) => {
        await page.goto(`${url()}/admin/co-cau-to-chuc`, { waitUntil: 'networkidle' })
        const fold = page.getByRole('button', { name: /^Mở đơn vị trực thuộc/ }).first()
        const before = await page.getByRole('row').count()
        await fold.focus()
        await page.keyboard.press('Enter')
        await page.waitForFunction((count) => document.querySelectorAll('tr').length > count, before)
        expect(await findings(page)).toEqual([])
      })
    }, 60_000)
  })
}
