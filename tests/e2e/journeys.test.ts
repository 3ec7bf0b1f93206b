import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Locator, Page } from 'playwright-core'
import { openBrowser, untilAlive, type Visited, visit } from '#tests/support/panel/browser.ts'
import { lookAtAll } from '#tests/support/panel/everyView.ts'
import { findPlaces } from '#tests/support/panel/places.ts'
import { workbook } from '#tests/support/roster/workbook.ts'
import { ready, type Started, start, stop } from '#tests/support/server.ts'
import { accountJourneys } from './accounts.ts'
import { addressChecks } from './addresses.ts'
import { officeJourneys } from './offices.ts'
import { phoneJourneys } from './phone.ts'

// The office's year ends in autumn: the districts report, and everything of the year that ended is known.
const APP_NOW = '2026-10-20T19:30:00+07:00'
const SEEDING = 300_000

const mistakenList = {
  'Cán bộ': [
    ['DANH SÁCH CÁN BỘ ĐOÀN'],
    [],
    ['TT', 'Mã cán bộ', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Đối tượng', 'Đơn vị', 'Chức vụ', 'Từ ngày'],
    [
      1,
      'CB-1',
      'Trần Thị An',
      '31/02/1995',
      'Nữ',
      'Viên chức',
      'Quận đoàn Ninh Kiều',
      'Chuyên viên',
      '01/09/2026',
    ],
  ],
}

let server: Started
let browser: Browser
const strangers: string[] = []

beforeAll(async () => {
  server = await start({ DEMO: '1', APP_NOW })
  browser = await openBrowser()
  await ready(server, SEEDING)
}, SEEDING)

afterAll(async () => {
  await browser?.close()
  if (server) await stop(server)
}, 60_000)

async function as(login: string, run: (visit: Visited) => Promise<void>, options = {}): Promise<void> {
  const mine = await visit(browser, server.url, login, options)
  try {
    await run(mine)
    expect(mine.broken).toEqual([])
    strangers.push(...mine.strangers)
  } finally {
    await mine.close()
  }
}

/** At the speed of a hand: an editor hears of a moved caret a moment later. */
async function writeProposal(page: Page, text: Locator): Promise<void> {
  const tool = (name: string) => () => page.getByRole('button', { name }).click()
  const key = (name: string) => () => page.keyboard.press(name)
  const words = (said: string) => () => page.keyboard.type(said)
  await text.click()
  const acts = [
    ...[key('Control+End'), key('Enter'), tool('Chữ đậm'), words('Kiến nghị')],
    ...[key('Control+b'), words(' với Thành đoàn:'), key('Enter')],
    ...[tool('Gạch đầu dòng'), words('Hỗ trợ kinh phí = 0 đồng')],
  ]
  for (const act of acts) {
    await page.waitForTimeout(150)
    await act()
  }
}

const go = (path: string) => `${server.url}/admin${path}`

describe('an officer on his phone', () => {
  it('logs an evening of volunteer work and sends it to the host', async () => {
    await as(
      'canbo1',
      async ({ page }) => {
        await page.goto(go('/cua-toi'))
        await page.getByRole('link', { name: 'Ghi giờ tình nguyện' }).click()
        await page.getByLabel('Nội dung').fill('Dọn vệ sinh tuyến hẻm cùng đoàn viên')
        await page.getByText('Thời gian: 2 giờ.').waitFor()
        await page.getByRole('button', { name: 'Lưu', exact: true }).click()
        await page.getByRole('button', { name: /^Gửi/ }).click()
        await page.locator('.state-badge--pending').waitFor()
        await page.getByText('Người xử lý').waitFor()
      },
      { screen: 'phone' },
    )
  }, 90_000)
})

phoneJourneys({
  url: () => server.url,
  as: (login, run) => as(login, ({ page }) => run(page), { screen: 'phone' }),
})

accountJourneys({ url: () => server.url, as })

officeJourneys({ url: () => server.url, as: (login, run) => as(login, ({ page }) => run(page)) })

describe('the secretary of the host', () => {
  it('confirms what waits by the keyboard alone and sees what came of each', async () => {
    await as('coso1', async ({ page }) => {
      await page.goto(go('/viec-cho-xu-ly'))
      const lines = page.locator('.inbox__line')
      await untilAlive(page, '.inbox__line')
      const before = await lines.count()
      await page.getByText('Dọn vệ sinh tuyến hẻm cùng đoàn viên').waitFor()
      const keys = before === 1 ? ['x', 'a'] : ['x', 'j', 'x', 'a']
      for (const key of keys) await page.keyboard.press(key)
      await page.locator('.outcomes').waitFor()
      expect(await page.locator('.outcomes').textContent()).toMatch(/Đã xử lý xong [12] hồ sơ/)
    })
  }, 90_000)

  it('returns a record only with a comment, which its officer reads first', async () => {
    await as('quan1', async ({ page }) => {
      await page.goto(go('/viec-cho-xu-ly?collection=activities'))
      await page.locator('.inbox__line a').first().click()
      await page.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
      const send = page.locator('.approval__decision').getByRole('button', { name: 'Trả lại để bổ sung' })
      expect(await send.isDisabled()).toBe(true)
      await page.getByLabel('Ý kiến (bắt buộc)').fill('Đề nghị ghi rõ nơi thực hiện.')
      await send.click()
      await page.locator('.approval .state-badge--returned').waitFor()
      await page.locator('.approval__returned').getByText('Đề nghị ghi rõ nơi thực hiện.').waitFor()
    })
  }, 90_000)
})

describe('the department that registers people', () => {
  it('sees the mistake of a list by sheet, row and column, and stores nothing', async () => {
    await as('tckt', async ({ page }) => {
      await page.goto(go('/nhap-danh-sach'))
      await page.getByLabel('Tệp Excel (.xlsx)').setInputFiles({
        name: 'danh-sach.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: Buffer.from(await workbook(mistakenList)),
      })
      await page.getByRole('button', { name: 'Kiểm tra tệp' }).click()
      await page.getByText('chỗ cần sửa trong tệp').waitFor()
      await page.getByRole('cell', { name: '31/02/1995' }).waitFor()
      expect(await page.getByRole('button', { name: 'Ghi vào hệ thống' }).count()).toBe(0)
    })
  }, 90_000)
})

describe('the annual report', () => {
  it('is compiled, worded and signed by the district', async () => {
    await as('quan1', async ({ page }) => {
      await page.goto(go('/collections/reports'))
      await page.getByRole('button', { name: 'Tổng hợp số liệu' }).click()
      await page.getByRole('heading', { name: /Báo cáo năm 2026/ }).waitFor()
      await page.getByText('Biểu 1.', { exact: false }).first().waitFor()
      const text = page.getByRole('textbox', { name: 'Phần lời văn' })
      await writeProposal(page, text)
      expect(await text.locator('strong').filter({ hasText: 'Kiến nghị' }).count()).toBe(1)
      await page.getByRole('button', { name: 'Lưu', exact: true }).click()
      await page
        .getByText(/Cập nhật thành công|Đã lưu/)
        .first()
        .waitFor()
      await page.reload()
      await text.locator('strong').filter({ hasText: 'Kiến nghị' }).waitFor()
      const stored = await page.request.get(
        `${server.url}/api/reports/${page.url().split('/').at(-1)}?depth=0`,
      )
      expect((await stored.json()).narrative).toMatch(
        /\*\*Kiến nghị\*\* với Thành đoàn:\n\n- Hỗ trợ kinh phí = 0 đồng$/,
      )
      await page.locator('.approval').getByRole('button').first().click()
      await page.locator('.approval .state-badge--pending').waitFor()
      await page.getByText('đúng hạn').first().waitFor()
    })
  }, 90_000)

  it('is received by the inspection office', async () => {
    await as('tckt', async ({ page }) => {
      await page.goto(go('/viec-cho-xu-ly?collection=reports'))
      await page.getByRole('link', { name: /Báo cáo năm 2026.*Ninh Kiều/ }).click()
      // The inbox has a button of that name too.
      await page.locator('.approval').getByRole('button', { name: 'Tiếp nhận', exact: true }).click()
      await page.locator('.approval .state-badge--approved').waitFor()
    })
  }, 90_000)
})

describe('every view of the panel, each collection’s list, form and record', () => {
  it('is clean by axe-core on a desk and a phone, light and dark, all Vietnamese, no wider than the screen, and asks nobody else', async () => {
    const places = await findPlaces(browser, server.url)
    expect(places.length).toBeGreaterThan(100)
    expect(await lookAtAll(browser, server.url, places)).toEqual([])
  }, 900_000)
})

addressChecks(() => server)

describe('the panel', () => {
  // A day that is none makes the filter of Payload 3.90 fall over in the browser.
  it('says in Vietnamese that a page could not be opened, and leads home', async () => {
    const mine = await visit(browser, server.url, 'quan1')
    await mine.page.goto(go('/collections/reviews?where[or][0][and][0][createdAt][greater_than]=zz'))
    await mine.page.getByRole('heading', { name: 'Trang này chưa mở được' }).waitFor()
    await mine.page.getByRole('link', { name: 'Về trang chủ' }).click()
    await mine.page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'chưa mở được' }).waitFor()
    await mine.close()
  }, 60_000)

  it('sends nobody’s browser anywhere else', () => {
    expect(strangers).toEqual([])
  })

  it('asks a stranger to sign in, and brings him back', async () => {
    const mine = await visit(browser, server.url, null)
    await mine.page.goto(go('/viec-cho-xu-ly'))
    await mine.page.waitForURL(/\/admin\/login\?redirect=/)
    await mine.page.goto(go('/create-first-user'))
    await mine.page.waitForURL(/\/admin\/login/)
    await mine.close()
  }, 60_000)
})
