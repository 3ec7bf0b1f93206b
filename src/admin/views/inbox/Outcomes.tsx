'use client'
import Link from 'next/link.js'
import { useWords } from '../../components/useWords.ts'
import { addressOf, type Outcome } from './row.ts'

type Props = { outcomes: Outcome[]; onClose: () => void }

/** What came of each record of the last decision, what was not done first. */
export function Outcomes({ outcomes, onClose }: Props) {
  const { w } = useWords()
  const done = outcomes.filter(({ ok }) => ok)
  const failed = outcomes.filter(({ ok }) => !ok)
  return (
    <div aria-live="polite" role="status">
      {outcomes.length > 0 && (
        <div className={failed.length > 0 ? 'outcomes outcomes--failed' : 'outcomes'}>
          <p>
            <strong>{w('inbox.done', { count: done.length })}</strong>
            {failed.length > 0 && ` ${w('inbox.notDone', { count: failed.length })}`}{' '}
            <button className="link-button" onClick={onClose} type="button">
              {w('view.close')}
            </button>
          </p>
          <ul>
            {failed.map(({ row, message }) => (
              <li key={row.id}>
                <Link href={addressOf(row)} prefetch={false}>
                  {row.title}
                </Link>
                : {message}
              </li>
            ))}
          </ul>
          {done.length > 0 && (
            <details>
              <summary>{w('inbox.doneList')}</summary>
              <ul>
                {done.map(({ row }) => (
                  <li key={row.id}>
                    {row.title}
                    {row.officerName && ` – ${row.officerName}`}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </div>
  )
}
