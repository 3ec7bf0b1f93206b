import type { Payload } from 'payload'
import { now } from '#server/clock.ts'
import { setWake } from '#server/wake.ts'
import { auditDecisions } from './auditDecisions.ts'
import type { Job } from './job.ts'
import { keepFigures } from './keepFigures.ts'
import { openQueue } from './queue.ts'
import { remindApprovers } from './remindApprovers.ts'
import { wakeAt } from './schedule.ts'
import { sendMails } from './sendMails.ts'
import { sweepOpenTasks } from './sweepOpenTasks.ts'
import { sweepYearlyReports } from './sweepYearlyReports.ts'

const jobs: readonly Job[] = [
  sendMails,
  sweepOpenTasks,
  remindApprovers,
  sweepYearlyReports,
  auditDecisions,
  keepFigures,
]

/** Wake-ups of several processes within this many seconds are one. */
const ONE_WAKE_SECONDS = 60

/**
 * Starts working on the queue and waking jobs by their schedules, in a web process as in one of its own; several may
 * run on one database. Every job looks once at the start, so that what an outage missed is made up. `stop` ends new
 * work at once and waits for what has begun.
 */
export async function startWorker({ payload }: { payload: Payload }): Promise<{ stop: () => Promise<void> }> {
  let stopping = false
  const running = new Set<Promise<void>>()
  const run = (job: Job): Promise<void> => {
    if (stopping) return Promise.resolve()
    const work = job.run({ payload, at: now(), stopping: () => stopping }).finally(() => running.delete(work))
    running.add(work)
    return work
  }
  const guarded = (job: Job, work: () => Promise<void>) => () =>
    work().catch((error: unknown) => payload.logger.error({ err: error, msg: `job ${job.name} failed` }))

  const queue = await openQueue(
    payload,
    jobs.map(({ name }) => name),
  )
  setWake((req, name) => queue.enqueue(req, name))
  for (const job of jobs) await queue.work(job.name, () => run(job))
  const endings = jobs.map((job) =>
    wakeAt(
      job.schedule,
      guarded(job, () => (job.by === 'each' ? run(job) : queue.wake(job.name, ONE_WAKE_SECONDS))),
    ),
  )
  for (const job of jobs) await queue.wake(job.name, 0)

  return {
    stop: async () => {
      stopping = true
      setWake(null)
      await Promise.all(endings.map((end) => end()))
      await queue.close()
      await Promise.allSettled(running)
    },
  }
}
