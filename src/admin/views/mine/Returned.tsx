import Link from 'next/link.js'
import type { ReturnedPaper } from '#server/home/ownPapers.ts'
import type { Words } from '../../words.ts'

/** Papers that came back, with what is missing. */
export function Returned({ papers, w }: { papers: ReturnedPaper[]; w: Words }) {
  if (papers.length === 0) return null
  return (
    <section className="returned">
      <h2>{w('home.returned')}</h2>
      <ul>
        {papers.map(({ collection, id, title, year, comment }) => (
          <li key={id}>
            <Link prefetch={false} href={`/admin/collections/${collection}/${id}`}>
              {title ?? w(collection === 'reviews' ? 'review.annual' : 'home.pledgeOf', { year: year ?? '' })}
            </Link>
            {comment && `: ${comment}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
