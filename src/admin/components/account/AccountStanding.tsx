import type { AccountPerson } from '#server/accounts/people.ts'
import { printInstant } from '../../print.ts'
import type { Words } from '../../words.ts'
import { AccountActions } from '../later.tsx'

type Props = { person: AccountPerson; w: Words }

/** How somebody's account stands, in words. */
export function AccountStanding({ person: { state, lastSignIn, slip }, w }: Props) {
  const more = [
    lastSignIn && w('accounts.lastSignIn', { at: printInstant(lastSignIn) }),
    slip && w('accounts.openSlip', { at: printInstant(slip.expiresAt) }),
  ].filter(Boolean)
  return (
    <>
      {w(`accounts.states.${state}`)}
      {more.length > 0 && <span className="muted"> · {more.join(' · ')}</span>}
    </>
  )
}

/** What the caller may do with it; who does where it is not his. */
export function AccountTools({ person, w }: Props) {
  const { id, name, state, sessions, slip, kept } = person
  if (!kept) return <span className="muted">{w('accounts.byOthers')}</span>
  return <AccountActions person={{ id, name, state, sessions, slip: slip !== null }} />
}
