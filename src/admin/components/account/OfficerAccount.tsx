import type { UIFieldServerProps } from 'payload'
import { callerOf, may } from '#core/hierarchy/caller.ts'
import { accountPeople } from '#server/accounts/people.ts'
import { wordsOf } from '../../words.ts'
import { AccountStanding, AccountTools } from './AccountStanding.tsx'

/** On an officer: his account, for those who look after accounts. */
export async function OfficerAccount({ i18n, id, payload, user }: UIFieldServerProps) {
  const caller = callerOf(user)
  if (!id || !caller || !(may(caller, 'keepAccounts') || may(caller, 'configure'))) return null
  const asked = { caller, of: { officers: [String(id)] }, page: 1, limit: 1 }
  const [person] = (await accountPeople(payload, asked)).docs
  if (!person) return null
  const w = wordsOf(i18n.language)
  return (
    <section aria-label={w('accounts.account')} className="paper-part account-part">
      <h3>{w('accounts.account')}</h3>
      <p>
        <AccountStanding person={person} w={w} />
      </p>
      <AccountTools person={person} w={w} />
    </section>
  )
}
