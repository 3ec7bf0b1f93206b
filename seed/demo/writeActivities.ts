import { recordsOf } from './papers/gathering.ts'
import { makeGatherings } from './papers/makeGatherings.ts'
import { makeHours, weeksSoFar } from './papers/makeHours.ts'
import { monthsSoFar } from './papers/times.ts'
import { storeActivity, storeEvent } from './store/storeRecords.ts'
import type { Writing } from './writing.ts'

/** A whole city writes about as many as two seasons hold; a long running year thins them out. */
const MOST_MONTHS = 16

/** Events with their rosters, and what officers log themselves, month by month. */
export async function writeActivities({ world, sink, random, flows, onProgress }: Writing): Promise<void> {
  const months = monthsSoFar(world.horizon)
  const busy = new Set<string>()
  const making = { world, busy, flow: flows('activity') }
  const stored = { sink, random: random('activities log') }
  const weeks = weeksSoFar(world)
  let written = 0
  for (const month of months) {
    const chance = random(`gatherings ${month.key}`)
    for (const gathering of makeGatherings(world, chance, month)) {
      const { event, papers } = recordsOf(gathering, { ...making, random: chance })
      if (event) storeEvent(event, stored)
      for (const entry of papers) storeActivity(entry, stored)
      written += papers.length
      await sink.breathe()
    }
    const isFirst = month === months[0]
    const isLast = month === months.at(-1)
    for (const week of weeks.filter(
      ({ from }) => (isLast || from <= month.to) && (isFirst || from >= month.from),
    )) {
      const chance = random(`hours ${week.key}`)
      for (const entry of makeHours(
        { ...making, random: chance },
        week,
        Math.min(1, MOST_MONTHS / months.length),
      )) {
        storeActivity(entry, stored)
        written += 1
      }
      await sink.breathe()
    }
    onProgress(`Hoạt động đến tháng ${month.key.slice(5)}/${month.key.slice(0, 4)}: ${written}`)
  }
}
