import type { AdminViewServerProps } from 'payload'
import { Logo } from '../components/Logo.tsx'
import { wordsOf } from '../words.ts'

/** In place of Payload's "create first user": the first administrator is made by a command, never by the first visitor. */
export function NoUsers({ i18n, payload }: AdminViewServerProps) {
  const w = wordsOf(i18n.language)
  return (
    <div className="no-users">
      <Logo i18n={i18n} payload={payload} />
      <h1>{w('shell.noUsers')}</h1>
      <p>{w('shell.noUsersHow')}</p>
      <pre>
        <code>npm run create-admin</code>
      </pre>
      <p>{w('shell.noUsersThen')}</p>
    </div>
  )
}
