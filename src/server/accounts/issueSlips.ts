import type { Payload, PayloadRequest } from 'payload'
import { SLIP_DAYS, writeSlipCode } from '#core/account/slipCode.ts'
import { DAY_MS } from '#core/calendar/day.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { env } from '#env'
import { now } from '../clock.ts'
import { changeAccount } from '../gateway/guardAccount.ts'
import { refuse } from '../refuse.ts'
import { inTransaction, query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { noteActs } from './acts.ts'
import { endSessions } from './endSessions.ts'
import { type AccountPerson, accountPeople } from './people.ts'
import { keepSlips, newSlipCode } from './slips.ts'

/** Slips of one printing: a whole district's at once. */
export const MOST_SLIPS = 500
export type IssuedSlip = {
  officer: string
  name: string
  code: string
  office: string
  unit: string
  reset: boolean
  slip: string
  url: string
  expiresAt: number
}
type Asked = {
  caller: Caller
  of: { officers: readonly string[] } | { unit: string; below: boolean }
  /** A new password for somebody who signed in already; asked for one person at a time. */
  reset: boolean
  address: string | null
}

/**
 * Makes slips for the people named (each must be looked after by the caller), or for everybody in a unit who has no
 * account or never signed in. A reset ends the person's sessions at once. The codes are given here once, kept nowhere.
 */
export async function issueSlips(payload: Payload, asked: Asked): Promise<IssuedSlip[]> {
  const { caller, of, reset } = asked
  const states = 'unit' in of ? (['none', 'unused'] as const) : undefined
  const find = { caller, of, page: 1, limit: MOST_SLIPS, ...(states && { states }) }
  const { docs, totalDocs } = await accountPeople(payload, find)
  if (totalDocs > MOST_SLIPS) throw refuse({ code: 'too-many-to-print', data: { max: MOST_SLIPS } })
  if ('officers' in of && docs.length < new Set(of.officers).size) throw refuse({ code: 'not-found' })
  const people = 'unit' in of ? docs.filter(({ kept }) => kept) : docs
  if (people.some(({ kept }) => !kept)) throw refuse({ code: 'forbidden' })
  if (people.length === 0) throw refuse({ code: 'nobody-without-account' })
  const active = people.find(({ state }) => state === 'active')
  if (active && !(reset && people.length === 1))
    throw refuse({ code: 'account-in-use', data: { name: active.name } })
  const work = () => inTransaction(payload, (req) => writeSlips(req, people, asked))
  return active?.user ? changeAccount(payload, active.user, work) : work()
}

async function writeSlips(
  req: PayloadRequest,
  people: readonly AccountPerson[],
  { caller, address }: Asked,
): Promise<IssuedSlip[]> {
  const ids = people.map(({ id }) => id)
  // Two who make slips for the same person at once: the second takes back the first one's.
  await query(
    req.payload,
    sql`select id from officers where id = any(${list(ids)}) order by id for update`,
    req,
  )
  const at = now()
  const until = new Date(at.getTime() + SLIP_DAYS * DAY_MS)
  const made = people.map((person) => ({ person, code: newSlipCode(), reset: person.state === 'active' }))
  const slips = made.map(({ person, code, reset }) => ({ officer: person.id, code, reset }))
  await keepSlips(req, { slips, by: caller.name, at, until })
  const by = { officer: caller.officer, name: caller.name }
  await noteActs(
    req,
    made.map(({ person, reset }) => ({
      ...{
        kind: reset ? ('resetIssued' as const) : ('slipIssued' as const),
        officer: person.id,
        by,
        address,
      },
    })),
  )
  for (const { person, reset } of made)
    if (reset && person.user) await endSessions(req, { user: person.user })
  return made.map(({ person, code, reset }) => ({
    ...{
      officer: person.id,
      name: person.name,
      code: person.code,
      office: person.office,
      unit: person.unit,
      reset,
    },
    slip: writeSlipCode(code),
    url: `${env.serverURL}/kich-hoat/${code}`,
    expiresAt: until.getTime(),
  }))
}
