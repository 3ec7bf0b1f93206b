import type { Payload } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { changeAccount } from '../gateway/guardAccount.ts'
import { inTransaction } from '../sql/db.ts'
import { noteActs } from './acts.ts'
import { endSessions } from './endSessions.ts'

type Asked = {
  caller: Caller
  only?: string | undefined
  except?: string | undefined
  address: string | null
}

/** Ends one of a person's own sessions, all but one, or all; how many there were. */
export function endOwnSessions(payload: Payload, { caller, address, ...which }: Asked): Promise<number> {
  return changeAccount(payload, caller.user, () =>
    inTransaction(payload, async (req) => {
      const ended = await endSessions(req, { user: caller.user, ...which })
      const { officer, name } = caller
      const act = { kind: 'sessionsEnded' as const, officer, by: { officer, name }, address }
      if (ended > 0) await noteActs(req, [act])
      return ended
    }),
  )
}
