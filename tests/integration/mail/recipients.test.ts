import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { tellDelegate } from '#server/approval/tellDelegate.ts'
import type { OutgoingMail, Transport } from '#server/mail/makeTransport.ts'
import { queueMails } from '#server/mail/queueMails.ts'
import type { Recipient } from '#server/mail/recipients.ts'
import { sendDueMails } from '#server/mail/sendDueMails.ts'
import { reportAddressees } from '#server/report/addressees.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { appoint, buildCity, type City, type PersonKey } from '#tests/support/approval/city.ts'
import { type Instance, openInstance } from '#tests/support/instance.ts'

let app: Instance
let city: City
const sent: OutgoingMail[] = []
const transport: Transport = {
  send: async (mail) => {
    sent.push(mail)
  },
  close: () => undefined,
}

beforeAll(async () => {
  app = await openInstance()
  city = await buildCity(app.payload)
})
afterAll(() => app.close())
beforeEach(async () => {
  sent.length = 0
  await query(app.payload, sql`delete from mails`)
})

const queue = (recipient: Recipient) =>
  inTransaction(app.payload, (req) =>
    queueMails(req, [
      { key: 'a', to: 'old@example.org', recipient, subject: 'a', text: 'a', html: '<p>a</p>' },
    ]),
  )
const send = () => sendDueMails(app.payload, transport)
const stored = async () => {
  const [row] = await query<{ state: string; to: string; error: string | null; message_id: string }>(
    app.payload,
    sql`select state, "to", error, message_id from mails`,
  )
  return row
}
const officer = (who: PersonKey) => city.people[who].officer
const leaveOffice = (who: PersonKey) =>
  query(
    app.payload,
    sql`update appointments set "to" = '2025-01-01' where officer_id = ${officer(who)}::uuid`,
  )

describe('whom a message goes to is decided when it leaves', () => {
  it('goes to the address an officer has by then, under the Message-ID it was queued with', async () => {
    await queue({
      officer: officer('quan1'),
      posts: [{ unit: city.units.quan1, offices: ['secretary'] }],
    })
    const queued = await stored()
    await query(
      app.payload,
      sql`update users set email = 'moi@example.org' where id = ${city.people.quan1.user}::uuid`,
    )
    expect(await send()).toBe(1)
    expect(sent.map(({ to, messageId }) => [to, messageId])).toEqual([
      ['moi@example.org', queued?.message_id],
    ])
    expect(await stored()).toMatchObject({ state: 'sent', to: 'moi@example.org' })
  })

  it('does not go to one who holds another office by then, and says so', async () => {
    await queue({
      officer: officer('phoQuan1'),
      posts: [{ unit: city.units.quan1, offices: ['deputySecretary'] }],
    })
    await leaveOffice('phoQuan1')
    await appoint(app.payload, {
      officer: officer('phoQuan1'),
      unit: city.units.quan2,
      office: 'deputySecretary',
    })
    expect(await send()).toBe(0)
    expect(sent).toEqual([])
    expect(await stored()).toMatchObject({
      state: 'withheld',
      error: 'Người nhận không còn giữ chức vụ nên thư không được gửi.',
    })
  })

  it('goes to whoever is in office where it names no post, and not to one who is not', async () => {
    await queue({ officer: officer('phoQuan1') })
    expect(await send()).toBe(1)
    await query(app.payload, sql`delete from mails`)
    await leaveOffice('canbo2')
    await queue({ officer: officer('canbo2') })
    expect(await send()).toBe(0)
    expect(await stored()).toMatchObject({ state: 'withheld' })
  })

  it('goes by a permission of an office that is held', async () => {
    await queue({ officer: officer('admin'), permission: 'configure' })
    expect(await send()).toBe(1)
    await query(app.payload, sql`delete from mails`)
    await queue({ officer: officer('tckt'), permission: 'configure' })
    expect(await send()).toBe(0)
  })

  it('tells a delegate of a delegation that is still there, though he holds no office', async () => {
    const [made] = await query<{ id: string }>(
      app.payload,
      sql`insert into delegations (from_id, to_id, start, "end")
        values (${officer('coso1')}::uuid, ${officer('canbo2')}::uuid, '2026-01-01', '2199-01-01') returning id::text`,
    )
    const id = made?.id ?? ''
    await inTransaction(app.payload, (req) => tellDelegate(req, id))
    expect(await send()).toBe(1)
    await query(app.payload, sql`delete from mails`)
    await inTransaction(app.payload, (req) => tellDelegate(req, id))
    await query(app.payload, sql`delete from delegations`)
    expect(await send()).toBe(0)
    expect(await stored()).toMatchObject({ state: 'withheld' })
  })

  it('does not go to one whose account has no address any more, and says so', async () => {
    await queue({ officer: officer('quan2') })
    await query(app.payload, sql`update users set email = null where id = ${city.people.quan2.user}::uuid`)
    expect(await send()).toBe(0)
    expect(await stored()).toMatchObject({
      state: 'withheld',
      error: expect.stringContaining('không còn tài khoản'),
    })
  })

  it('keeps every post for which somebody is told of a report', async () => {
    await appoint(app.payload, {
      officer: officer('quan1'),
      unit: city.units.city,
      office: 'inspectionOffice',
    })
    const people = await inTransaction(app.payload, (req) =>
      reportAddressees(req, { unit: city.units.quan1, kind: 'annual' }),
    )
    const both = people.find(({ recipient }) => recipient.officer === officer('quan1'))
    expect(both?.recipient.posts).toEqual([
      { unit: city.units.quan1, offices: ['secretary', 'deputySecretary'] },
      { unit: city.units.city, offices: ['inspectionOffice'] },
    ])
  })
})
