import Link from 'next/link.js'
import type { Payload } from 'payload'
import type { Language } from '#i18n/translate.ts'
import { paperWords } from '#server/approval/paperWords.ts'
import type { OwnReviews } from '#server/reviews/ownReviews.ts'
import { StateBadge } from '../../components/StateBadge.tsx'
import { printDay } from '../../print.ts'
import type { Words } from '../../words.ts'

type Props = { payload: Payload; reviews: OwnReviews; w: Words; language: Language }

/** The way to one's annual review, and to the conclusions one may still answer. */
export async function OwnReviewLinks({ payload, reviews, w, language }: Props) {
  const { annual, year, unanswered } = reviews
  const words = await paperWords(payload, 'reviews', language)
  return (
    <>
      <nav aria-label={w('review.annual', { year })} className="quick">
        <Link
          className="btn btn--style-secondary btn--size-medium"
          href={annual ? `/admin/collections/reviews/${annual.id}` : '/admin/collections/reviews/create'}
          prefetch={false}
        >
          {w(annual ? 'review.openAnnual' : 'review.makeAnnual', { year })}
        </Link>
        {annual && <StateBadge label={words('state', annual.state)} state={annual.state} />}
      </nav>
      {unanswered.map(({ id, period, until }) => (
        <p key={id}>
          <Link href={`/admin/collections/reviews/${id}`} prefetch={false}>
            {w('review.toAnswer', { period, day: printDay(until) })}
          </Link>
        </p>
      ))}
    </>
  )
}
