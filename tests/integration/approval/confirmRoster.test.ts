import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { query } from '#server/sql/db.ts'
import { buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { decideAs } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
let city: City
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
})
afterAll(() => instance.close())

let hour = 0

/** An event hosted by a unit and closed by somebody at once; the states of its records by officer. */
async function closeAs(maker: PersonKey, host: keyof City['units'], roster: PersonKey[]) {
  const started = new Date(Date.now() - 86_400_000)
  started.setUTCHours(11, 0, 0, 0)
  started.setUTCMinutes(started.getUTCMinutes() + 10 * hour++)
  const body = {
    title: 'Sinh hoạt chi đoàn',
    kind: 'branchMeeting',
    startsAt: started.toISOString(),
    endsAt: new Date(started.getTime() + 5 * 60_000).toISOString(),
    hostUnit: city.units[host],
    roster: roster.map((who) => ({ officer: city.people[who].officer, attendance: 'onTime' })),
    close: true,
  }
  const answer = await instance.send('POST', '/events', { token: city.people[maker].token, body })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  const rows = await query<{ id: string; officer: string; state: string; rev: number }>(
    instance.payload,
    sql`select id::text, officer_id::text as officer, state, rev::int as rev from activities where event_id = ${answer.body.doc.id}::uuid`,
  )
  const waiting = await query<{ record: string; officer: string }>(
    instance.payload,
    sql`select record::text, officer::text from app.tasks where closed_at is null`,
  )
  return Object.fromEntries(
    roster.map((who) => {
      const row = rows.find((one) => one.officer === city.people[who].officer)
      const open = waiting.filter((task) => task.record === row?.id).map((task) => task.officer)
      return [who, { ...row, open: open.sort() }]
    }),
  )
}
const officers = (...who: PersonKey[]) => who.map((key) => city.people[key].officer).sort()

describe('closing an event', () => {
  it('confirms everybody, superiors included; the maker’s own row goes to his superior', async () => {
    const rows = await closeAs('coso1', 'coso1', ['canbo1', 'chidoan1', 'quan1', 'coso1'])
    for (const who of ['canbo1', 'chidoan1', 'quan1'])
      expect(rows[who]).toMatchObject({ state: 'approved', rev: 3, open: [] })
    expect(rows.coso1).toMatchObject({ state: 'pending', rev: 2, open: officers('quan1', 'phoQuan1') })
    const own = { collection: 'activities', id: rows.coso1?.id ?? '', body: { action: 'approve' } }
    expect((await decideAs(instance, city.people.coso1, own)).status).toBe(403)
    expect((await decideAs(instance, city.people.phoCoso1, own)).status).toBe(403)
    expect((await decideAs(instance, city.people.quan1, own)).status).toBe(200)
  })

  it('by a deputy: his own row waits for the secretary', async () => {
    const rows = await closeAs('phoCoso1', 'coso1', ['canbo1', 'phoCoso1'])
    expect(rows.canbo1).toMatchObject({ state: 'approved' })
    expect(rows.phoCoso1).toMatchObject({ state: 'pending', open: officers('coso1') })
  })

  it('by a clerk: everything waits for the host’s secretary and deputy', async () => {
    const rows = await closeAs('vanphong1', 'quan1', ['canbo1', 'quan1', 'vanphong1'])
    expect(rows.canbo1).toMatchObject({ state: 'pending', open: officers('quan1', 'phoQuan1') })
    expect(rows.vanphong1).toMatchObject({ state: 'pending', open: officers('quan1', 'phoQuan1') })
    expect(rows.quan1).toMatchObject({ state: 'pending', open: officers('thanhdoan', 'phoThanhdoan') })
  })

  it('logs submission and confirmation of each record, chained', async () => {
    const rows = await closeAs('coso1', 'coso1', ['canbo1'])
    const { body } = await instance.send('GET', `/activities/${rows.canbo1?.id}/approval`, {
      token: city.people.canbo1.token,
    })
    expect(
      body.history.map((row: { action: string; by: { officer: string } }) => [row.action, row.by.officer]),
    ).toEqual([
      ['submit', city.people.coso1.officer],
      ['approve', city.people.coso1.officer],
    ])
  })
})
