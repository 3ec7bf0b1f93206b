import { describe, expect, it } from '@jest/globals'
import { checkTicks } from '#core/event/checkTicks.ts'
import { rosterRecords } from '#core/event/rosterRecords.ts'

const codes = (event: Parameters<typeof checkTicks>[0], rows: Parameters<typeof checkTicks>[1]) =>
  checkTicks(event, rows).map(({ code, path }) => [code, path])

describe('checkTicks', () => {
  it('names everybody who is not ticked', () => {
    const rows = [{ attendance: 'onTime' }, { attendance: null }, {}, { attendance: 'absent' }]
    expect(codes({ kind: 'branchMeeting' }, rows)).toEqual([
      ['required', 'roster.1.attendance'],
      ['required', 'roster.2.attendance'],
    ])
  })

  it('asks for reason and substitute where people were called by a paper or to their committee', () => {
    const rows = [
      { attendance: 'excused' },
      { attendance: 'substitute', note: 'Đồng chí Phó Bí thư' },
      { attendance: 'substitute' },
      { attendance: 'absent' },
    ]
    const wrong = [
      ['attendance-note-missing', 'roster.0.note'],
      ['attendance-note-missing', 'roster.2.note'],
    ]
    expect(codes({ kind: 'summonedMeeting', summons: 'giấy mời' }, rows)).toEqual(wrong)
    expect(codes({ kind: 'committeeMeeting' }, rows)).toEqual(wrong)
    expect(codes({ kind: 'summonedMeeting' }, rows)).toEqual([])
  })
})

describe('rosterRecords of the kinds beside volunteer work', () => {
  const times = { minutes: 60, officeMinutes: 0 }
  const roster = [{ officer: 'a', attendance: 'excused', note: 'Đi công tác' }]
  it.each([
    ['committeeMeeting', 'summonedMeeting'],
    ['summonedMeeting', 'summonedMeeting'],
    ['song', 'song'],
    ['dance', 'dance'],
    ['sport', 'sport'],
  ])('%s makes records of %s with the note', (kind, made) => {
    expect(rosterRecords({ kind, ...times }, roster)).toEqual([
      { officer: 'a', attendance: 'excused', note: 'Đi công tác', kind: made, ...times },
    ])
  })
})
