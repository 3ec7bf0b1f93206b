import Link from 'next/link.js'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { Orphan } from '#server/approval/loadOrphans.ts'
import type { Words } from '../../words.ts'

type Props = { orphans: Orphan[]; w: Words; language: 'vi' | 'en' }

/** For system administrators: what waits and nobody can decide. */
export function Orphans({ orphans, w, language }: Props) {
  if (orphans.length === 0) return null
  return (
    <section className="outcomes outcomes--failed" role="alert">
      <p>
        <strong>{w('approval.orphans', { count: orphans.length })}</strong>
      </p>
      <ul>
        {orphans.map(({ collection, id, unitName, officerName }) => (
          <li key={id}>
            <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
              {[choiceWord('collection', collection, language), officerName, unitName]
                .filter(Boolean)
                .join(', ')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
