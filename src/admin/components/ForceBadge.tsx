import type { Day } from '#core/calendar/day.ts'
import { forceOf, type Term } from '#core/model/forceOf.ts'
import { printDay } from '../print.ts'
import type { Words } from '../words.ts'

/** Whether an approved model is in force today; nothing for one that is not approved. */
export function ForceBadge({ model, today, w }: { model: Term; today: Day; w: Words }) {
  const force = forceOf(model, today)
  if (force === null) return null
  const label = w(`model.${force}`, { day: model.from ? printDay(model.from) : '' })
  return <span className={`force-badge force-badge--${force}`}>{label}</span>
}
