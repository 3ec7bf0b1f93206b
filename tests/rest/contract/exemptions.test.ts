import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { query, sql } from '#server/sql/db.ts'
import type { PersonKey } from '#tests/support/approval/city.ts'
import { codeOf, type Opened, openCity } from '#tests/support/contract/openCity.ts'

let opened: Opened
let as: Opened['as']
let city: Opened['city']
beforeAll(async () => {
  opened = await openCity()
  as = opened.as
  city = opened.city
})
afterAll(() => opened.instance.close())

/** A plan year that is over for every clock: from October 2024 on. */
const year = 2025
const officer = (person: PersonKey) => city.people[person].officer
const act = (person: PersonKey, id: string, body: object) =>
  as(person, 'POST', `/exemptions/${id}/approval`, body)
type Period = {
  period: string
  exempt: boolean
  met: boolean
  done: number
  owed: number
  reason: string | null
}
type Standard = { key: string; periods: Period[]; met: number; owed: number }
const standardOf = async (person: PersonKey, key: string): Promise<Standard> => {
  const { body } = await as(person, 'GET', `/officers/${officer(person)}/compliance?year=${year}`)
  return body.standards.find((one: Standard) => one.key === key)
}
const periodOf = ({ periods }: Standard, key: string) => periods.find(({ period }) => period === key)

/** Three hours of volunteering and three branch meetings, confirmed, in one week of March. */
async function worked(person: PersonKey): Promise<void> {
  const unit = city.units.coso1
  const add = (kind: string, day: string, attendance: string | null) =>
    query(
      opened.instance.payload,
      sql`insert into activities (officer_id, kind, title, starts_at, ends_at, host_unit_id, attendance, state, unit_id)
        values (${officer(person)}::uuid, ${kind}, 'Việc chung', ${`${day}T18:00+07:00`}, ${`${day}T21:00+07:00`},
          ${city.units.chidoan1}::uuid, ${attendance}, 'approved', ${unit}::uuid)`,
    )
  await add('volunteerHours', '2025-03-11', null)
  for (const day of ['2025-03-11', '2025-03-12', '2025-03-13']) await add('branchMeeting', day, 'onTime')
}

