import { sweepReminders } from '#server/approval/sweepReminders.ts'
import { sweepReports } from '#server/report/sweepReports.ts'
import type { Job } from './job.ts'

/** One message a person and working day about what falls due or is overdue. */
export const remindApprovers: Job = {
  name: 'remind-approvers',
  schedule: '*/10 * * * *',
  by: 'one',
  run: async ({ payload, at, stopping }) => {
    // First, so that reports whose reminder falls on this day are in the same message.
    await sweepReports(payload, at, stopping)
    await sweepReminders(payload, at)
  },
}
