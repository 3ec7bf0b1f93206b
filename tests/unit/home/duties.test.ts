import { describe, expect, it } from '@jest/globals'
import type { Day } from '#core/calendar/day.ts'
import { type DutyFacts, dutiesOf } from '#core/home/duties.ts'
import { lateMessage } from '#core/text/lateMessage.ts'

const day = (text: string) => text as Day
const today = day('2026-11-23')
const nothing: DutyFacts = {
  inbox: { waiting: 0, overdue: 0, due: null },
  own: null,
  answers: [],
  reports: [],
  sessions: [],
  documents: [],
}
const own = (more: Partial<NonNullable<DutyFacts['own']>> = {}): DutyFacts['own'] => ({
  ...{ pledge: null, pledgeYear: 2027, pledgeDue: day('2026-12-31') },
  ...{ review: null, reviewYear: 2026, reviewOpens: day('2026-09-15'), reviewDue: day('2026-10-10') },
  ...more,
})
const kinds = (facts: DutyFacts) => dutiesOf(facts, today).map(({ kind, left }) => [kind, left])

describe('what somebody owes', () => {
  it('is nothing where nothing is asked of him', () => {
    expect(dutiesOf(nothing, today)).toEqual([])
  })

  it('stands by its day: the longest late first, what has no day last', () => {
    const facts: DutyFacts = {
      ...nothing,
      own: own(),
      inbox: { waiting: 4, overdue: 1, due: day('2026-11-20') },
      reports: [{ unitName: 'Quận 1', year: 2026, report: null, due: day('2026-10-29') }],
      sessions: [{ unitName: 'Cơ sở 1', period: '2026-Q4', due: day('2026-09-30'), open: null }],
      documents: [{ id: 'd', title: 'Công văn 12' }],
      answers: [{ id: 'r', period: '2026-Q4', until: today }],
    }
    expect(kinds(facts)).toEqual([
      ...[
        ['session', -54],
        ['review', -44],
        ['report', -25],
        ['inbox', -3],
        ['answer', 0],
      ],
      ...[
        ['pledge', 38],
        ['acknowledge', null],
      ],
    ])
  })

  it.each([
    ['draft', true],
    ['returned', true],
    ['withdrawn', true],
    ['rejected', true],
    ['pending', false],
    ['approved', false],
  ])('holds a paper that is %s: %s', (state, owed) => {
    const paper = { id: 'p', state }
    const facts = { ...nothing, own: own({ pledge: paper, review: paper }) }
    const reports = [{ unitName: 'Quận 1', year: 2026, report: paper, due: today }]
    expect(kinds({ ...facts, reports }).length).toBe(owed ? 3 : 0)
  })

  it('has no review before it can be handed in', () => {
    expect(kinds({ ...nothing, own: own({ reviewOpens: day('2026-11-24') }) })).toEqual([['pledge', 38]])
  })

  it('leads to the record, or to the form of a new one', () => {
    const [made] = dutiesOf({ ...nothing, own: own({ pledge: { id: 'p', state: 'draft' } }) }, today).slice(
      -1,
    )
    expect(made?.at).toEqual({ collection: 'pledges', id: 'p' })
    expect(dutiesOf({ ...nothing, own: own() }, today)[1]?.at).toEqual({ collection: 'pledges', id: null })
  })
})

describe('who is late, for a chat', () => {
  it('is a title, the day, a numbered line each, and where to go', () => {
    const lines = [{ name: 'Trần A', about: 'Bí thư, Cơ sở 1' }, { name: 'Lê B' }]
    expect(
      lateMessage({
        title: 'Chưa gửi',
        due: 'Hạn: 31/12/2026',
        lines,
        rest: 'và 3 người khác',
        link: 'http://x',
      }),
    ).toBe('Chưa gửi\nHạn: 31/12/2026\n1. Trần A – Bí thư, Cơ sở 1\n2. Lê B\nvà 3 người khác\nhttp://x')
    expect(lateMessage({ title: 'Chưa gửi', lines: [], link: 'http://x' })).toBe('Chưa gửi\nhttp://x')
  })
})
