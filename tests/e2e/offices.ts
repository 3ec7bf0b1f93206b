import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { untilAlive } from '#tests/support/panel/browser.ts'

type Stage = { url: () => string; as: (login: string, run: (page: Page) => Promise<void>) => Promise<void> }

/** What the other offices come for: figures to the records behind them, lists to take out, looking on, looking after. */
export function officeJourneys({ url, as }: Stage): void {
  const open = (page: Page, path: string) => page.goto(`${url()}/admin${path}`)

  describe('the secretary of a district in his overview', () => {
    it('opens a unit, and from a number the people and the records behind it', async () => {
      await as('quan1', async (page) => {
        await open(page, '/tong-quan?year=2026')
        await page.getByRole('button', { name: /^Mở các đơn vị trực thuộc Đoàn phường Cái Khế/ }).click()
        await page.getByRole('link', { name: 'Chi đoàn Cơ quan phường Cái Khế', exact: true }).waitFor()
        const total = page.locator('.view-table__total .figure a').nth(1)
        const [, part = ''] = /([\d.]+) \/ [\d.]+/.exec((await total.textContent()) ?? '') ?? []
        await total.click()
        await page.getByRole('link', { name: 'Đã đủ', exact: true }).click()
        await page.getByText(`${part} người`, { exact: true }).waitFor()
        await page.getByRole('link', { name: 'Mở danh sách hồ sơ' }).click()
        await page.locator('.table tbody tr').first().waitFor()
        expect(decodeURIComponent(page.url())).toMatch(
          /\/collections\/pledges\?.*\[year\]\[equals\]=2026.*under=/,
        )
      })
    }, 90_000)
  })

  describe('the clerk of a district', () => {
    it('takes a list out to Excel as it is filtered', async () => {
      await as('vanphong1', async (page) => {
        await open(page, '/collections/pledges?where[or][0][and][0][year][equals]=2026')
        const taken = page.waitForEvent('download')
        await page.getByRole('button', { name: /^Tải về Excel \([\d.]+ dòng\)$/ }).click()
        expect((await taken).suggestedFilename()).toMatch(/^Bản đăng ký .*\.xlsx$/)
      })
    }, 90_000)
  })

  describe('a delegation that looks on', () => {
    it('sees figures and records, and is offered nothing to change or decide', async () => {
      await as('doankiemtra', async (page) => {
        await open(page, '/tong-quan')
        await page.locator('.figures tbody tr').nth(5).waitFor()
        expect(await page.getByRole('button', { name: 'Nhắc các đơn vị còn thiếu' }).count()).toBe(0)
        await open(page, '/collections/pledges?where[or][0][and][0][state][equals]=pending')
        await page.locator('.table tbody tr a').first().click()
        await page.locator('.approval .state-badge--pending').waitFor()
        expect(await page.locator('.approval').getByRole('button').count()).toBe(0)
        expect(await page.getByRole('button', { name: 'Lưu', exact: true }).count()).toBe(0)
      })
    }, 90_000)
  })

  describe('the administrator', () => {
    it('finds his way from a workflow to its editor, and decides no record', async () => {
      await as('admin', async (page) => {
        await open(page, '/collections/workflows')
        await page.getByRole('link', { name: 'Xác nhận bản đăng ký' }).click()
        await page.getByRole('link', { name: 'Mở trình soạn quy trình' }).click()
        await page.getByRole('heading', { name: 'Quy trình: Xác nhận bản đăng ký' }).waitFor()
        await page.getByRole('button', { name: 'Soạn phiên bản mới' }).waitFor()
        await open(page, '/collections/pledges?where[or][0][and][0][state][equals]=pending')
        await page.locator('.table tbody tr a').first().click()
        await page.locator('.approval .state-badge--pending').waitFor()
        expect(await page.locator('.approval').getByRole('button', { name: 'Xác nhận' }).count()).toBe(0)
      })
    }, 90_000)
  })

  describe('an approver without a mouse', () => {
    it('opens what waits from the inbox and decides it, by the keyboard from first to last', async () => {
      await as('quan2', async (page) => {
        await open(page, '/viec-cho-xu-ly?collection=activities')
        await untilAlive(page, '.inbox__line')
        await page.keyboard.press('j')
        await page.keyboard.press('k')
        await page.keyboard.press('Enter')
        const approve = page.locator('.approval').getByRole('button', { name: 'Xác nhận', exact: true })
        await approve.waitFor()
        for (let pressed = 0; pressed < 60; pressed += 1) {
          if (await approve.evaluate((button) => button === document.activeElement)) break
          await page.keyboard.press('Tab')
        }
        await page.keyboard.press('Enter')
        await page.locator('.approval .state-badge--approved').waitFor()
      })
    }, 90_000)
  })
}
