import type { ReactNode } from 'react'
import type { FormerLog, LogPage } from '#core/activity/logPage.ts'
import type { BrowserWords } from '../../browserWords.ts'
import type { Opened } from './opened.ts'

type Props = {
  page: LogPage
  opened: FormerLog | null
  onOpen: (opened: Opened | null) => void
  /** What stands below the card that is open. */
  children: ReactNode
  w: BrowserWords
}

/** What was logged lately, a card each: pressed, it is ready to be sent once more. */
export function FormerLogs({ page: { former }, opened, onOpen, children, w }: Props) {
  return (
    <div className="quick-log__former">
      <h3>{w('quickLog.again')}</h3>
      <p className="muted">{w(former.length > 0 ? 'quickLog.againHint' : 'quickLog.none')}</p>
      <ul>
        {former.map((one) => (
          <li key={one.id}>
            <button
              aria-expanded={one.id === opened?.id}
              className="quick-log__card"
              onClick={() => onOpen(one.id === opened?.id ? null : { former: one })}
              type="button"
            >
              <strong>{one.title}</strong>
              <span className="muted">{[one.place, one.hostName].filter(Boolean).join(' · ')}</span>
            </button>
            {one.id === opened?.id && children}
          </li>
        ))}
      </ul>
      <button
        className="btn btn--style-secondary btn--size-large quick-log__new"
        onClick={() => onOpen('new')}
        type="button"
      >
        {w('quickLog.other')}
      </button>
    </div>
  )
}
