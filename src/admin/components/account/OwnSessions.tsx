'use client'
import { useRouter } from 'next/navigation.js'
import { useId } from 'react'
import { TableHead } from '../TableHead.tsx'
import { useWords } from '../useWords.ts'
import { ConfirmButton } from './ConfirmButton.tsx'
import { useAccountActs } from './useAccountActs.ts'

type Session = {
  id: string
  device: string
  address: string | null
  since: string
  used: string
  here: boolean
}

/** The devices somebody is signed in on, each to be ended; or all of them. */
export function OwnSessions({ sessions }: { sessions: Session[] }) {
  const { w } = useWords()
  const { busy, endOwn } = useAccountActs()
  const router = useRouter()
  const id = useId()
  const columns = ['device', 'from', 'since', 'used'] as const
  const endAll = async () => {
    await endOwn({})
    router.push('/admin/login')
  }
  return (
    <section aria-labelledby={id} className="account-part">
      <h3 id={id}>{w('accounts.own.sessions')}</h3>
      <p className="muted">{w('accounts.own.sessionsHow')}</p>
      <div className="view-table">
        <table className="stack-table">
          <TableHead labels={[...columns.map((column) => w(`accounts.own.${column}`)), w('accounts.act')]} />
          <tbody>
            {sessions.map(({ id: session, device, address, since, used, here }) => (
              <tr key={session}>
                <th scope="row">{device}</th>
                <td data-label={w('accounts.own.from')}>{address}</td>
                <td data-label={w('accounts.own.since')}>{since}</td>
                <td data-label={w('accounts.own.used')}>{used}</td>
                <td>
                  {here ? (
                    <strong>{w('accounts.own.here')}</strong>
                  ) : (
                    <ConfirmButton
                      disabled={busy}
                      label={w('accounts.own.end')}
                      of={`${device}, ${since}`}
                      onConfirm={() => void endOwn({ session })}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <span className="account-acts">
        {sessions.length > 1 && (
          <ConfirmButton
            disabled={busy}
            label={w('accounts.own.endOthers')}
            onConfirm={() => void endOwn({ others: true })}
          />
        )}
        <ConfirmButton disabled={busy} label={w('accounts.own.endAll')} onConfirm={() => void endAll()} />
      </span>
    </section>
  )
}
