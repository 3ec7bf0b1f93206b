import type { UIFieldServerProps } from 'payload'
import { openSessions } from '#server/auth/sessionFacts.ts'
import { printInstant } from '../../print.ts'
import { wordsOf } from '../../words.ts'
import { OwnPassword, OwnSessions } from '../later.tsx'

/** On one's own account: a new password, and the sessions that are open. */
export async function OwnAccount({ i18n, id, payload, user }: UIFieldServerProps) {
  if (!id || !user || String(user.id) !== String(id)) return null
  const w = wordsOf(i18n.language)
  const current = (user as { _sid?: string })._sid ?? null
  const sessions = await openSessions(payload, { user: String(id), current })
  const shown = sessions.map(({ id: session, device, address, signedInAt, usedAt, current: here }) => ({
    ...{ id: session, here, address, device: device || w('accounts.own.unknown') },
    since: signedInAt ? printInstant(signedInAt) : '',
    used: usedAt ? printInstant(usedAt) : '',
  }))
  return (
    <div className="own-account">
      <OwnPassword user={String(id)} />
      <OwnSessions sessions={shown} />
    </div>
  )
}
