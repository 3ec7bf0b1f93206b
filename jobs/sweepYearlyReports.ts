import { tellReminders } from '#server/approval/sweepReminders.ts'
import { sweepReports } from '#server/report/sweepReports.ts'
import type { Job } from './job.ts'

/** Drafts and reminders of the yearly reports: recomputed at every look, so that no deadline hangs on one row. */
export const sweepYearlyReports: Job = {
  name: 'sweep-reports',
  schedule: '*/2 * * * *',
  by: 'one',
  run: async ({ payload, at, stopping }) => {
    await sweepReports(payload, at, stopping)
    await tellReminders(payload, at)
  },
}
