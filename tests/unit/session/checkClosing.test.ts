import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { toDay } from '#core/calendar/day.ts'
import { checkClosing, quorumOf } from '#core/session/checkClosing.ts'
import type { Member, Session } from '#core/session/session.ts'

const MERITS = ['person', 'work', 'organisation', 'people']
const member = (officer: string, more: Partial<Member> = {}): Member => ({
  officer,
  name: `Đồng chí ${officer}`,
  seated: true,
  served: true,
  ...more,
})
const entry = (officer: string) => ({
  officer,
  comments: 'Tốt',
  conclusion: 'Phát huy',
  merits: MERITS.map((key) => ({ key, met: true })),
})
const session = (present: string[], more: Partial<Session> = {}): Session => ({
  period: '2026-Q1',
  heldOn: toDay('2026-01-05'),
  chair: present[0] ?? '',
  secretary: present[0] ?? '',
  present,
  entries: [],
  ...more,
})
const closing = (members: Member[]) => ({ members, merits: MERITS, minutesRequired: false })
const codes = (given: Session, members: Member[]) =>
  checkClosing(given, closing(members)).map(({ code }) => code)

describe('closing a session (R17, R18)', () => {
  it('needs two thirds of those in office on its day, guests not counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 5 }),
        (all, came, guests) => {
          const members = Array.from({ length: all }, (_, nth) => member(`m${nth}`))
          const there = members.slice(0, Math.min(came, all)).map(({ officer }) => officer)
          const present = [...there, ...Array.from({ length: guests }, (_, nth) => `khách${nth}`)]
          const quorum = quorumOf(session(present), members)
          expect(quorum).toEqual({ present: there.length, all, needed: Math.ceil((2 * all) / 3) })
          expect(codes(session(present), members).includes('not-two-thirds')).toBe(there.length * 3 < all * 2)
        },
      ),
    )
  })

  it('needs an entry for whoever served in the quarter, and a reason only of whoever is in office now', () => {
    const members = [member('a'), member('left', { seated: false }), member('new', { served: false })]
    const given = session(['a', 'new'], { entries: [entry('a')] })
    expect(checkClosing(given, closing(members))).toEqual([
      { code: 'entry-missing', path: 'entries', data: { name: 'Đồng chí left' } },
    ])
    const whole = session(['a', 'new'], { entries: [entry('a'), entry('left')] })
    expect(checkClosing(whole, closing(members))).toEqual([])
    expect(
      codes(session(['a', 'new'], { entries: [entry('a'), entry('left'), entry('new')] }), members),
    ).toEqual(['not-in-office'])
  })

  it('takes only complete judgements: every merit once, with yes or no', () => {
    const members = [member('a')]
    const judged = (merits: object[]) =>
      codes(session(['a'], { entries: [{ ...entry('a'), merits: merits as never }] }), members)
    const yes = MERITS.map((key) => ({ key, met: true }))
    expect(judged(yes)).toEqual([])
    expect(judged(yes.map((merit) => ({ ...merit, met: false })))).toEqual([])
    for (const wrong of [
      [],
      yes.slice(1),
      [...yes, yes[0]],
      yes.map(({ key }) => ({ key })),
      [yes[0], yes[0], yes[0], yes[0]],
    ] as object[][])
      expect(judged(wrong)).toEqual(['merits-missing'])
  })

  it('asks for signed minutes only where the plan does, and for somebody in office', () => {
    const members = [member('a')]
    const given = session(['a'], { entries: [entry('a')] })
    expect(checkClosing(given, { ...closing(members), minutesRequired: true })).toEqual([
      { code: 'minutes-missing', path: 'minutes' },
    ])
    expect(codes(given, [member('a', { seated: false })])).toEqual(['nobody-in-office'])
  })
})
