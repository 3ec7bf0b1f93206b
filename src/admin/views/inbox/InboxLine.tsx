'use client'
import Link from 'next/link.js'
import { choiceWord } from '#i18n/choiceWord.ts'
import { daysLate } from '../../components/approval/Standing.tsx'
import { useAppNow } from '../../components/ClockProvider.tsx'
import { useWords } from '../../components/useWords.ts'
import { printDayOf } from '../../print.ts'
import type { Row } from './row.ts'

type Props = { row: Row; chosen: boolean; current: boolean; onToggle: () => void; onFocus: () => void }

/** One record that waits: what it is, whose, what is needed to decide, and by when. */
export function InboxLine({ row, chosen, current, onToggle, onFocus }: Props) {
  const { w, language } = useWords()
  const now = useAppNow()
  const late = row.dueAt && row.overdue ? daysLate(row.dueAt, now) : 0
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
        <Link href={`/admin/collections/${row.collection}/${row.id}`} prefetch={false}>
          {row.title}
        </Link>
        <p>
          {[who, row.collection === 'reports' ? null : row.unitName].filter(Boolean).join(' · ')}
          {row.onBehalfOfName && ` · ${w('approval.onBehalf', { name: row.onBehalfOfName })}`}
        </p>
        {row.detail && <p className="inbox__detail">{row.detail}</p>}
        {row.opens && <p className="view__hint">{w('approval.opens')}</p>}
      </div>
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
    </li>
  )
}
