import { describe, expect, it } from '@jest/globals'
import { placeOfTwin, rosterRecords } from '#core/event/rosterRecords.ts'

const roster = ['onTime', 'late', 'excused', 'absent', 'substitute'].map((attendance) => ({
  officer: attendance,
  attendance,
}))
const made = (event: Parameters<typeof rosterRecords>[0]) =>
  rosterRecords(event, roster).map(({ officer, kind }) => `${officer} ${kind}`)

describe('what a closed roster makes (Q03)', () => {
  it('is one record an officer, and hours for those present at a volunteer activity outside office hours', () => {
    expect(made({ kind: 'volunteerActivity', minutes: 120, officeMinutes: 30 })).toEqual([
      'onTime volunteerActivity',
      'onTime volunteerHours',
      'late volunteerActivity',
      'late volunteerHours',
      'excused volunteerActivity',
      'absent volunteerActivity',
      'substitute volunteerActivity',
    ])
  })

  it('gives no hours inside office hours, nor for a meeting', () => {
    expect(made({ kind: 'volunteerActivity', minutes: 120, officeMinutes: 120 })).toHaveLength(5)
    expect(made({ kind: 'branchMeeting', minutes: 120, officeMinutes: 0 })).toHaveLength(5)
  })
})

describe('a roster', () => {
  it.each([
    [[], -1],
    [['an', 'binh'], -1],
    [['an', 'binh', 'an', 'binh'], 2],
  ])('%j: the second time somebody stands there is at %i', (officers, place) => {
    expect(placeOfTwin(officers.map((officer) => ({ officer })))).toBe(place)
  })
})
