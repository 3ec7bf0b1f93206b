import { describe, expect, it } from '@jest/globals'
import { explainListed, explainPeriod, explainReason, explainStandard } from '#core/standards/explain.ts'
import type { ActivityFacts, ExemptionFacts, OfficerFacts } from '#core/standards/facts.ts'
import { officerCompliance } from '#core/standards/officerCompliance.ts'
import type { StandardKey } from '#core/standards/plan.ts'
import { figureWords } from '#i18n/figures.ts'
import { activity, appointment, at, day, facts, versions } from './facts.ts'

type Language = 'vi' | 'en'
const given = (language: Language) => ({ words: figureWords[language], language })
const judge = (of: OfficerFacts, key: StandardKey, now = '2026-12-01T00:00') => {
  const { standards } = officerCompliance({ versions, year: 2026, facts: of, now: at(now) })
  const standard = standards.find((each) => each.key === key)
  if (!standard) throw new Error(`not bound by ${key}`)
  return standard
}
const explain = (
  of: OfficerFacts,
  [key, period]: [StandardKey, string],
  { language = 'vi', now }: { language?: Language; now?: string } = {},
) => {
  const standard = judge(of, key, now)
  const found = standard.periods.find((each) => each.key === period)
  return found ? explainPeriod(found, standard, given(language)) : null
}
const february = (kind: string, count: number, attendance = 'onTime') =>
  Array.from({ length: count }, (_, place) =>
    activity(kind, `2026-02-0${place + 1}T18:00`, `2026-02-0${place + 1}T20:00`, { attendance }),
  )
const district = (activities: ActivityFacts[], exemptions: ExemptionFacts[] = []) =>
  facts([appointment('district', 'secretary')], activities, 'other', { exemptions })
const maternity: ExemptionFacts = {
  ...{ id: 'e', unit: null, group: null, type: 'maternity' },
  ...{ from: day('2026-01-31'), to: day('2026-03-01') },
}

describe('a verdict in words', () => {
  it.each([
    [
      february('volunteerActivity', 2).concat(february('branchMeeting', 1)),
      '2 trong 4: 2 hoạt động tình nguyện, 1 buổi sinh hoạt chi đoàn (tính riêng từng loại); còn thiếu 2',
    ],
    [february('branchMeeting', 4), '4 trong 4: 4 buổi sinh hoạt chi đoàn'],
    [[], '0 trong 4: chưa có bản ghi nào được xác nhận; còn thiếu 4'],
  ])('of a month, %#', (activities, text) => {
    expect(explain(district(activities), ['monthlyAttendance', '2026-02'])).toBe(text)
  })

  it('of a week, in hours and minutes', () => {
    const week = (to: string, now?: string) =>
      explain(
        district([activity('volunteerHours', '2026-03-02T18:00', `2026-03-02T${to}`)]),
        ['weeklyHours', '2026-W10'],
        now === undefined ? {} : { now },
      )
    expect(week('19:30')).toBe('1 giờ 30 phút trong 2 giờ; còn thiếu 30 phút')
    expect(week('20:00')).toBe('2 giờ trong 2 giờ')
    expect(week('20:00', '2026-03-04T00:00')).toBe('2 giờ trong 2 giờ; kỳ chưa kết thúc')
    expect(week('18:01')).toBe('1 phút trong 2 giờ; còn thiếu 1 giờ 59 phút')
  })

  it('of a period that is not owed, with what was done in it', () => {
    const tet = district([activity('volunteerHours', '2026-02-17T08:00', '2026-02-17T10:00')])
    expect(explain(tet, ['weeklyHours', '2026-W08'])).toBe(
      'không tính chỉ tiêu (nghỉ Tết Nguyên đán); đã ghi nhận 2 giờ',
    )
    expect(explain(district([], [maternity]), ['monthlyAttendance', '2026-02'])).toBe(
      'không tính chỉ tiêu (nghỉ thai sản)',
    )
    expect(explain(district([], [maternity]), ['monthlyAttendance', '2026-02'], { language: 'en' })).toBe(
      'not counted (maternity leave)',
    )
  })

  it('of meetings, the excused beside', () => {
    const meetings = [...february('summonedMeeting', 2), ...february('summonedMeeting', 1, 'excused')]
    expect(explain(district(meetings), ['summonedMeetings', '2026-02'])).toBe(
      '2 trong 2: 2 cuộc họp đúng giờ, 1 vắng có lý do (không tính)',
    )
    expect(explain(district([]), ['summonedMeetings', '2026-02'])).toBe(
      'không tính chỉ tiêu (không có cuộc họp triệu tập)',
    )
  })

  it('of a year', () => {
    const one = district([])
    one.initiatives.push({ id: 'i', recognisedOn: day('2026-05-05') })
    expect(explain(one, ['yearlyInitiative', '2026'])).toBe('1 trong 1: 1 sáng kiến được công nhận')
    expect(explain(one, ['yearlyInitiative', '2026'], { language: 'en' })).toBe(
      '1 of 1: 1 recognised initiative',
    )
  })

  it('of a standard: how many, and which periods are left out for what', () => {
    const text = (of: OfficerFacts, key: StandardKey) => explainStandard(judge(of, key), given('vi'))
    expect(text(district([]), 'weeklyHours')).toBe(
      '0 trong 49 tuần đạt; tuần 16/02–22/02 không tính chỉ tiêu: nghỉ Tết Nguyên đán; ' +
        'tuần 27/04–03/05 không tính chỉ tiêu: nghỉ lễ 30/4 và 01/5; ' +
        'tuần 31/08–06/09 không tính chỉ tiêu: nghỉ lễ Quốc khánh',
    )
    expect(text(district([], [maternity]), 'monthlyAttendance')).toBe(
      '0 trong 11 tháng đạt; tháng 02/2026 không tính chỉ tiêu: nghỉ thai sản',
    )
    const late = facts([appointment('district', 'secretary', { from: '2026-02-01' })])
    expect(text(late, 'monthlyAttendance')).toBe(
      '0 trong 8 tháng đạt; 4 tháng 01/10–31/01 không tính chỉ tiêu: không giữ chức vụ trong thời gian này',
    )
    expect(text(district(february('summonedMeeting', 1)), 'summonedMeetings')).toBe(
      '1 trong 1 tháng đạt; 11 tháng không có cuộc họp triệu tập',
    )
    const none = facts([appointment('district', 'secretary', { from: '2026-09-30' })])
    expect(text(none, 'yearlyInitiative')).toBe(
      'chưa có kỳ nào phải thực hiện; năm 2026 không tính chỉ tiêu: không giữ chức vụ trọn thời gian này',
    )
  })

  it('of a line in a list', () => {
    const vi = figureWords.vi
    expect(explainListed({ met: 41, owed: 48 }, { period: 'week' }, vi)).toBe('41 trong 48 tuần đạt')
    expect(explainListed({ met: 0, owed: 1 }, { target: 'T2a' }, vi)).toBe(
      'chưa có bản đăng ký được xác nhận',
    )
    expect(explainListed({ met: 1, owed: 1 }, { target: 'T4' }, vi)).toBe('đạt đủ bốn “được”')
  })

  it('says every reason there is in both languages', () => {
    for (const language of ['vi', 'en'] as const)
      for (const reason of Object.keys(figureWords.vi.why) as (keyof typeof figureWords.vi.why)[]) {
        const text = explainReason({ reason, cause: null }, figureWords[language], language)
        expect(text).not.toMatch(/undefined|\{\{/)
      }
  })
})
