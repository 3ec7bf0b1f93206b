import type { Payload } from 'payload'
import { addDays, planYearRange } from '#core/calendar/day.ts'
import { writeBase } from '#seed/base.ts'
import { horizonAt, type PlanYear } from '#seed/demo/horizon.ts'
import { isEmpty, trustReferences } from '#seed/demo/index.ts'
import { loadFlowIds } from '#seed/demo/store/loadFlowIds.ts'
import { plan } from '#seed/plan.ts'
import { writeConductRules } from '#seed/writeConductRules.ts'
import { now } from '#server/clock.ts'
import { inTransaction, query, sql } from '#server/sql/db.ts'
import { closeChance, openChance } from './chance.ts'
import { type Scale, sizeOf } from './sizes.ts'
import { withoutIndexes } from './withoutIndexes.ts'
import { writeActivities } from './writeActivities.ts'
import { writeLogins } from './writeLogins.ts'
import { writePapers } from './writePapers.ts'
import { writePeople } from './writePeople.ts'
import { writeUnits } from './writeUnits.ts'
import { writeWaiting } from './writeWaiting.ts'
import type { Writing } from './writing.ts'

type Seeding = {
  payload: Payload
  scale: Scale
  onProgress?: (line: string) => void
  at?: Date
  seedNumber?: number
  /** With the demonstration's logins. */
  logins?: boolean
}

/** Tables whose indexes are made when their rows stand. */
const LARGE = [
  'activities',
  'pledges',
  'pledges_focus',
  'pledges_focus_actions',
  'reviews',
  'reviews_collective_merits',
]

/**
 * Writes a whole province into an empty database: 12,000 units, 35,000 officers and two million activities a year over
 * three plan years at the full size; the same rows for one seed number and one day. Everything is made inside the
 * database, set by set, in one transaction: a seed that is killed leaves nothing. False, and nothing written, when the
 * database holds data.
 */
export async function seedScale(seeding: Seeding): Promise<boolean> {
  const { payload, scale, onProgress = () => {}, at = now(), seedNumber = 2026 } = seeding
  return inTransaction(payload, async (req) => {
    for (const setting of settings) await query(payload, sql`set local ${sql.raw(setting)}`, req)
    await trustReferences(payload, req)
    await writeBase(payload, req)
    if (!(await isEmpty({ payload }, req))) return false
    const flows = await loadFlowIds(payload, req)
    const horizon = horizonAt(at, plan.firstMonth)
    const flow = (key: string) => flows(key).id
    const years = yearsOf(horizon.before, horizon.last, horizon.running)
    const founded = addDays(years[0]?.from ?? horizon.before.from, -1650)
    await writeProvince(seeding.logins ?? false, {
      ...{
        payload,
        req,
        size: sizeOf(scale),
        seedNumber,
        horizon: { ...horizon, founded },
        years,
        flow,
        onProgress,
      },
    })
    return true
  })
}

const settings = [
  'idle_in_transaction_session_timeout = 0',
  'statement_timeout = 0',
  "lock_timeout = '60s'",
  "work_mem = '256MB'",
  "maintenance_work_mem = '512MB'",
  'max_parallel_maintenance_workers = 2',
]

/** The three plan years that are over, and the running one. */
function yearsOf(before: PlanYear, last: PlanYear, running: PlanYear): PlanYear[] {
  const first = before.year - 1
  return [{ year: first, ...planYearRange(first, plan.firstMonth) }, before, last, running]
}

async function writeProvince(logins: boolean, writing: Writing): Promise<void> {
  const { payload, req, onProgress } = writing
  await openChance(writing)
  await writeUnits(writing)
  await writePeople(writing)
  onProgress('Đơn vị và cán bộ')
  if (logins) await writeLogins(writing)
  await writeConductRules(payload, req)
  await withoutIndexes(writing, LARGE, async () => {
    await writePapers(writing)
    await writeActivities(writing)
  })
  await query(payload, sql`analyze activities`, req)
  onProgress(`Chờ xác nhận: ${await writeWaiting(writing)}`)
  await closeChance(writing)
  await query(payload, sql`analyze`, req)
}
