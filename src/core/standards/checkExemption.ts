import { DAY_MS, type Day, startOf } from '#core/calendar/day.ts'
import type { Refusal } from '#core/refusal.ts'
import type { PlanDefinition } from './plan.ts'

/** Longer ones are asked for again: nobody is freed by a slip of the pen. */
export const MOST_DAYS = 400

/** What holds for an exemption on every save (Q08): its days in order and not too many, a group that the plan knows. */
export function checkExemption(
  { from, to, group }: { from: Day; to: Day; group?: string | null },
  { groups }: Pick<PlanDefinition, 'groups'>,
): Refusal[] {
  const refusals: Refusal[] = []
  const days = (startOf(to) - startOf(from)) / DAY_MS + 1
  if (days < 1) refusals.push({ code: 'days-out-of-order', path: 'to' })
  if (days > MOST_DAYS) refusals.push({ code: 'too-many-days', path: 'to', data: { days: MOST_DAYS } })
  if (group && !groups.some(({ key }) => key === group))
    refusals.push({ code: 'not-a-choice', path: 'group', data: { value: group } })
  return refusals
}
