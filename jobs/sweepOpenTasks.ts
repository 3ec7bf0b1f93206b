import { sweepTasks } from '#server/approval/sweepTasks.ts'
import type { Job } from './job.ts'

/** Open cases follow appointments that begin or end on their day. */
export const sweepOpenTasks: Job = {
  name: 'sweep-tasks',
  schedule: '*/10 * * * *',
  by: 'one',
  run: ({ payload, at }) => sweepTasks(payload, at),
}
