import type { UIFieldServerProps } from 'payload'
import { dayOf } from '#core/calendar/day.ts'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { collectivePosts } from '#core/hierarchy/sensitiveWhere.ts'
import { responseStanding } from '#core/review/responseStanding.ts'
import type { Remedy } from '#core/session/session.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { printDay } from '../../print.ts'
import { idOf } from '../../titleOf.ts'
import { wordsOf } from '../../words.ts'
import { OpenRemedies, ResponseForm } from '../later.tsx'

/** Under a concluded review: the officer's answer, or the box for it; for his collective what is still to be put right. */
export async function ReviewResponse({ data, i18n, id, payload, req, user }: UIFieldServerProps) {
  if (data?.state !== 'approved' || !data.decidedAt) return null
  const w = wordsOf(i18n.language)
  const { officeHours } = await loadPlan(payload, req)
  const concludedOn = dayOf(Date.parse(String(data.decidedAt)))
  const { agrees, respondedAt } = data as { agrees?: boolean; respondedAt?: string }
  const standing = responseStanding(
    { concludedOn, agrees: agrees ?? null, respondedAt: respondedAt ?? null },
    today(),
    officeHours,
  )
  const caller = callerOf(user)
  const own = caller?.officer === idOf(data.officer)
  const posts = caller ? [...collectivePosts(caller), ...postsWith(caller, 'keepRegisters')] : []
  const keeps = !own && posts.some(({ unit }) => unit === idOf(data.unit))
  const until = standing.until === null ? '' : printDay(standing.until)
  const open = (Array.isArray(data.remedies) ? (data.remedies as Remedy[]) : []).map((one, index) => ({
    ...one,
    index,
  }))
  return (
    <section aria-label={w('review.response')} className="field-type review-response">
      <h3>{w('review.response')}</h3>
      {standing.key === 'open' && own && <ResponseForm review={String(id)} until={until} />}
      {standing.key === 'open' && !own && <p>{w('review.waiting', { day: until })}</p>}
      {standing.key === 'agreed' && <p>{w('review.agreed')}</p>}
      {standing.key === 'dissented' && <p>{w('review.dissented')}</p>}
      {standing.key === 'silent' && <p>{w('review.silent')}</p>}
      {data.response ? <blockquote>{String(data.response)}</blockquote> : null}
      {keeps && <OpenRemedies remedies={open.filter(({ done }) => done !== true)} review={String(id)} />}
    </section>
  )
}
