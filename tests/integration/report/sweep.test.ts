import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sweepReminders, tellReminders } from '#server/approval/sweepReminders.ts'
import { actsAt, retryAct, sweepReports } from '#server/report/sweepReports.ts'
import { sweepState } from '#server/report/sweepState.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let app: Instance
let city: City

beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
})
afterAll(() => app.close())

const sweep = async (at: string) => {
  const acts = await sweepReports(app.payload, new Date(at))
  return acts
    .map(({ key }) =>
      key
        .replace(city.units.quan1, 'quan1')
        .replace(city.units.quan2, 'quan2')
        .replace(city.units.city, 'city'),
    )
    .sort()
}
const reminders = () =>
  query<{ subject: string; text: string; to: string }>(
    app.payload,
    sql`select subject, text, "to" from mails where key like 'approval-digest:%' and text ~ 'cần được nộp|có hạn nộp' order by created_at, key`,
  )

describe('the sweep about yearly reports', () => {
  it('does nothing before the year is over', async () => {
    expect(await sweep('2026-09-28T23:59:00+07:00')).toEqual([])
  })

  it('reminds 30 days before, while there is no draft yet', async () => {
    expect(await sweep('2026-09-29T08:00:00+07:00')).toEqual(['remind30:2026:quan1', 'remind30:2026:quan2'])
    expect(await reminders()).toEqual([])
    await sweepReminders(app.payload, new Date('2026-09-29T08:00:00+07:00'))
    expect((await reminders())[0]?.text).toContain('Hệ thống tự lập dự thảo từ ngày 01/10/2026')
    await query(app.payload, sql`delete from mails`)
    expect(await sweep('2026-09-30T23:59:00+07:00')).toEqual([])
  })

  it('makes each draft once from 1 October on, though two sweep at once', async () => {
    const twice = await Promise.all([sweep('2026-10-01T00:00:00+07:00'), sweep('2026-10-01T00:00:00+07:00')])
    expect(twice.flat().sort()).toEqual(['compile:2026:quan1', 'compile:2026:quan2'])
    const rows = await query<{ unit: string; state: string; revision: string; year: string }>(
      app.payload,
      sql`select unit_id::text as unit, state, revision, year from reports`,
    )
    expect(new Set(rows.map(({ unit }) => unit))).toEqual(new Set([city.units.quan1, city.units.quan2]))
    expect(rows.map(({ state, revision, year }) => `${state} ${revision} ${year}`)).toEqual([
      'draft 1 2026',
      'draft 1 2026',
    ])
    expect(await sweep('2026-10-01T00:02:00+07:00')).toEqual([])
  })

  it('reminds who can sign, 14 days before, once, also when the clock goes back', async () => {
    expect(await sweep('2026-10-15T00:00:00+07:00')).toEqual(['remind14:2026:quan1', 'remind14:2026:quan2'])
    expect(await sweep('2026-10-16T00:00:00+07:00')).toEqual([])
    expect(await sweep('2026-10-01T00:00:00+07:00')).toEqual([])
    expect(await sweep('2026-10-15T00:00:00+07:00')).toEqual([])
    await tellReminders(app.payload, new Date('2026-10-15T06:59:00+07:00'))
    expect(await reminders()).toEqual([])
    await sweepReminders(app.payload, new Date('2026-10-15T07:00:00+07:00'))
    const sent = await reminders()
    expect(sent.map(({ to }) => to.split('-')[0]).sort()).toEqual(['phoQuan1', 'quan1', 'quan2'])
    expect(sent[0]?.subject).toMatch(/^Nhắc hạn nộp báo cáo năm 2026 của Đoàn quan/)
    expect(sent[0]?.text).toContain('chậm nhất ngày 29/10/2026, còn 14 ngày')
  })

  it('makes up after an outage in words that hold now, and leaves who has submitted in peace', async () => {
    await query(
      app.payload,
      sql`update reports set submitted_at = now(), state = 'pending' where unit_id = ${city.units.quan1}::uuid`,
    )
    expect(await sweep('2026-11-01T08:00:00+07:00')).toEqual(['compile:2026:city', 'remind-1:2026:quan2'])
    // A Sunday: nobody has a message about what waits, so the reminder is one.
    expect(await sweepReminders(app.payload, new Date('2026-11-01T08:00:00+07:00'))).toBe(false)
    await tellReminders(app.payload, new Date('2026-11-01T08:00:00+07:00'))
    const last = (await reminders()).at(-1)
    expect(last?.text).toContain('có hạn nộp ngày 29/10/2026, hiện sau hạn 03 ngày')
    expect(await sweep('2026-11-01T08:02:00+07:00')).toEqual([])
  })

  it('does an act again whose transaction failed, and nothing of it is left meanwhile', async () => {
    await query(app.payload, sql`delete from reports`)
    await query(app.payload, sql`delete from app.runs where period like 'compile:%'`)
    const create = app.payload.create
    let failed = 0
    app.payload.create = (async (args: Parameters<typeof create>[0]) => {
      const made = await create.call(app.payload, args)
      failed += 1
      if (failed === 1) throw new Error('killed here')
      return made
    }) as never
    const first = await sweep('2026-10-20T00:00:00+07:00')
    app.payload.create = create
    expect(first).toHaveLength(1)
    expect(await query(app.payload, sql`select 1 from reports`)).toHaveLength(1)
    const { failed: kept } = await sweepState(app.payload)
    expect(kept).toMatchObject([{ kind: 'compile', year: 2026, error: 'killed here', attempts: 1 }])
    expect(await sweep('2026-10-20T00:00:00+07:00')).toHaveLength(1)
    expect(await query(app.payload, sql`select 1 from reports`)).toHaveLength(2)
    expect((await sweepState(app.payload)).failed).toEqual([])
    app.logged.length = 0
  })

  it('tries one failed act again by itself, and says how it ended', async () => {
    await query(app.payload, sql`delete from reports`)
    await query(app.payload, sql`delete from app.runs where period like 'compile:%'`)
    const create = app.payload.create
    app.payload.create = (() => Promise.reject(new Error('no room'))) as never
    await sweep('2026-10-20T00:00:00+07:00')
    const at = new Date('2026-10-20T00:02:00+07:00')
    const [first, second] = (await sweepState(app.payload)).failed.map(({ key }) => key)
    if (!first || !second) throw new Error('two acts must have failed')
    expect(await retryAct(app.payload, first, at)).toEqual({ result: 'failed', error: 'no room' })
    app.payload.create = create
    expect(await retryAct(app.payload, first, at)).toEqual({ result: 'done' })
    expect(await query(app.payload, sql`select 1 from reports`)).toHaveLength(1)
    expect((await sweepState(app.payload)).failed.map(({ key }) => key)).toEqual([second])
    await expect(retryAct(app.payload, first, at)).rejects.toMatchObject({ status: 404 })
    // Long after the year nobody has to do it any more.
    expect(await retryAct(app.payload, second, new Date('2028-06-01T00:00:00+07:00'))).toEqual({
      result: 'notDue',
    })
    expect((await sweepState(app.payload)).failed).toEqual([])
    await sweep('2026-10-20T00:04:00+07:00')
    app.logged.length = 0
  })

  it('has one act tried again only by those who see the page', async () => {
    const retry = (who: 'tckt' | 'admin' | 'quan1', body: unknown) =>
      app.send('POST', '/sweep/retry', { token: city.people[who].token, body })
    expect((await retry('quan1', { key: 'compile:2026:x' })).status).toBe(403)
    expect((await retry('admin', { key: 'compile:2026:x' })).status).toBe(404)
    for (const body of [{}, { key: 1 }, { key: 'x'.repeat(201) }]) {
      const { status, body: answer } = await retry('tckt', body)
      expect([status, answer.errors[0].path]).toEqual([400, 'key'])
    }
  })

  it('is shown to inspectors and administrators, who may have it done now, and to nobody else', async () => {
    const call = (who: 'tckt' | 'admin' | 'quan1' | 'canbo1', method: 'GET' | 'POST') =>
      app.send(method, '/sweep', {
        token: city.people[who].token,
        ...(method === 'POST' ? { body: {} } : {}),
      })
    for (const who of ['quan1', 'canbo1'] as const)
      for (const method of ['GET', 'POST'] as const) expect((await call(who, method)).status).toBe(403)
    const { body } = await call('tckt', 'GET')
    expect(body.done.length).toBeGreaterThan(0)
    expect(body.done[0]).toMatchObject({ unit: expect.stringMatching(/^Đoàn quan/), year: 2026 })
    expect(body.coming.length).toBeLessThanOrEqual(100)
    expect((await call('admin', 'POST')).body).toMatchObject({ carriedOut: expect.any(Number), failed: [] })
  })

  it('sends a message again that was given up, once asked by an administrator', async () => {
    const [mail] = await query<{ id: string }>(
      app.payload,
      sql`update mails set state = 'failed', attempts = 9 where id = (select id from mails limit 1) returning id::text`,
    )
    const resend = (who: 'admin' | 'tckt', id = mail?.id) =>
      app.send('POST', `/mails/${id}/resend`, { token: city.people[who].token, body: {} })
    expect((await resend('tckt')).status).toBe(403)
    expect((await resend('admin', crypto.randomUUID())).status).toBe(404)
    expect((await resend('admin', 'x')).status).toBe(404)
    expect((await resend('admin')).status).toBe(200)
    const again = await resend('admin')
    expect([again.status, again.body.errors[0].code]).toEqual([409, 'mail-not-failed'])
  })

  it('lists what was done and what is to come', async () => {
    const acts = await actsAt(app.payload, new Date('2026-10-20T00:00:00+07:00'))
    expect(acts.due).toEqual([])
    const next = await actsAt(app.payload, new Date('2027-09-01T00:00:00+07:00'))
    expect(next.coming.map(({ since, kind }) => `${since} ${kind}`).sort()).toEqual([
      '2027-09-29 remind',
      '2027-09-29 remind',
      '2027-10-01 compile',
      '2027-10-01 compile',
      '2027-10-15 remind',
      '2027-10-15 remind',
      '2027-10-22 remind',
      '2027-10-22 remind',
      '2027-10-28 remind',
      '2027-10-28 remind',
      '2027-10-30 compile',
      '2027-10-30 remind',
      '2027-10-30 remind',
    ])
  })
})
