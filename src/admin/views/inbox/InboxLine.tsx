'use client'
import Link from 'next/link.js'
import { useId } from 'react'
import { choiceWord } from '#i18n/choiceWord.ts'
import { daysLate } from '../../components/approval/Standing.tsx'
import { useAppNow } from '../../components/ClockProvider.tsx'
import { useWords } from '../../components/useWords.ts'
import { printDayOf } from '../../print.ts'
import { QuickLook } from './QuickLook.tsx'
import { RowHints } from './RowHints.tsx'
import { addressOf, type Row } from './row.ts'

type Props = {
  row: Row
  chosen: boolean
  current: boolean
  looking: boolean
  /** Why the last decision on it was not done. */
  reason: string | null
  onToggle: () => void
  onLook: () => void
  onFocus: () => void
}

/** One record that waits: what it is, whose, what is needed to decide, and by when. */
export function InboxLine({ row, chosen, current, looking, reason, onToggle, onLook, onFocus }: Props) {
  const { w } = useWords()
  const look = useId()
  const who = row.collection === 'activities' ? row.officerName : null
  return (
    <li className={current ? 'inbox__line inbox__line--current' : 'inbox__line'} onFocus={onFocus}>
      <input
        aria-label={w('inbox.choose', { title: row.title })}
        checked={chosen}
        disabled={row.opens}
        onChange={onToggle}
        type="checkbox"
      />
      <div className="inbox__what">
        <Link href={addressOf(row)} prefetch={false}>
          {row.title}
        </Link>
        <p>
          {[who, row.collection === 'reports' ? null : row.unitName].filter(Boolean).join(' · ')}
          {row.onBehalfOfName && ` · ${w('approval.onBehalf', { name: row.onBehalfOfName })}`}
        </p>
        {reason !== null && <p className="inbox__reason">{w('inbox.notDoneRow', { reason })}</p>}
        {row.detail && <p className="inbox__detail">{row.detail}</p>}
        <RowHints row={row} />
        {row.opens && <p className="view__hint">{w('approval.opens')}</p>}
        <button
          aria-controls={look}
          aria-expanded={looking}
          aria-label={w('inbox.lookAt', { title: row.title })}
          className="link-button"
          onClick={onLook}
          type="button"
        >
          {w(looking ? 'inbox.lookAway' : 'inbox.look')}
        </button>
      </div>
      <When row={row} />
      {looking && <QuickLook id={look} row={row} />}
    </li>
  )
}

function When({ row }: { row: Row }) {
  const { w, language } = useWords()
  const now = useAppNow()
  const late = row.dueAt && row.overdue ? daysLate(row.dueAt, now) : 0
  return (
    <div className="inbox__when">
      <span className="inbox__kind">{choiceWord('collection', row.collection, language)}</span>
      {row.submittedAt && <span>{w('inbox.sent', { day: printDayOf(row.submittedAt) })}</span>}
      {row.dueAt && (
        <span className={late > 0 ? 'approval__due--late' : undefined}>
          {w('approval.due', { day: printDayOf(row.dueAt) })}
          {late > 0 && `, ${w('approval.late', { count: String(late).padStart(2, '0') })}`}
        </span>
      )}
    </div>
  )
}
