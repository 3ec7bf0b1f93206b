import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import type { Payload } from 'payload'
import { seededOffices } from '#seed/offices.ts'
import { plan, planKey, planName, planValidFrom } from '#seed/plan.ts'
import { seededWorkflows } from '#seed/workflows.ts'
import { loadAccount } from '#server/auth/loadCaller.ts'
import { query, sql } from '#server/sql/db.ts'

/** The units of the little city, each with its parent. */
const UNITS = {
  city: ['province', null],
  quan1: ['district', 'city'],
  quan2: ['district', 'city'],
  coso1: ['grassroots', 'quan1'],
  coso2: ['grassroots', 'quan2'],
  chidoan1: ['branch', 'coso1'],
} as const
type UnitKey = keyof typeof UNITS

/** Everybody in it: the unit and the office. */
const PEOPLE = {
  thanhdoan: ['city', 'secretary'],
  phoThanhdoan: ['city', 'deputySecretary'],
  thuongvu1: ['city', 'standingMember'],
  thuongvu2: ['city', 'standingMember'],
  tckt: ['city', 'inspectionOffice'],
  admin: ['city', 'systemAdministrator'],
  quan1: ['quan1', 'secretary'],
  phoQuan1: ['quan1', 'deputySecretary'],
  vanphong1: ['quan1', 'clerk'],
  coso1: ['coso1', 'secretary'],
  phoCoso1: ['coso1', 'deputySecretary'],
  canbo1: ['coso1', 'executiveMember'],
  chidoan1: ['chidoan1', 'secretary'],
  quan2: ['quan2', 'secretary'],
  coso2: ['coso2', 'secretary'],
  canbo2: ['coso2', 'executiveMember'],
} as const
export type PersonKey = keyof typeof PEOPLE

export type Person = { officer: string; user: string; token: string }
export type City = {
  units: Record<UnitKey, string>
  people: Record<PersonKey, Person>
}

/** A city of its own in the test database: units, offices, people with accounts and sessions, published workflows. */
export async function buildCity(payload: Payload): Promise<City> {
  await seedOnce(payload)
  const units = {} as City['units']
  for (const [key, [level, parent]] of Object.entries(UNITS)) {
    const code = `${key}-${randomUUID()}`
    const made = await payload.create({
      collection: 'units',
      overrideAccess: true,
      data: {
        code,
        name: `Đoàn ${key}`,
        level,
        validFrom: '2020-01-01',
        obligationsFrom: '2020-01-01',
        inBlock: true,
        ...(parent && { parent: units[parent as UnitKey] }),
      } as never,
    })
    units[key as UnitKey] = String(made.id)
  }
  const people = {} as City['people']
  for (const key of Object.keys(PEOPLE) as PersonKey[]) people[key] = await addPerson(payload, key, units)
  return { units, people }
}

/** Appoints somebody; gives the appointment's id. */
export async function appoint(
  payload: Payload,
  given: { officer: string; unit: string; office: string; from?: string; to?: string },
): Promise<string> {
  const [office] = await query<{ id: string }>(
    payload,
    sql`select id::text from offices where key = ${given.office}`,
  )
  const { officer, unit, from = '2024-03-12', to } = given
  const data = { officer, unit, office: office?.id, from, ...(to && { to }) } as never
  return String((await payload.create({ collection: 'appointments', overrideAccess: true, data })).id)
}

/** The user object a request of this person carries. */
export async function userOf(payload: Payload, person: Person) {
  const account = await loadAccount(payload, person.user)
  if (!account) throw new Error('no such account')
  return { ...account, collection: 'users' as const }
}

async function addPerson(payload: Payload, key: PersonKey, units: City['units']): Promise<Person> {
  const [unit, office] = PEOPLE[key]
  const user = randomUUID()
  const session = randomUUID()
  await query(
    payload,
    sql`insert into users (id, email) values (${user}::uuid, ${`${key}-${user}@test.local`})`,
  )
  await query(
    payload,
    sql`insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
      values (1, ${user}::uuid, ${session}, now(), now() + interval '1 day')`,
  )
  const officer = String(
    (
      await payload.create({
        collection: 'officers',
        overrideAccess: true,
        data: {
          code: `${key}-${user.slice(0, 8)}`,
          fullName: `Nguyễn ${key}`,
          employmentType: 'civilServant',
          user,
        } as never,
      })
    ).id,
  )
  await appoint(payload, { officer, unit: units[unit], office })
  const token = await new SignJWT({ id: user, collection: 'users', sid: session })
    .setProtectedHeader({ alg: 'HS256', authVersion: 1 })
    .setExpirationTime('1d')
    .sign(new TextEncoder().encode(payload.secret))
  return { officer, user, token }
}

async function seedOnce(payload: Payload): Promise<void> {
  const [{ count = 0 } = {}] = await query<{ count: number }>(
    payload,
    sql`select count(*)::int as count from offices`,
  )
  if (count > 0) return
  for (const office of seededOffices) {
    await payload.create({ collection: 'offices', overrideAccess: true, data: office as never })
  }
  const version = {
    key: planKey,
    name: planName,
    version: 1,
    status: 'published',
    validFrom: planValidFrom,
    definition: plan,
  }
  await payload.create({ collection: 'plans', overrideAccess: true, data: version as never })
  for (const workflow of seededWorkflows) {
    await payload.create({ collection: 'workflows', overrideAccess: true, data: workflow as never })
  }
}
