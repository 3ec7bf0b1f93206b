import { DAY_MS, ZONE_OFFSET_MS } from '#core/calendar/day.ts'
import { auditLog, lastAudits, sealLog } from '#server/log/auditLog.ts'
import type { Job } from './job.ts'

/** Hours of the night in which the whole log is read; by day only what was missed for long is made up. */
const NIGHT = { from: 1, to: 5 }

/**
 * Seals the days of the decision log that are over, and looks over the whole log once a night. It reads for a while and
 * holds no transaction meanwhile; a look that was killed is made again at the next wake. The database's clock decides
 * what is over, the real one when it was looked at.
 */
export const auditDecisions: Job = {
  name: 'audit-decisions',
  schedule: '30 1-4 * * *',
  by: 'one',
  run: async ({ payload }) => {
    await sealLog(payload)
    const [last] = await lastAudits(payload, 1)
    const age = last ? Date.now() - Date.parse(last.startedAt) : null
    if (isNight() ? age !== null && age < DAY_MS / 2 : age === null || age < 2 * DAY_MS) return
    const { sound } = await auditLog(payload)
    if (!sound) payload.logger.error({ msg: 'the decision log does not verify: run npm run audit' })
  },
}

function isNight(): boolean {
  const hour = new Date(Date.now() + ZONE_OFFSET_MS).getUTCHours()
  return hour >= NIGHT.from && hour < NIGHT.to
}
