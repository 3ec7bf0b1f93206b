import cron from 'node-cron'

/** Calls `wake` at the times of a cron expression by the clock in Vietnam; gives what ends it. */
export function wakeAt(schedule: string, wake: () => Promise<void>): () => Promise<void> {
  const task = cron.schedule(schedule, wake, {
    timezone: 'Asia/Ho_Chi_Minh',
    noOverlap: true,
    suppressMissedWarning: true,
  })
  return async () => task.destroy()
}
