import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dayOf } from '#core/calendar/day.ts'
import { foldHeading, foldText } from '#core/roster/foldText.ts'
import { readOffice } from '#core/roster/readOffice.ts'
import { employmentWords, genderWords, levelWords, officeWords } from '#core/roster/words.ts'
import {
  readDay,
  readEmail,
  readFlag,
  readName,
  readPhone,
  readText,
  readWord,
} from '#core/sheet/readValues.ts'
import { columnLetter } from '#core/sheet/sheet.ts'

const value = (read: { ok: boolean }) =>
  'value' in read ? read.value : (read as unknown as { code: string }).code

describe('days of a list', () => {
  it.each([
    ['05/03/1999', '1999-03-05'],
    ['5/3/1999', '1999-03-05'],
    ['05-03-1999', '1999-03-05'],
    ['05.03.1999', '1999-03-05'],
    [' 05 / 03 / 1999 ', '1999-03-05'],
    ['1999-03-05', '1999-03-05'],
    ['1999-03-05 00:00:00', '1999-03-05'],
    ['ngày 5 tháng 3 năm 1999', '1999-03-05'],
    [{ day: '1999-03-05' as never }, '1999-03-05'],
    [36224, '1999-03-05'],
    [36224.75, '1999-03-05'],
    ['36224', '1999-03-05'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2023', 'not-a-day'],
    ['31/04/1999', 'not-a-day'],
    ['03/25/1999', 'not-a-day'],
    ['05/03/99', 'not-a-day'],
    ['mai', 'not-a-day'],
    [12, 'not-a-day'],
    [1999, 'year-only'],
    ['1999', 'year-only'],
    [{ error: '#REF!' }, 'cell-error'],
  ])('%j is %s', (cell, expected) => {
    expect(value(readDay(cell))).toBe(expected)
  })

  it('reads every day it is written as', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
        const day = dayOf(Date.UTC(1920, 0, 1) + days * 86_400_000)
        const [year, month, date] = day.split('-').map(Number)
        expect(value(readDay(`${date}/${month}/${year}`))).toBe(day)
        expect(value(readDay(day))).toBe(day)
      }),
    )
  })
})

describe('telephone numbers', () => {
  it.each([
    ['0912345678', '0912345678'],
    [912345678, '0912345678'],
    ['912345678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['84912345678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['0912.345.678', '0912345678'],
    ['(0292) 3812 345', '02923812345'],
    ['0292-3812345', '02923812345'],
    ['12345', 'not-a-phone'],
    ['0912345678, 0987654321', 'not-a-phone'],
    ['không có', 'not-a-phone'],
  ])('%j is %s', (cell, expected) => {
    expect(value(readPhone(cell))).toBe(expected)
  })
})

describe('text', () => {
  it('is composed, trimmed and without runs of spaces or invisible characters', () => {
    expect(value(readText('  Nguyễn \u00a0Thị\n Bông\u200b '.normalize('NFD')))).toBe('Nguyễn Thị Bông')
  })
  it.each(['a\u0000b', 'a\u0007b', 'a\u202eb', 'a\ud800b'])('refuses %j', (text) => {
    expect(value(readText(text))).toBe('control-character')
  })
  it('refuses what is too long', () => {
    expect(value(readText('a'.repeat(500)))).toHaveLength(500)
    expect(value(readText('a'.repeat(501)))).toBe('too-long')
  })
  it.each([
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ["K'Brơi", "K'Brơi"],
    ['NguyÔn V¨n An', 'not-a-name'],
    ['Nguyễn Văn An 2', 'not-a-name'],
  ])('name %s', (text, expected) => {
    expect(value(readName(text))).toBe(expected)
  })
  it.each([
    ['An.Nguyen@Example.VN', 'an.nguyen@example.vn'],
    ['mailto:an@example.vn', 'an@example.vn'],
    ['an@', 'not-an-email'],
    ['an@example.vn; b@example.vn', 'not-an-email'],
  ])('address %s', (text, expected) => {
    expect(value(readEmail(text))).toBe(expected)
  })
  it('folds case, marks, đ and forms alike', () => {
    fc.assert(
      fc.property(fc.constantFrom('Đoàn phường Hưng Phú', 'hoà – Hòa', 'Ủy viên BTV (*)'), (text) => {
        expect(foldText(text.normalize('NFD').toUpperCase())).toBe(foldText(text))
      }),
    )
    expect(foldText('Đặng  Ðỗ')).toBe('dang do')
    expect(foldHeading('Ngày sinh\n(dd/mm/yyyy) *')).toBe('ngay sinh')
  })
})

describe('words', () => {
  it.each([
    ['x', true],
    ['X', true],
    ['✓', true],
    [1, true],
    [true, true],
    ['Có', true],
    ['Đảng viên', true],
    ['20/11/2020', true],
    ['Không', false],
    ['Kiêm nhiệm', false],
    ['Đoàn viên', false],
    [0, false],
    ['hmm', 'not-a-flag'],
  ])('flag %j is %s', (cell, expected) => {
    expect(value(readFlag(cell))).toBe(expected)
  })
  it('knows genders, employment and levels in words', () => {
    expect(value(readWord('NỮ', genderWords))).toBe('female')
    expect(value(readWord('Công chức', employmentWords))).toBe('civilServant')
    expect(value(readWord('Chi đoàn cơ sở', levelWords))).toBe('grassrootsBranch')
    expect(value(readWord('Cấp huyện và tương đương', levelWords))).toBe('district')
    expect(value(readWord('constructor', genderWords))).toBe('not-a-choice')
  })
  it.each([
    ['Bí thư', 'secretary'],
    ['BÍ THƯ ĐOÀN PHƯỜNG', 'secretary'],
    ['Bí thư Chi đoàn Văn phòng', 'secretary'],
    ['Phó Bí thư', 'deputySecretary'],
    ['Phó Bí thư Thường trực', 'deputySecretary'],
    ['UV BTV', 'standingMember'],
    ['UVBTV', 'standingMember'],
    ['Ủy viên Ban Thường vụ', 'standingMember'],
    ['Uỷ viên Ban Thường vụ Quận đoàn', 'standingMember'],
    ['UV. BCH', 'executiveMember'],
    ['UVBCH', 'executiveMember'],
    ['Ủy viên Ban Chấp hành', 'executiveMember'],
    ['UV BTV, Phó Bí thư', 'deputySecretary'],
    ['Cán bộ văn phòng', 'clerk'],
    ['Bí thư Đảng ủy', 'unknown-office'],
    ['Bí thư chi bộ', 'unknown-office'],
    ['Trưởng phòng', 'unknown-office'],
    ['Bí thư, Trưởng phòng', 'unknown-office'],
  ])('office %s is %s', (title, expected) => {
    expect(value(readOffice(title, officeWords))).toBe(expected)
    expect(value(readOffice(title.normalize('NFD'), officeWords))).toBe(expected)
  })
  it('names columns like a spreadsheet', () => {
    expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})
