import Link from 'next/link.js'
import type { ServerProps } from 'payload'
import { callerOf, may } from '#core/hierarchy/caller.ts'
import { adminPath } from '../routes.ts'
import { waitingCount } from '../waitingCount.ts'
import { wordsOf } from '../words.ts'

/** At the top of every page: how many records wait, for those who decide. */
export async function InboxAction({ i18n, payload, user }: ServerProps) {
  const caller = callerOf(user)
  if (!caller?.officer) return null
  const w = wordsOf(i18n.language)
  const count = await waitingCount(payload, caller.officer)
  if (count === 0 && !may(caller, 'signReports') && !may(caller, 'inspect')) return null
  return (
    <Link className="inbox-action" href={adminPath('inbox')} prefetch={false}>
      <span className="inbox-action__words">{w('shell.inbox')}</span>
      <span className="work-links__count">{count > 999 ? '999+' : count}</span>
      <span className="sr-only">{w('shell.records')}</span>
    </Link>
  )
}
