import Link from 'next/link.js'
import type { UIFieldServerProps } from 'payload'
import { callerOf, inScope, scopeOf } from '#core/hierarchy/caller.ts'
import { today } from '#server/clock.ts'
import { officerHistory, unitHistory } from '#server/organisation/history.ts'
import { lineOf, placeOfUnit } from '#server/organisation/placeOf.ts'
import { adminPath } from '../../routes.ts'
import { wordsOf } from '../../words.ts'
import { PersonRows } from './PersonRows.tsx'
import { UnitRows } from './UnitRows.tsx'

/** On a unit: who held which office from when to when, for who reads the unit. */
export async function UnitHistory({ i18n, id, payload, req, user }: UIFieldServerProps) {
  if (!id) return null
  const w = wordsOf(i18n.language)
  const caller = callerOf(user)
  const place = await placeOfUnit(req, String(id))
  if (!caller || !place) return null
  const found = inScope(scopeOf(caller), lineOf(place)) ? await unitHistory(payload, String(id)) : null
  return (
    <section aria-labelledby="unit-history" className="account-part">
      <h3 id="unit-history">{w('organisation.history')}</h3>
      <p>
        <Link href={`${adminPath('organisation')}?unit=${id}`} prefetch={false}>
          {w('organisation.unitView')}
        </Link>
      </p>
      {found && <UnitRows on={today()} rows={found.rows} w={w} within={found.within} />}
    </section>
  )
}

/** On an officer, whom the form has let the caller see: the offices he held. */
export async function OfficerHistory({ i18n, id, payload }: UIFieldServerProps) {
  if (!id) return null
  const w = wordsOf(i18n.language)
  return (
    <section aria-labelledby="officer-history" className="account-part">
      <h3 id="officer-history">{w('organisation.history')}</h3>
      <PersonRows on={today()} rows={await officerHistory(payload, String(id))} w={w} />
    </section>
  )
}
