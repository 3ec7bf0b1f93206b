import type { UIFieldServerProps } from 'payload'
import { planYearOf } from '#core/calendar/day.ts'
import { callerOf } from '#core/hierarchy/caller.ts'
import { deadlinesOf } from '#core/standards/deadlines.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { printDay } from '../print.ts'
import { idOf } from '../titleOf.ts'
import { wordsOf } from '../words.ts'
import { Quotas } from './later.tsx'

/** At the top of a pledge: by when, the numbers that bind its officer, and how to word it. */
export async function PledgeGuide({ data, i18n, payload, req, user }: UIFieldServerProps) {
  const w = wordsOf(i18n.language)
  const plan = await loadPlan(payload, req)
  const year = Number(data?.year) || planYearOf(today(), plan.firstMonth)
  const caller = callerOf(user)
  const officer = idOf(data?.officer) || caller?.officer || null
  const locked = data?.state === 'pending' || data?.state === 'approved'
  const { due } = deadlinesOf(plan, year).pledge
  return (
    <aside className="form-guide">
      {!locked && <p>{w('pledge.due', { day: printDay(due) })}</p>}
      {officer && <Quotas officer={officer} year={year} />}
      {!locked && <p>{w('pledge.ownWords')}</p>}
    </aside>
  )
}
