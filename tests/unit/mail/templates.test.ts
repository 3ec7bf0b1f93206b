import { describe, expect, it } from '@jest/globals'
import { MAIL_KINDS, mailProblem, writeMail } from '#core/mail/templates.ts'
import { planProblem } from '#core/standards/planProblem.ts'
import { en, vi } from '#i18n/mailTemplates.ts'
import { plan } from '#seed/plan.ts'
import { withoutLarge } from '#server/mail/filesOf.ts'

describe('words of the messages', () => {
  it('are sound as they come, in both languages', () => {
    expect([mailProblem(vi), mailProblem(en)]).toEqual([null, null])
    expect(Object.keys(vi)).toEqual(MAIL_KINDS)
  })
  it('are refused with their path where they name a kind or a place that does not exist', () => {
    const withMails = (mails: unknown) => planProblem({ ...plan, mails })
    const words = { subject: 'Nhắc {{unit}}', body: 'Còn {{days}} ngày' }
    expect(withMails({ reminderBefore: words })).toBeNull()
    expect(withMails({ reminders: words })).toBe('mails.reminders')
    expect(withMails({ reminderBefore: { ...words, body: '{{dayss}}' } })).toBe('mails.reminderBefore.body')
    expect(withMails({ reminderToday: words })).toBe('mails.reminderToday.body')
  })
  it('are refused where they leave out what they are sent for', () => {
    const withMails = (mails: unknown) => planProblem({ ...plan, mails })
    expect(withMails({ digest: { subject: 'Việc ngày {{day}}', body: 'Chào:\n\n{{sections}}' } })).toBeNull()
    expect(withMails({ digest: { subject: 'Việc ngày {{day}}', body: 'Chào' } })).toBe('mails.digest.body')
    expect(withMails({ remindUnits: { subject: '{{unit}}', body: 'Chào' } })).toBe('mails.remindUnits.body')
  })
  it('become a subject and paragraphs', () => {
    expect(
      writeMail({ subject: '{{unit}}', body: 'Một {{year}}\ntiếp\n\n\nHai' }, { unit: 'A', year: 2026 }),
    ).toEqual({
      subject: 'A',
      paragraphs: ['Một 2026\ntiếp', 'Hai'],
    })
  })
})

describe('a file that is too large to send', () => {
  const mail = { text: 'Kính gửi', html: '<body>\nKính gửi\n</body>' }
  const file = { filename: 'a.xlsx', contentType: 'x', content: Buffer.alloc(20) }
  const report = { report: 'r1', format: 'xlsx' } as const
  it('stays behind, and a link that asks for login goes instead', () => {
    const sent = withoutLarge(mail, [file], [report], 19)
    expect(sent.attachments).toEqual([])
    expect(sent.text).toMatch(/đăng nhập.*\n.*\/admin\/collections\/reports\/r1/)
    expect(sent.html).toMatch(/reports\/r1<\/a><\/p>\n<\/body>/)
  })
  it('goes along where it is not', () => {
    expect(withoutLarge(mail, [file], [report], 20)).toEqual({ ...mail, attachments: [file] })
  })
})
