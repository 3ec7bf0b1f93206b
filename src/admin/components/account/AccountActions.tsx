'use client'
import { useWords } from '../useWords.ts'
import { ConfirmButton } from './ConfirmButton.tsx'
import { useAccountActs } from './useAccountActs.ts'

type Props = {
  person: {
    id: string
    name: string
    state: 'none' | 'unused' | 'active'
    sessions: number
    slip: boolean
  }
}

/** What may be done with somebody's account: a slip, its end, a reset, the end of his sessions. */
export function AccountActions({ person: { id, name, state, sessions, slip } }: Props) {
  const { w } = useWords()
  const { busy, slips, revoke, endSessions } = useAccountActs()
  const active = state === 'active'
  return (
    <span className="account-acts">
      {active ? (
        <ConfirmButton
          disabled={busy}
          label={w('accounts.reset')}
          of={name}
          onConfirm={() => void slips({ officers: [id], reset: true })}
          question={w('accounts.confirmReset', { name })}
        />
      ) : (
        <ConfirmButton
          disabled={busy}
          label={w(slip ? 'accounts.again' : 'accounts.make')}
          of={name}
          onConfirm={() => void slips({ officers: [id] })}
        />
      )}
      {slip && (
        <ConfirmButton
          disabled={busy}
          label={w('accounts.revoke')}
          of={name}
          onConfirm={() => void revoke(id)}
        />
      )}
      {sessions > 0 && (
        <ConfirmButton
          disabled={busy}
          label={w('accounts.end', { count: sessions })}
          of={name}
          onConfirm={() => void endSessions(id)}
          question={w('accounts.confirmEnd', { name })}
        />
      )}
    </span>
  )
}
