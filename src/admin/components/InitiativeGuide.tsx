import Link from 'next/link.js'
import type { UIFieldServerProps } from 'payload'
import { adminPath } from '../routes.ts'
import { wordsOf } from '../words.ts'

/** At the top of an initiative: whose it is, in which year it counts, and what to describe. */
export function InitiativeGuide({ data, i18n }: UIFieldServerProps) {
  const w = wordsOf(i18n.language)
  const locked = data?.state === 'pending' || data?.state === 'approved'
  return (
    <aside className="form-guide">
      {!locked && <p>{w('initiative.authors')}</p>}
      <p>{w('initiative.counts')}</p>
      {!locked && <p>{w('initiative.describe')}</p>}
      <p>
        <Link href={adminPath('registry')} prefetch={false}>
          {w('initiative.registry')}
        </Link>
      </p>
    </aside>
  )
}
