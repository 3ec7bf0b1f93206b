import type { UIFieldServerProps } from 'payload'
import { DAY_MS, startOf } from '#core/calendar/day.ts'
import { reviewYear } from '#core/review/reviewYear.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { EDITABLE, type State } from '#core/workflow/states.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { printDay } from '../../print.ts'
import { wordsOf } from '../../words.ts'
import { SensitiveNotice } from '../SensitiveNotice.tsx'

/** At the top of a review: of a quarter who sees it; of a year by when it is due, and how to word it. */
export async function ReviewGuide({ data, i18n, payload, req }: UIFieldServerProps) {
  const w = wordsOf(i18n.language)
  if (data?.kind === 'quarterly')
    return (
      <aside className="form-guide">
        <SensitiveNotice language={i18n.language} />
      </aside>
    )
  const year = reviewYear(data?.period)
  const open = EDITABLE.includes((data?.state ?? 'draft') as State)
  if (year === null || !open) return null
  const { opens, due } = deadlinesOf(await loadPlan(payload, req), year).review
  const late = Math.round((startOf(today()) - startOf(due)) / DAY_MS)
  return (
    <aside className="form-guide">
      <p>
        {late > 0
          ? w('review.lateBy', { due: printDay(due), count: late })
          : w('review.due', { opens: printDay(opens), due: printDay(due) })}
      </p>
      <p>{w('review.ownWords')}</p>
    </aside>
  )
}