describe('an exemption by the fields of the contract alone', () => {
  it('takes the period away also where it was met, and still shows what was done', async () => {
    await worked('canbo1')
    const [week, month] = [
      await standardOf('canbo1', 'weeklyHours'),
      await standardOf('canbo1', 'monthlyAttendance'),
    ]
    expect(periodOf(week, '2025-W11')).toMatchObject({ met: true, exempt: false, done: 180 })
    expect(periodOf(month, '2025-03')).toMatchObject({ met: true, exempt: false, done: 3 })
    const given = { officer: officer('canbo1'), type: 'study', from: '2025-03-03', to: '2025-03-30' }
    const made = await as('canbo1', 'POST', '/exemptions', given)
    expect(made.body.doc).toMatchObject({
      ...given,
      unit: city.units.coso1,
      state: 'draft',
      step: null,
      rev: 1,
    })
    const { id } = made.body.doc
    expect((await act('canbo1', id, { action: 'submit', rev: 1 })).body.state).toBe('pending')
    expect(codeOf(await act('canbo1', id, { action: 'approve' }))).toEqual([403, 'own-record'])
    for (const person of ['phoCoso1', 'quan1', 'admin'] as const)
      expect([person, (await act(person, id, { action: 'approve' })).status]).toEqual([person, 403])
    expect((await act('coso1', id, { action: 'approve', rev: 2 })).body.state).toBe('approved')
    const [after, later] = [
      await standardOf('canbo1', 'weeklyHours'),
      await standardOf('canbo1', 'monthlyAttendance'),
    ]
    expect(periodOf(after, '2025-W11')).toMatchObject({
      met: false,
      exempt: true,
      done: 180,
      reason: expect.any(String),
    })
    expect(periodOf(later, '2025-03')).toMatchObject({ met: false, exempt: true, done: 3 })
    expect([after.owed, after.met, later.owed, later.met]).toEqual([
      week.owed - 4,
      week.met - 1,
      month.owed - 1,
      month.met - 1,
    ])
    await act('coso1', id, { action: 'reopen', comment: 'Nhầm ngày' })
    expect(await standardOf('canbo1', 'weeklyHours')).toEqual(week)
  })

  it('of fewer than half the days of a period leaves it owed; of half, not', async () => {
    const agreed = async (from: string, to: string) => {
      const made = await as('canbo1', 'POST', '/exemptions', {
        officer: officer('canbo1'),
        type: 'leave',
        from,
        to,
      })
      await act('canbo1', made.body.doc.id, { action: 'submit' })
      expect((await act('coso1', made.body.doc.id, { action: 'approve' })).body.state).toBe('approved')
    }
    await agreed('2025-06-02', '2025-06-04')
    await agreed('2025-06-16', '2025-06-19')
    const week = await standardOf('canbo1', 'weeklyHours')
    expect(periodOf(week, '2025-W23')?.exempt).toBe(false)
    expect(periodOf(week, '2025-W25')?.exempt).toBe(true)
    // Seven of thirty days.
    expect(periodOf(await standardOf('canbo1', 'monthlyAttendance'), '2025-06')?.exempt).toBe(false)
  })

  it('of a unit’s group by one document is the superior’s to agree, and holds below it too', async () => {
    const given = {
      unit: city.units.coso1,
      group: 'A',
      type: 'disaster',
      from: '2025-07-07',
      to: '2025-07-13',
    }
    const { id } = (await as('coso1', 'POST', '/exemptions', { ...given, document: '9-CV/ĐTN' })).body.doc
    await act('coso1', id, { action: 'submit' })
    expect((await act('coso1', id, { action: 'approve' })).status).toBe(403)
    expect((await act('quan1', id, { action: 'approve' })).body.state).toBe('approved')
    const exempt = async (person: PersonKey) =>
      periodOf(await standardOf(person, 'weeklyHours'), '2025-W28')?.exempt
    expect([
      await exempt('coso1'),
      await exempt('canbo1'),
      await exempt('quan1'),
      await exempt('coso2'),
    ]).toEqual([true, false, false, false])
  })

  it('of a secretary is the superior’s to agree', async () => {
    const given = { officer: officer('coso1'), type: 'sickness', from: '2025-08-04', to: '2025-08-10' }
    const { id } = (await as('coso1', 'POST', '/exemptions', given)).body.doc
    await act('coso1', id, { action: 'submit' })
    expect((await act('phoCoso1', id, { action: 'approve' })).status).toBe(403)
    expect((await act('quan1', id, { action: 'approve' })).body.state).toBe('approved')
    expect(periodOf(await standardOf('coso1', 'weeklyHours'), '2025-W32')).toMatchObject({
      exempt: true,
      owed: 0,
    })
  })

  it('knows every reason the plan gives', async () => {
    for (const type of ['leave', 'sickness', 'maternity', 'study', 'tet', 'storm', 'other']) {
      const given = { officer: officer('canbo1'), type, from: '2024-11-04', to: '2024-11-10' }
      const made = await as('canbo1', 'POST', '/exemptions', given)
      expect([type, made.status]).toEqual([type, 201])
      expect((await as('canbo1', 'DELETE', `/exemptions/${made.body.doc.id}`)).status).toBe(200)
    }
  })

  it.each([
    ['from', null, 'required'],
    ['to', '2025-13-01', 'not-a-day'],
    ['to', '2024-01-01', 'days-out-of-order'],
    ['type', 'x', 'not-a-choice'],
    ['type', {}, 'not-text'],
    ['document', 'x'.repeat(501), 'too-long'],
    ['officer', 'x', 'unknown-reference'],
  ])('with a wrong %s (%s) is refused with its place', async (path, value, code) => {
    const given = {
      officer: officer('canbo1'),
      type: 'leave',
      from: '2025-01-06',
      to: '2025-01-12',
      [path]: value,
    }
    const answer = await as('canbo1', 'POST', '/exemptions', given)
    expect([...codeOf(answer), answer.body.errors[0].path]).toEqual([400, code, path])
  })
})

describe('public holidays', () => {
  it('leave a week of three or more days off to nobody, and do not count it as met', async () => {
    const week = await standardOf('chidoan1', 'weeklyHours')
    // Tết of 2025: 25 January to 2 February.
    expect(periodOf(week, '2025-W05')).toMatchObject({ exempt: true, met: false, owed: 0 })
    expect(periodOf(week, '2025-W08')).toMatchObject({ exempt: false })
  })
})
