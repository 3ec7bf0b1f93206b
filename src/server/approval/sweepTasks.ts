import type { Payload } from 'payload'
import { addDays, dayOf, toDay } from '#core/calendar/day.ts'
import { donePeriods, doOnce } from '../doOnce.ts'
import { moveTasksOfDays } from './moveOpenTasks.ts'

const TASK = 'tasks'

/** Open cases follow appointments that begin or end by themselves, once a day; days an outage missed come with the next one. */
export async function sweepTasks(payload: Payload, at: Date): Promise<void> {
  const today = dayOf(at.getTime())
  const done = [...(await donePeriods(payload, TASK))].sort()
  const last = done.findLast((day) => day <= today)
  if (last === today) return
  const from = last === undefined ? today : addDays(toDay(last), 1)
  await doOnce(payload, { task: TASK, period: today }, (req) =>
    moveTasksOfDays(payload, req, { from, to: today }),
  )
}
