import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { sweepReminders, tellReminders } from '#server/approval/sweepReminders.ts'
import { noteReminder } from '#server/report/reminders.ts'
import { inTransaction, query } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { draftActivity, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())
beforeEach(() =>
  query(
    instance.payload,
    sql`with first as (insert into app.runs (task, period, started_at) values ('approval-reminders', '2026-01-05', now())
      on conflict do nothing) delete from mails`,
  ),
)

/** 08:00 in Vietnam. */
const on = (day: string) => new Date(`${day}T08:00:00+07:00`)
const endOf = (day: string) => new Date(`${day}T23:59:59.999+07:00`)

async function waiting(collection: 'activities' | 'pledges', due: string, who: PersonKey = 'canbo1') {
  const make = collection === 'activities' ? draftActivity : draftPledge
  const id = await submitted(instance, city.people[who], {
    collection,
    id: await make(instance, city.people[who]),
  })
  await query(instance.payload, sql`update app.tasks set due_at = ${endOf(due)} where record = ${id}::uuid`)
  return id
}
const mails = () =>
  query<{ key: string; text: string; to: string }>(
    instance.payload,
    sql`select key, text, "to" from mails order by key`,
  )
const mailOf = async (who: PersonKey) =>
  (await mails()).find(({ key }) => key.endsWith(city.people[who].officer))?.text ?? null

describe('reminders', () => {
  it('flood nobody on the day a database was filled', async () => {
    await waiting('activities', '2026-12-09')
    await query(instance.payload, sql`delete from app.runs where task = 'approval-reminders'`)
    expect(await sweepReminders(instance.payload, on('2026-12-02'))).toBe(true)
    expect(await mails()).toEqual([])
  })

  it('one message a person and day, though several sweep at once; none on a day off or before the office opens', async () => {
    await waiting('activities', '2026-12-09')
    await waiting('pledges', '2026-12-07')
    for (const at of [on('2026-12-05'), new Date('2026-12-03T06:59:00+07:00')])
      expect(await sweepReminders(instance.payload, at)).toBe(false)
    const done = await Promise.all([1, 2, 3].map(() => sweepReminders(instance.payload, on('2026-12-03'))))
    expect(done.filter(Boolean)).toHaveLength(1)
    expect((await mails()).map(({ to }) => to.split('-')[0]).sort()).toEqual(['coso1', 'phoCoso1'])
    const text = await mailOf('coso1')
    expect(text).toContain('Đồng chí có 03 việc')
    expect(text).toContain('02 việc, hạn gần nhất 09/12/2026')
    expect(text).toContain('/admin/viec-cho-xu-ly')
  })

  it('what went out does not go out again on the next day', async () => {
    await sweepReminders(instance.payload, on('2026-12-04'))
    expect(await mailOf('coso1')).toBeNull()
  })

  it('what is overdue goes to who decides and to the leaders above, again after a week of work', async () => {
    await sweepReminders(instance.payload, on('2026-12-10'))
    expect(await mailOf('coso1')).toContain('02 việc sau hạn')
    expect(await mailOf('quan1')).toContain('Đoàn coso1: 03 việc.')
    expect(await mailOf('thanhdoan')).toBeNull()
    await query(instance.payload, sql`delete from mails`)
    await sweepReminders(instance.payload, on('2026-12-11'))
    expect(await mails()).toEqual([])
    await sweepReminders(instance.payload, on('2026-12-17'))
    expect(await mailOf('quan1')).toContain('Đoàn coso1')
  })

  it('the report that is due stands in the same message, and is told once', async () => {
    const note = (key: string) =>
      inTransaction(instance.payload, (req) =>
        noteReminder(req, {
          kind: 'remind',
          key,
          unit: city.units.quan1,
          year: 2026,
          since: '2026-10-15' as never,
          instead: [],
        }),
      )
    const of = async (who: PersonKey) =>
      (await mails()).filter(({ key }) => key.endsWith(city.people[who].officer))
    await waiting('activities', '2026-12-16')
    await note('remind14:2026:quan1')
    await note('remind7:2026:quan1')
    await Promise.all([
      sweepReminders(instance.payload, on('2026-12-18')),
      tellReminders(instance.payload, on('2026-12-18')),
    ])
    const [only, ...others] = await of('quan1')
    expect(others).toEqual([])
    expect(only?.text).toContain('Đoàn coso1')
    expect(only?.text.match(/Báo cáo năm 2026 của Đoàn quan1 có hạn nộp/g)).toHaveLength(1)
    expect(only?.text).toMatch(/Mở báo cáo của Đoàn quan1: .*\/admin\/collections\/reports/)
    // What comes after the message of the day waits for the next one; who has had none is told at once.
    await query(instance.payload, sql`delete from mails where key like ${`%${city.people.phoQuan1.officer}`}`)
    await note('remind1:2026:quan1')
    await tellReminders(instance.payload, on('2026-12-18'))
    expect([(await of('quan1')).length, (await of('phoQuan1')).length]).toEqual([1, 1])
    // A Saturday.
    await tellReminders(instance.payload, on('2026-12-19'))
    expect([(await of('quan1')).length, (await of('phoQuan1')).length]).toEqual([2, 1])
    await tellReminders(instance.payload, on('2026-12-20'))
    expect(await of('quan1')).toHaveLength(2)
  })

  it('a report that was submitted, or is another’s to sign by then, is not told', async () => {
    const act = { kind: 'remind', unit: city.units.quan2, year: 2026, since: '2026-10-15', instead: [] }
    await inTransaction(instance.payload, (req) =>
      noteReminder(req, { ...act, key: 'remind30:2026:quan2' } as never),
    )
    await query(
      instance.payload,
      sql`update appointments set "to" = '2025-01-01' where officer_id = ${city.people.quan2.officer}::uuid`,
    )
    await tellReminders(instance.payload, on('2026-12-20'))
    expect(await mailOf('quan2')).toBeNull()
  })

  it('what nobody can decide is told to the administrators every working day', async () => {
    const id = await waiting('activities', '2026-12-30')
    await query(instance.payload, sql`update app.tasks set closed_at = now() where record = ${id}::uuid`)
    await sweepReminders(instance.payload, on('2026-12-22'))
    expect(await mailOf('admin')).toContain('chưa có người đủ điều kiện xử lý')
  })
})
