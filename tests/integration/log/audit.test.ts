import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditLog, lastAudits, sealLog } from '#server/log/auditLog.ts'
import { query, sql } from '#server/sql/db.ts'
import { buildCity, type City } from '#tests/support/approval/city.ts'
import { decideAs, draftPledge, submitted } from '#tests/support/approval/papers.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'
import { audit } from '../../../src/cli/audit.ts'

let instance: Instance
let city: City
let id: string
const said: string[] = []
beforeAll(async () => {
  instance = await openInstance()
  city = await buildCity(instance.payload)
  id = await draftPledge(instance, city.people.canbo1)
  await submitted(instance, city.people.canbo1, { collection: 'pledges', id })
  await decideAs(instance, city.people.coso1, { collection: 'pledges', id, body: { action: 'approve' } })
  // The rows are of yesterday, so that their day can be sealed.
  await tamper(`update decisions set recorded_at = recorded_at - interval '2 days'`)
  await rehash()
})
afterAll(() => instance.close())

const run = (statement: string) => query(instance.payload, sql.raw(statement))

/** Only who owns the database can do it, and only past the triggers. */
async function tamper(statement: string): Promise<void> {
  await run('alter table decisions disable trigger user')
  await run(statement)
  await run('alter table decisions enable trigger user')
}

async function rehash(): Promise<void> {
  const { readLog } = await import('#server/log/readLog.ts')
  const { hashOf } = await import('#server/approval/digest.ts')
  let previous: string | null = null
  for await (const page of readLog(instance.payload)) {
    for (const row of page) {
      if (row.seq === 1) previous = null
      const hash: string = hashOf(row, previous)
      const before = previous === null ? 'null' : `'${previous}'`
      await tamper(
        `update decisions set hash = '${hash}', previous_hash = ${before} where record = '${row.record}' and seq = ${row.seq}`,
      )
      previous = hash
    }
  }
}

/** Does something to the log, looks, and puts it back. */
async function afterwards(statement: string, back: string) {
  await tamper(statement)
  const found = await auditLog(instance.payload)
  await tamper(back)
  return found
}

describe('the audit of the decision log', () => {
  it('seals the days that are over once, and finds a sound log sound', async () => {
    expect(await sealLog(instance.payload)).toBe(1)
    expect(await sealLog(instance.payload)).toBe(0)
    const found = await auditLog(instance.payload)
    expect(found).toMatchObject({
      sound: true,
      chains: { rows: 2, chains: 1, broken: [] },
      heads: { heads: 1, broken: null },
      records: { records: 1, broken: [] },
    })
    expect((await lastAudits(instance.payload))[0]).toMatchObject({ sound: true })
    expect(await audit([], { payload: instance.payload, print: (line) => said.push(line) })).toBe(0)
  })

  it.each([
    [
      'a changed word',
      `comment = 'khác'`,
      'comment = null',
      { chains: { broken: [{ seq: 2, problem: 'changed' }] } },
    ],
    [
      'another name',
      `by_name = 'X'`,
      'by_name = by_name',
      { chains: { broken: [{ seq: 2, problem: 'changed' }] } },
    ],
  ])('names the row with %s', async (_name, change, _back, expected) => {
    const [kept] = await query<{ name: string }>(
      instance.payload,
      sql`select by_name as name from decisions where record = ${id} and seq = 2`,
    )
    const back = `update decisions set comment = null, by_name = '${kept?.name}' where record = '${id}' and seq = 2`
    const found = await afterwards(`update decisions set ${change} where record = '${id}' and seq = 2`, back)
    expect(found.sound).toBe(false)
    expect(found).toMatchObject(expected)
    expect((await auditLog(instance.payload)).sound).toBe(true)
  })

  it('misses the last row of a chain by its sealed day, and a content exchanged by its digest', async () => {
    await run('create table kept as select * from decisions where seq = 2')
    const cut = await afterwards(
      `delete from decisions where seq = 2`,
      'insert into decisions select * from kept',
    )
    expect(cut.chains.broken).toEqual([])
    expect(cut.heads.broken?.problem).toBe('rowsDiffer')
    const content = await afterwards(
      `update decisions set content = content || '{"year": 2031}' where seq = 1`,
      `update decisions set content = content || '{"year": 2026}' where seq = 1`,
    )
    expect(content.chains.broken).toMatchObject([{ record: id, seq: 1, problem: 'contentChanged' }])
    expect((await auditLog(instance.payload)).sound).toBe(true)
  })

  it('names a record changed past the rules, and the command fails', async () => {
    await run(`update pledges set commitments = false where id = '${id}'`)
    const found = await auditLog(instance.payload)
    expect(found.records.broken).toEqual([{ collection: 'pledges', record: id }])
    expect(await audit([], { payload: instance.payload, print: (line) => said.push(line) })).toBe(1)
    expect(said.at(-2)).toContain(id)
    await run(`update pledges set commitments = true where id = '${id}'`)
  })

  it('is for inspectors and administrators', async () => {
    const asked = (token: string, method = 'GET') => instance.send(method, '/log/audit', { token })
    expect((await asked(city.people.canbo1.token)).status).toBe(403)
    expect((await asked(city.people.coso1.token, 'POST')).status).toBe(403)
    expect((await instance.send('GET', '/log/audit')).status).toBe(401)
    const answer = await asked(city.people.tckt.token, 'POST')
    expect(answer.status).toBe(200)
    expect(answer.body.doc).toMatchObject({
      sound: true,
      lines: expect.arrayContaining(['Nhật ký nguyên vẹn.']),
    })
    const list = await asked(city.people.tckt.token)
    expect(list.body.docs.length).toBeGreaterThan(3)
  })

  it('refuses to have its seals changed', async () => {
    await expect(run(`update app.log_heads set rows = 0`)).rejects.toThrow()
    await expect(run(`truncate app.log_heads`)).rejects.toThrow()
  })
})
