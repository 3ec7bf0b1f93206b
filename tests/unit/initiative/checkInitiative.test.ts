import { describe, expect, it } from '@jest/globals'
import { toDay } from '#core/calendar/day.ts'
import { checkInitiative, checkRecognition, recognisedOn } from '#core/initiative/checkInitiative.ts'
import { shareOut } from '#core/initiative/shareOut.ts'

const today = toDay('2026-11-20')
const whole = {
  officer: 'an',
  title: 'Sổ tay điện tử của cán bộ Đoàn',
  summary: 'Một sổ tay trên điện thoại thay cho bảy biểu mẫu giấy.',
  authors: [
    { officer: 'an', share: 60 },
    { officer: 'binh', share: 40 },
  ],
  realisedOn: '2026-03-01',
  recognition: { by: 'agencyHead' },
}
const codes = (initiative: Parameters<typeof checkInitiative>[0]) =>
  checkInitiative(initiative, today).map(({ code, path }) => `${code} ${path}`)

describe('an initiative at its submission (R11, R31)', () => {
  it('is whole with its authors, the day it was realised and who recognises it', () => {
    expect(codes(whole)).toEqual([])
    expect(codes({ ...whole, summary: null })).toEqual([])
  })

  it.each([
    [
      'an author twice',
      { authors: [...whole.authors, { officer: 'an', share: 1 }] },
      ['author-twice authors.2.officer', 'shares-not-whole authors'],
    ],
    ['its maker no author', { officer: 'cuc' }, ['maker-no-author authors']],
    ['shares of 99', { authors: [{ officer: 'an', share: 99 }] }, ['shares-not-whole authors']],
    ['no authors', { authors: [] }, ['maker-no-author authors', 'shares-not-whole authors']],
    ['a summary of one word', { summary: 'Tốt tốt tốt tốt tốt tốt' }, ['says-too-little summary']],
    ['nothing realised', { realisedOn: null }, ['required realisedOn']],
    ['what is yet to come', { realisedOn: '2026-11-21' }, ['in-future realisedOn']],
    ['nobody to recognise it', { recognition: {} }, ['required recognition.by']],
    [
      'a recognition to come',
      { recognition: { by: 'agencyHead', date: '2026-12-01' } },
      ['in-future recognition.date'],
    ],
    [
      'a recognition too early',
      { recognition: { by: 'agencyHead', date: '2026-02-28' } },
      ['before-realised recognition.date'],
    ],
  ])('is refused with %s', (_, change, expected) => {
    expect(codes({ ...whole, ...change })).toEqual(expected)
  })
})

describe('its recognition', () => {
  it('counts by the paper’s day, else by that of the decision', () => {
    expect(recognisedOn({ date: '2026-04-02' }, today)).toBe('2026-04-02')
    expect(recognisedOn({ date: null }, today)).toBe(today)
    expect(recognisedOn(null, today)).toBe(today)
  })

  it('may be of the day it was realised, and of today', () => {
    for (const date of ['2026-03-01', today])
      expect(checkRecognition({ ...whole, recognition: { date } }, today)).toEqual([])
  })
})

describe('its authors', () => {
  it('are the maker alone when nobody is named', () => {
    expect(shareOut(undefined, 'an')).toEqual([{ officer: 'an', share: 100 }])
    expect(shareOut([], 'an')).toEqual([{ officer: 'an', share: 100 }])
    expect(shareOut(whole.authors, 'an')).toBe(whole.authors)
  })
})
