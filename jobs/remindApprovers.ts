import { sweepReminders } from '#server/approval/sweepReminders.ts'
import type { Job } from './job.ts'

/** One message a person and working day about what falls due or is overdue. */
export const remindApprovers: Job = {
  name: 'remind-approvers',
  schedule: '*/10 * * * *',
  by: 'one',
  run: async ({ payload, at }) => {
    await sweepReminders(payload, at)
  },
}
