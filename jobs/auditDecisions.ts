import { addDays, dayOf } from '#core/calendar/day.ts'
import { doOnce } from '#server/doOnce.ts'
import { auditLog, sealLog } from '#server/log/auditLog.ts'
import type { Job } from './job.ts'

/** Seals the days of the decision log that are over, and looks over the whole log once a night. */
export const auditDecisions: Job = {
  name: 'audit-decisions',
  schedule: '30 1 * * *',
  by: 'one',
  run: async ({ payload }) => {
    const sealed = await sealLog(payload)
    if (sealed === 0) return
    // The database's clock decides what is over, and the real one when it was looked at.
    const period = addDays(dayOf(Date.now()), -1)
    await doOnce(payload, { task: 'audit', period }, async () => {
      const { sound } = await auditLog(payload)
      if (!sound) payload.logger.error({ msg: 'the decision log does not verify: run npm run audit' })
    })
  },
}
