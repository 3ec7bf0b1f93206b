import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Draft, judgeDraft, spanOfDraft, timesOfSpan } from '#core/activity/draft.ts'
import { plan } from '#seed/plan.ts'

const at = (text: string) => Date.parse(`${text}+07:00`)
const now = at('2026-10-20T20:00')
const page = { plan, own: [], taken: [] as { kind: string; startsAt: string; endsAt: string }[] }
const draft = (more: Partial<Draft> = {}): Draft => ({
  ...{ kind: 'volunteerHours', title: 'Trồng cây', place: '', hostUnit: '', lateReason: '' },
  ...{ day: '2026-10-20', from: '17:30', to: '19:30', ...more },
})
const codes = (more: Partial<Draft>, given = page) =>
  judgeDraft(draft(more), { now, page: given }).problems.map(({ code }) => code)

describe('a log as it is typed', () => {
  it.each<[string, Partial<Draft>, string[]]>([
    ['whole', {}, []],
    ['without words', { title: '  ' }, ['whatMissing']],
    ['without a time', { to: '' }, ['timesWrong']],
    ['longer than the plan lets it be', { from: '08:00', to: '07:00' }, ['timesWrong']],
    ['not over yet', { to: '21:00' }, ['notOver']],
    ['of a year that is closed', { day: '2025-08-01' }, ['closed']],
  ])('%s', (_, more, expected) => {
    expect(codes(more)).toEqual(expected)
  })

  it('of a past month wants a reason after the free days', () => {
    const late = { now: at('2026-11-20T20:00'), page }
    const old = draft({ day: '2026-10-18' })
    expect(judgeDraft(old, late)).toMatchObject({
      lateAfter: '2026-11-10',
      problems: [{ field: 'lateReason', code: 'lateMissing' }],
    })
    expect(judgeDraft({ ...old, lateReason: 'Ốm' }, late).problems).toEqual([])
  })

  it('is not on top of another of its kind', () => {
    const startsAt = '2026-10-20T18:00:00+07:00'
    const taken = [{ kind: 'volunteerHours', startsAt, endsAt: '2026-10-20T18:30:00+07:00' }]
    expect(codes({}, { ...page, taken })).toEqual(['taken'])
    expect(codes({ kind: 'branchMeeting' }, { ...page, taken })).toEqual([])
  })

  it('ends on the next day where its end is not after its start', () => {
    expect(spanOfDraft(draft({ from: '22:00', to: '00:30' }))).toEqual({
      from: at('2026-10-20T22:00'),
      to: at('2026-10-21T00:30'),
    })
  })

  it('says office hours apart, and writes back the times it was typed with', () => {
    expect(judgeDraft(draft({ from: '16:00', to: '18:00' }), { now, page })).toMatchObject({
      minutes: 120,
      officeMinutes: 60,
    })
    const start = at('2026-01-01T00:00') / 60_000
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 960 }), (first, length) => {
        const span = { from: (start + first) * 60_000, to: (start + first + length) * 60_000 }
        expect(spanOfDraft(timesOfSpan(span))).toEqual(span)
      }),
    )
  })
})
