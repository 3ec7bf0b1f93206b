import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sql } from '@payloadcms/db-postgres'
import { addDays } from '#core/calendar/day.ts'
import { moveTasksOfDays } from '#server/approval/moveOpenTasks.ts'
import { today } from '#server/clock.ts'
import { query } from '#server/sql/db.ts'
import { appoint, buildCity, type City } from '#tests/support/approval/city.ts'
import { decideAs, draftActivity, draftPledge, stored, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let instance: Instance
beforeAll(async () => {
  instance = await openInstance()
})
afterAll(() => instance.close())

const postOf = async (officer: string) =>
  (
    await query<{ id: string }>(
      instance.payload,
      sql`select id::text from appointments where officer_id = ${officer}::uuid`,
    )
  )[0]?.id ?? ''

/** Through Payload, as an administrator's change would go: its hooks follow. */
const endPost = async (officer: string, to: string) =>
  instance.payload.update({
    collection: 'appointments',
    id: await postOf(officer),
    overrideAccess: true,
    data: { to } as never,
  })

async function openCase(city: City) {
  const id = await draftActivity(instance, city.people.canbo1)
  return submitted(instance, city.people.canbo1, { collection: 'activities', id })
}

describe('tasks follow appointments', () => {
  it('somebody appointed decides at once, somebody relieved no more; the last one gone, the case moves up and says so', async () => {
    const city = await buildCity(instance.payload)
    const { coso1, phoCoso1, quan1, phoQuan1, chidoan1, canbo1 } = city.people
    const id = await openCase(city)
    const open = async () => (await stored(instance, 'activities', id)).open.sort()
    expect(await open()).toEqual([coso1.officer, phoCoso1.officer].sort())
    await endPost(coso1.officer, addDays(today(), -1))
    expect(await open()).toEqual([phoCoso1.officer])
    const late = await decideAs(instance, coso1, {
      collection: 'activities',
      id,
      body: { action: 'approve' },
    })
    expect(late.status).toBe(403)
    await appoint(instance.payload, {
      officer: chidoan1.officer,
      unit: city.units.coso1,
      office: 'deputySecretary',
      from: today(),
    })
    expect(await open()).toEqual([chidoan1.officer, phoCoso1.officer].sort())
    await endPost(phoCoso1.officer, addDays(today(), -1))
    await query(instance.payload, sql`delete from appointments where officer_id = ${chidoan1.officer}::uuid`)
    await moveTasksOfDays(instance.payload, undefined, { from: today(), to: today() })
    expect(await open()).toEqual([quan1.officer, phoQuan1.officer].sort())
    const { body } = await instance.send('GET', `/activities/${id}/approval`, { token: canbo1.token })
    expect(body.approvers[0].reason).toBe(
      'Bí thư Đoàn quan1, giữ chức từ 12/03/2024 (chuyển lên do Đoàn coso1 không có người đủ điều kiện xử lý)',
    )
    await appoint(instance.payload, {
      officer: phoCoso1.officer,
      unit: city.units.coso1,
      office: 'secretary',
      from: today(),
    })
    expect(await open()).toEqual([phoCoso1.officer])
    expect((await stored(instance, 'activities', id)).record).toMatchObject({ rev: 2 })
  })

  it('what begins on a later day holds from that day’s sweep on', async () => {
    const city = await buildCity(instance.payload)
    const { canbo2, coso1, phoCoso1 } = city.people
    const id = await openCase(city)
    const tomorrow = addDays(today(), 1)
    await appoint(instance.payload, {
      officer: canbo2.officer,
      unit: city.units.coso1,
      office: 'deputySecretary',
      from: tomorrow,
    })
    expect((await stored(instance, 'activities', id)).open).toHaveLength(2)
    const early = await decideAs(instance, canbo2, {
      collection: 'activities',
      id,
      body: { action: 'approve' },
    })
    expect(early.status).toBe(404)
    await query(
      instance.payload,
      sql`update appointments set "from" = ${today()} where officer_id = ${canbo2.officer}::uuid and "from" = ${tomorrow}`,
    )
    await moveTasksOfDays(instance.payload, undefined, { from: today(), to: today() })
    expect((await stored(instance, 'activities', id)).open.sort()).toEqual(
      [canbo2.officer, coso1.officer, phoCoso1.officer].sort(),
    )
  })

  it('with nobody left the case waits visibly and wakes with the next appointment', async () => {
    const city = await buildCity(instance.payload)
    const id = await draftPledge(instance, city.people.canbo1)
    await submitted(instance, city.people.canbo1, { collection: 'pledges', id })
    const gone = [
      'coso1',
      'phoCoso1',
      'quan1',
      'phoQuan1',
      'thanhdoan',
      'phoThanhdoan',
      'thuongvu1',
      'thuongvu2',
    ] as const
    for (const who of gone) await endPost(city.people[who].officer, addDays(today(), -1))
    expect((await stored(instance, 'pledges', id)).open).toEqual([])
    const { body } = await instance.send('GET', `/pledges/${id}/approval`, {
      token: city.people.canbo1.token,
    })
    expect(body).toMatchObject({
      state: 'pending',
      approvers: [],
      words: { waiting: expect.stringContaining('Chưa có người') },
    })
    await appoint(instance.payload, {
      officer: city.people.coso1.officer,
      unit: city.units.coso1,
      office: 'secretary',
      from: today(),
    })
    expect((await stored(instance, 'pledges', id)).open).toEqual([city.people.coso1.officer])
  })

  it('the votes of the standing committee count only while their owners sit in it', async () => {
    const city = await buildCity(instance.payload)
    const { thanhdoan, thuongvu1, thuongvu2, phoThanhdoan } = city.people
    const id = await draftPledge(instance, thanhdoan)
    const of = { collection: 'pledges', id }
    await submitted(instance, thanhdoan, of)
    await decideAs(instance, thuongvu1, { ...of, body: { action: 'approve' } })
    await endPost(thuongvu1.officer, addDays(today(), -1))
    const second = await decideAs(instance, thuongvu2, { ...of, body: { action: 'approve' } })
    expect(second.body).toMatchObject({ state: 'pending' })
    const third = await decideAs(instance, phoThanhdoan, { ...of, body: { action: 'approve' } })
    expect(third.body).toMatchObject({ state: 'approved' })
  })

  it('the votes of those who are left decide at once when a committee shrinks, in a row of nobody’s', async () => {
    const city = await buildCity(instance.payload)
    const { thanhdoan, thuongvu1, thuongvu2, phoThanhdoan } = city.people
    const id = await draftPledge(instance, thanhdoan)
    const of = { collection: 'pledges', id }
    await submitted(instance, thanhdoan, of)
    await decideAs(instance, thuongvu1, { ...of, body: { action: 'approve' } })
    await endPost(thuongvu2.officer, addDays(today(), -1))
    expect((await stored(instance, 'pledges', id)).open).toEqual([phoThanhdoan.officer])
    await endPost(phoThanhdoan.officer, addDays(today(), -1))
    const { record, log, open } = await stored(instance, 'pledges', id)
    expect(record).toMatchObject({ state: 'approved', step: null })
    expect(record?.decided_at).not.toBeNull()
    expect(log.map((row) => row.action)).toEqual(['submit', 'approve', 'settle', 'pass'])
    expect(open).toEqual([])
    const reopened = await decideAs(instance, thuongvu1, { ...of, body: { action: 'reopen', comment: 'x' } })
    expect(reopened.status).toBe(403)
  })

  it('a tie of those who are left goes back to the author', async () => {
    const city = await buildCity(instance.payload)
    const { thanhdoan, thuongvu1, thuongvu2, phoThanhdoan } = city.people
    const id = await draftPledge(instance, thanhdoan)
    const of = { collection: 'pledges', id }
    await submitted(instance, thanhdoan, of)
    await decideAs(instance, thuongvu1, { ...of, body: { action: 'approve' } })
    await decideAs(instance, thuongvu2, { ...of, body: { action: 'return', comment: 'Chưa rõ' } })
    await endPost(phoThanhdoan.officer, addDays(today(), -1))
    const { record, log } = await stored(instance, 'pledges', id)
    expect(record).toMatchObject({ state: 'returned', step: null })
    expect(log.at(-1)?.action).toBe('settle')
  })
})
