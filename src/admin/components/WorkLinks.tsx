import type { ServerProps } from 'payload'
import { callerOf, may } from '#core/hierarchy/caller.ts'
import { listKinds } from '../views/import/listKinds.ts'
import { waitingCount } from '../waitingCount.ts'
import { type WordKey, wordsOf } from '../words.ts'
import { WorkLink } from './WorkLink.tsx'

type LinkedRoute =
  | 'inbox'
  | 'overview'
  | 'span'
  | 'activity'
  | 'mine'
  | 'organisation'
  | 'accounts'
  | 'importRoster'
  | 'signs'
  | 'sweep'
  | 'log'
  | 'explain'

/** Our own views at the top of the menu, with the number of records that wait. */
export async function WorkLinks({ i18n, payload, user }: ServerProps) {
  const caller = callerOf(user)
  if (!caller) return null
  const w = wordsOf(i18n.language)
  const totalDocs = await waitingCount(payload, caller.officer)
  const reads = may(caller, 'readSubtree') || may(caller, 'readAll')
  const links: [LinkedRoute, boolean][] = [
    ['mine', caller.officer !== null],
    ['inbox', caller.officer !== null],
    ['overview', reads],
    ['span', reads],
    ['activity', reads],
    ['organisation', true],
    ['accounts', may(caller, 'keepAccounts') || may(caller, 'configure')],
    ['importRoster', listKinds.some(({ permission }) => may(caller, permission))],
    ['signs', may(caller, 'inspect')],
    ['sweep', may(caller, 'inspect') || may(caller, 'configure')],
    ['log', may(caller, 'inspect') || may(caller, 'configure')],
    ['explain', may(caller, 'inspect') || may(caller, 'configure')],
  ]
  return (
    <div className="work-links">
      {links
        .filter(([, shown]) => shown)
        .map(([route]) => (
          <WorkLink
            count={route === 'inbox' ? totalDocs : 0}
            records={w('shell.records')}
            key={route}
            label={w(`shell.${route}` as WordKey)}
            route={route}
          />
        ))}
    </div>
  )
}
