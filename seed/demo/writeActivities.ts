import type { Horizon } from './horizon.ts'
import { recordsOf } from './papers/gathering.ts'
import { makeArts } from './papers/makeArts.ts'
import { makeGatherings } from './papers/makeGatherings.ts'
import { makeHours, weeksSoFar } from './papers/makeHours.ts'
import { monthsSoFar } from './papers/times.ts'
import { ownHoursIn } from './people/makeWorkHours.ts'
import { summon } from './registers/makeDocuments.ts'
import { storeActivity, storeEvent } from './store/storeRecords.ts'
import type { Writing } from './writing.ts'

/** Events with their rosters, and what officers log themselves, month by month. */
export async function writeActivities({
  world,
  sink,
  random,
  numbers,
  workHours,
  flows,
  onProgress,
}: Writing): Promise<void> {
  const months = monthsSoFar(world.horizon)
  const busy = new Set<string>()
  const making = { world, busy, flow: flows('activity'), own: ownHoursIn(world, workHours) }
  const stored = { sink, random: random('activities log') }
  const letters = { world, sink, numbers }
  const weeks = weeksSoFar(world)
  const density = densityFor(world.horizon)
  let written = 0
  for (const month of months) {
    const chance = random(`gatherings ${month.key}`)
    for (const gathering of makeGatherings(world, chance, month)) {
      const { event, papers } = recordsOf(gathering, { ...making, random: chance })
      if (event?.kind === 'summonedMeeting') event.summons = summon(event, { ...letters, random: chance })
      if (event) storeEvent(event, stored)
      for (const entry of papers) storeActivity(entry, stored)
      written += papers.length
      await sink.breathe()
    }
    for (const entry of makeArts({ ...making, random: random(`arts ${month.key}`) }, month)) {
      storeActivity(entry, stored)
      written += 1
    }
    const isFirst = month === months[0]
    const isLast = month === months.at(-1)
    for (const week of weeks.filter(
      ({ from }) => (isLast || from <= month.to) && (isFirst || from >= month.from),
    )) {
      const chance = random(`hours ${week.key}`)
      for (const entry of makeHours({ ...making, random: chance }, week, density)) {
        storeActivity(entry, stored)
        written += 1
      }
      await sink.breathe()
    }
    onProgress(`Hoạt động đến tháng ${month.key.slice(5)}/${month.key.slice(0, 4)}: ${written}`)
  }
}

/** Of about 70,000 records, what gatherings leave over; a long running year thins the own logs out, but not for ever. */
function densityFor({ last, today }: Horizon): number {
  const months = (Date.parse(today) - Date.parse(last.from)) / (30.4 * 86_400_000)
  return Math.max(0.55, Math.min(1, (72_000 - 2400 * months) / (3250 * months)))
}
