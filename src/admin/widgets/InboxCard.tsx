import Link from 'next/link.js'
import { loadInbox } from '#server/approval/loadInbox.ts'
import { printDayOf, printNumber } from '../print.ts'
import { adminPath } from '../routes.ts'
import { Card } from './Card.tsx'
import type { Given } from './given.ts'

/** How many records wait, and the most urgent of them. */
export async function InboxCard({ payload, officer, language, w }: Given & { officer: string }) {
  const { docs, totalDocs } = await loadInbox(payload, { officer, limit: 3, page: 1 }, language)
  return (
    <Card link={{ href: adminPath('inbox'), label: w('home.openInbox') }} title={w('shell.inbox')}>
      <p className="home-card__number">{printNumber(totalDocs, language)}</p>
      {totalDocs === 0 && <p>{w('home.nothingWaits')}</p>}
      <ul className="home-card__list">
        {docs.map((doc) => (
          <li key={doc.id}>
            <Link href={`/admin/collections/${doc.collection}/${doc.id}`} prefetch={false}>
              {doc.title}
            </Link>
            {doc.dueAt && (
              <span className={doc.overdue ? 'approval__due--late' : 'muted'}>
                {' '}
                {w('approval.due', { day: printDayOf(doc.dueAt) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
