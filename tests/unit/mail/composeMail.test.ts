import { describe, expect, it } from '@jest/globals'
import { env } from '#env'
import { composeMail } from '#server/mail/composeMail.ts'
import { retryPause } from '#server/mail/retryPause.ts'

describe('composeMail', () => {
  const hostile = '<img src=x onerror=alert(1)> & "Đoàn"\r\nBcc: x@y.z'
  const mail = composeMail({
    name: hostile,
    subject: `Báo cáo ${hostile}`,
    paragraphs: [hostile],
    links: [
      { label: 'Mở', url: `${env.serverURL}/admin` },
      { label: 'Lạ', url: 'https://elsewhere.example/' },
    ],
  })
  it('addresses a comrade, in text and in HTML', () => {
    expect(mail.text.startsWith('Kính gửi đồng chí ')).toBe(true)
    expect(mail.html).toContain('<html lang="vi">')
  })
  it('shows what people typed as text (G4)', () => {
    expect(mail.html).not.toContain('<img')
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Đoàn&quot;')
  })
  it('keeps the subject on one line', () => {
    expect(mail.subject).not.toMatch(/[\r\n]/)
  })
  it('links to our own address only', () => {
    expect(mail.text).toContain(`Mở: ${env.serverURL}/admin`)
    expect(`${mail.text}${mail.html}`).not.toContain('elsewhere')
  })
})

describe('retryPause', () => {
  const hour = 3_600_000
  it('doubles from 15 seconds up to four hours', () => {
    expect([1, 2, 3, 4].map((attempt) => retryPause(attempt, 0))).toEqual([15_000, 30_000, 60_000, 120_000])
    expect(retryPause(40, 0)).toBe(4 * hour)
  })
  it('gives up after 24 hours, with a last attempt just then', () => {
    expect(retryPause(20, 23 * hour)).toBe(hour)
    expect(retryPause(21, 24 * hour)).toBeNull()
  })
})
