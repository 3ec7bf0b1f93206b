import type { Payload } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { now } from '../clock.ts'
import { changeAccount } from '../gateway/guardAccount.ts'
import { refuse } from '../refuse.ts'
import { inTransaction } from '../sql/db.ts'
import { noteActs } from './acts.ts'
import { endSessions } from './endSessions.ts'
import { type AccountPerson, accountPeople } from './people.ts'
import { revokeSlips } from './slips.ts'

type Asked = { caller: Caller; officer: string; address: string | null }

/** Ends all sessions of somebody whose account the caller looks after; how many there were. */
export async function endSessionsOf(payload: Payload, asked: Asked): Promise<number> {
  const { user } = await keptPerson(payload, asked)
  if (user === null) return 0
  return changeAccount(payload, user, () =>
    inTransaction(payload, async (req) => {
      const ended = await endSessions(req, { user })
      if (ended > 0) await noteActs(req, [{ kind: 'sessionsEnded', ...actOf(asked) }])
      return ended
    }),
  )
}

/** Takes back the slip that is out for somebody; how many that were. */
export async function revokeSlipOf(payload: Payload, asked: Asked): Promise<number> {
  await keptPerson(payload, asked)
  return inTransaction(payload, async (req) => {
    const revoked = await revokeSlips(req, { officers: [asked.officer], at: now() })
    if (revoked > 0) await noteActs(req, [{ kind: 'slipRevoked', ...actOf(asked) }])
    return revoked
  })
}

async function keptPerson(payload: Payload, { caller, officer }: Asked): Promise<AccountPerson> {
  const { docs } = await accountPeople(payload, { caller, of: { officers: [officer] }, page: 1, limit: 1 })
  const [person] = docs
  if (!person) throw refuse({ code: 'not-found' })
  if (!person.kept) throw refuse({ code: 'forbidden' })
  return person
}

function actOf({ caller, officer, address }: Asked) {
  return { officer, by: { officer: caller.officer, name: caller.name }, address }
}
