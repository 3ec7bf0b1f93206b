import { describe, expect, it } from '@jest/globals'
import { toDay } from '#core/calendar/day.ts'
import type { Block } from '#core/document/model.ts'
import { type ReminderLetter, reminderLetter } from '#core/letter/reminderLetter.ts'
import { vi } from '#i18n/letters.ts'

const letter = (more: Partial<ReminderLetter> = {}): ReminderLetter => ({
  head: {
    organisation: 'ĐOÀN TNCS HỒ CHÍ MINH',
    superior: null,
    issuer: 'BCH TP. Cần Thơ',
    place: 'Cần Thơ',
    symbol: 'BC/TĐTN',
    signedFor: 'TM. BAN THƯỜNG VỤ',
    signerTitles: {},
    recipients: [],
  },
  paper: { ...vi.papers.reminder, subject: 'đôn đốc báo cáo năm {{year}}' },
  sender: 'Ban Thường vụ Thành đoàn Cần Thơ',
  office: 'Ban Tổ chức – Kiểm tra',
  programme: 'Mô hình “Cán bộ Đoàn trách nhiệm”',
  year: 2026,
  at: Date.parse('2026-11-03T08:05:00+07:00'),
  lastDay: toDay('2026-10-29'),
  units: [
    { name: 'Quận đoàn A', state: 'none' },
    { name: 'Quận đoàn B', state: 'draft' },
  ],
  owing: 22,
  ...more,
})
const textsOf = (block: Block): string[] => {
  if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')]
  if (block.kind === 'columns') return block.columns.flatMap(({ blocks }) => blocks.flatMap(textsOf))
  if (block.kind === 'table')
    return [...block.head, ...block.rows].map((row) => row.map(({ text }) => text).join(' | '))
  return []
}
const written = (more: Partial<ReminderLetter> = {}) =>
  reminderLetter(letter(more), vi.words).parts.flatMap(({ blocks }) => blocks.flatMap(textsOf))

describe('the letter to units whose report is missing', () => {
  it('names them with the day it was due and by how much they are late', () => {
    const texts = written()
    expect(texts).toContain('Tính đến 08 giờ 05, ngày 03/11/2026, còn 02/22 đơn vị chưa nộp báo cáo, gồm:')
    expect(texts).toContain('1 | Quận đoàn A | 29/10/2026 | Chưa lập báo cáo | 05 ngày')
    expect(texts).toContain('2 | Quận đoàn B | 29/10/2026 | Đang lập báo cáo | 05 ngày')
  })
  it('leaves number, day and the new date open, and is signed for the committee by the department', () => {
    const texts = written()
    expect(texts).toContain('Số:        -CV/TĐTN-TCKT')
    expect(texts).toContain('V/v đôn đốc báo cáo năm 2026')
    expect(texts).toContain('Cần Thơ, ngày       tháng       năm 2026')
    expect(texts.some((text) => text.includes('trước ngày ....../'))).toBe(true)
    expect(texts).toEqual(expect.arrayContaining(['TL. BAN THƯỜNG VỤ', 'TRƯỞNG BAN', 'TỔ CHỨC – KIỂM TRA']))
    expect(texts.some((text) => text.endsWith('./.'))).toBe(true)
  })
  it('speaks of no delay before the day is over', () => {
    const texts = written({ at: Date.parse('2026-10-29T23:59:00+07:00') })
    expect(texts).toContain('1 | Quận đoàn A | 29/10/2026 | Chưa lập báo cáo')
    expect(texts.join('\n')).not.toMatch(/sau hạn|khẩn trương/)
  })
})
