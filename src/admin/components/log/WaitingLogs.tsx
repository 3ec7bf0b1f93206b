import type { BrowserWords } from '../../browserWords.ts'
import type { Entry } from '../../offline/entry.ts'
import { printInstant } from '../../print.ts'
import type { useLogs } from './useLogs.ts'

type Props = {
  logs: ReturnType<typeof useLogs>
  online: boolean
  onCorrect: (entry: Entry) => void
  w: BrowserWords
}

/** What this device still has: what waits to be sent, and what was refused, with the reason, to be mended. */
export function WaitingLogs({ logs, online, onCorrect, w }: Props) {
  const { waiting, refused, sent, round, send, remove } = logs
  const last = sent.at(-1)
  return (
    <>
      <p aria-live="polite" className={last ? 'quick-log__sent' : undefined} role="status">
        {last && w('quickLog.sent', { title: last.log.title })}
      </p>
      {!online && <p className="form-hint--warn">{w('quickLog.offline')}</p>}
      {waiting.length > 0 && (
        <section className="quick-log__queue">
          <h3>{w('quickLog.queue', { count: waiting.length })}</h3>
          <EntryList entries={waiting} onRemove={remove} w={w} />
          <Standing online={online} round={round} w={w} />
          {online && round !== 'sending' && round !== 'signedOut' && round !== 'other' && (
            <button
              className="btn btn--style-secondary btn--size-medium"
              onClick={() => void send()}
              type="button"
            >
              {w('quickLog.sendNow')}
            </button>
          )}
        </section>
      )}
      {refused.length > 0 && (
        <section className="quick-log__queue quick-log__queue--refused">
          <h3>{w('quickLog.refused', { count: refused.length })}</h3>
          <EntryList entries={refused} onCorrect={onCorrect} onRemove={remove} w={w} />
        </section>
      )}
    </>
  )
}

type StandingProps = { round: ReturnType<typeof useLogs>['round']; online: boolean; w: BrowserWords }

function Standing({ round, online, w }: StandingProps) {
  if (round === 'signedOut')
    return (
      <p>
        {w('quickLog.signedOut')}{' '}
        <a href={`/admin/login?redirect=${encodeURIComponent('/admin/cua-toi')}`}>{w('quickLog.signIn')}</a>
      </p>
    )
  if (round === 'other') return <p className="form-hint--warn">{w('quickLog.other_person')}</p>
  if (round === 'sending') return <p className="muted">{w('quickLog.sending')}</p>
  return <p className="muted">{w(online && round === 'later' ? 'quickLog.later' : 'quickLog.queueHint')}</p>
}

type ListProps = {
  entries: Entry[]
  onCorrect?: (entry: Entry) => void
  onRemove: (key: string) => Promise<void>
  w: BrowserWords
}

function EntryList({ entries, onCorrect, onRemove, w }: ListProps) {
  return (
    <ul>
      {entries.map((entry) => (
        <li key={entry.key}>
          <strong>{entry.log.title}</strong> <span className="muted">{printInstant(entry.log.startsAt)}</span>
          {entry.refusal && (
            <p className="form-hint--wrong">{w('quickLog.refusedAt', { reason: entry.refusal.message })}</p>
          )}
          <span className="quick-log__actions">
            {onCorrect && (
              <button
                className="btn btn--style-primary btn--size-medium"
                onClick={() => onCorrect(entry)}
                type="button"
              >
                {w('quickLog.correct')}
              </button>
            )}
            <button className="link-button" onClick={() => void onRemove(entry.key)} type="button">
              {w('quickLog.remove')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  )
}
