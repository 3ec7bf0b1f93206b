import type { Payload, PayloadRequest } from 'payload'
import { today } from '#server/clock.ts'
import { inTransaction } from '#server/sql/db.ts'

type Wanted = { payload: Payload; email: string; name: string; password: string }
type Within = { payload: Payload; req: PayloadRequest }

const office = 'systemAdministrator'
const codePrefix = 'QUANTRI'

/**
 * Makes an account that configures the system: its officer and the appointment at the root unit that gives the right.
 * A root unit is made where there is none. An account of that address gets the new password, and the right again.
 */
export async function createAdministrator({ payload, email, name, password }: Wanted): Promise<void> {
  await inTransaction(payload, async (req) => {
    const within = { payload, req }
    const code = await freeCode(within)
    const user = await accountOf({ ...within, email, password, code })
    const officer = await officerOf({ ...within, user, email, name, code })
    await appoint({ ...within, officer })
  })
}

async function freeCode({ payload, req }: Within): Promise<string> {
  const where = { code: { like: codePrefix } }
  return `${codePrefix}${(await payload.count({ collection: 'officers', where, overrideAccess: true, req })).totalDocs + 1}`
}

type Account = Within & { email: string; password: string; code: string }

async function accountOf({ payload, req, email, password, code }: Account): Promise<string> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  const username = code.toLowerCase()
  if (!found)
    return (
      await payload.create({
        collection: 'users',
        data: { email, username, password },
        overrideAccess: true,
        req,
      })
    ).id
  await payload.update({ collection: 'users', id: found.id, data: { password }, overrideAccess: true, req })
  return found.id
}

async function officerOf(
  of: Within & { user: string; email: string; name: string; code: string },
): Promise<string> {
  const { payload, req, user, email, name, code } = of
  const found = await payload.find({
    collection: 'officers',
    where: { user: { equals: user } },
    limit: 1,
    overrideAccess: true,
    req,
  })
  if (found.docs[0]) return found.docs[0].id
  const data = { code, fullName: name, email, employmentType: 'other' as const, user }
  return (await payload.create({ collection: 'officers', data, overrideAccess: true, req })).id
}

async function appoint({ payload, req, officer }: Within & { officer: string }): Promise<void> {
  const unit = await rootUnit({ payload, req })
  const offices = await payload.find({
    collection: 'offices',
    where: { key: { equals: office } },
    limit: 1,
    overrideAccess: true,
    req,
  })
  const [held] = offices.docs
  if (!held) throw new Error(`there is no office ${office}`)
  const wanted = { officer, unit, office: held.id }
  const running = await payload.find({
    collection: 'appointments',
    where: {
      and: [
        ...Object.entries(wanted).map(([field, value]) => ({ [field]: { equals: value } })),
        { or: [{ to: { exists: false } }, { to: { greater_than_equal: today() } }] },
      ],
    },
    limit: 1,
    overrideAccess: true,
    req,
  })
  if (running.docs.length > 0) return
  await payload.create({
    collection: 'appointments',
    data: { ...wanted, fullTime: false, from: today() },
    overrideAccess: true,
    req,
  })
}

async function rootUnit({ payload, req }: Within): Promise<string> {
  const { docs } = await payload.find({
    collection: 'units',
    where: { depth: { equals: 0 } },
    sort: 'validFrom',
    limit: 1,
    overrideAccess: true,
    req,
  })
  if (docs[0]) return docs[0].id
  const data = { code: 'GOC', name: 'Đơn vị gốc', level: 'province' as const, validFrom: today() }
  return (await payload.create({ collection: 'units', data, overrideAccess: true, req })).id
}
