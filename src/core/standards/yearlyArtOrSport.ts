import { type Period, spanOf } from '#core/calendar/period.ts'
import { isPresent } from '#core/event/attendance.ts'
import type { ActivityFacts } from './facts.ts'
import type { CountMode } from './plan.ts'
import type { Count } from './weeklyHours.ts'

export type ArtCount = Count & { sum: number; parts: { songs: number; dances: number; sports: number } }

/**
 * R39: songs, dances and sports begun in the period. `either`: one kind alone must reach the number; `sum`: together.
 */
export function countArtAndSport(
  activities: readonly ActivityFacts[],
  period: Period,
  mode: CountMode,
): ArtCount {
  const span = spanOf(period)
  const inside = activities.filter(
    ({ kind, startsAt, attendance }) =>
      ['song', 'dance', 'sport'].includes(kind) &&
      startsAt >= span.from &&
      startsAt < span.to &&
      (attendance === null || isPresent(attendance)),
  )
  const of = (kind: string) => inside.filter((activity) => activity.kind === kind).length
  const parts = { songs: of('song'), dances: of('dance'), sports: of('sport') }
  const sum = inside.length
  const done = mode === 'sum' ? sum : Math.max(...Object.values(parts))
  return { done, sum, parts, sources: inside.map(({ id }) => id) }
}
