import Link from 'next/link.js'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { Pledge } from '#server/home/ownPapers.ts'
import { StateBadge } from '../../components/StateBadge.tsx'
import type { Words } from '../../words.ts'

type Props = { pledge: Pledge | null; year: number; w: Words; language: 'vi' | 'en' }

/** What an officer does most, one press away. */
export function QuickActions({ pledge, year, w, language }: Props) {
  const log = '/admin/collections/activities/create'
  return (
    <nav aria-label={w('shell.menu')} className="quick">
      <Link
        prefetch={false}
        className="btn btn--style-primary btn--size-medium"
        href={`${log}?kind=volunteerHours`}
      >
        {w('mine.logHours')}
      </Link>
      <Link
        prefetch={false}
        className="btn btn--style-secondary btn--size-medium"
        href={`${log}?kind=volunteerActivity`}
      >
        {w('mine.logMeeting')}
      </Link>
      <Link
        prefetch={false}
        className="btn btn--style-secondary btn--size-medium"
        href={pledge ? `/admin/collections/pledges/${pledge.id}` : '/admin/collections/pledges/create'}
      >
        {w(pledge ? 'mine.openPledge' : 'mine.makePledge', { year })}
      </Link>
      {pledge && <StateBadge label={choiceWord('state', pledge.state, language)} state={pledge.state} />}
    </nav>
  )
}
