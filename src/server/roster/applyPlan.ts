import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Change } from '#core/roster/existing.ts'
import type { RosterPlan } from '#core/roster/planRosterChanges.ts'
import { moveOpenTasks } from '../approval/moveOpenTasks.ts'
import { refreshAppointmentScopes, refreshOfficerScopes, rehomeUnits } from '../organisation/rehomeUnits.ts'
import { query, sql } from '../sql/db.ts'
import { writeAppointments, writeOfficers, writeUnits } from './writeRecords.ts'

/**
 * Writes a plan without problems inside the request's transaction, a few statements whatever its size, and brings
 * along what hangs on it: places in the tree, who sees whom, who decides what is open.
 */
export async function applyPlan(payload: Payload, req: PayloadRequest, plan: RosterPlan): Promise<void> {
  const real = realIds(plan)
  await writeUnits({ payload, req, real }, plan.units)
  await writeOfficers({ payload, req, real }, plan.officers)
  await writeAppointments({ payload, req, real }, plan.appointments)
  // A list may bring a unit and what lies below it at once: only the whole tree gives every line right.
  if (plan.units.length > 0) await rehomeUnits(payload, req)
  const officers = [
    ...plan.officers.map(({ after }) => after.id),
    ...plan.appointments.map(({ after }) => after.officer),
  ]
  const officerIds = [...new Set(officers.map(real))]
  if (officerIds.length > 0) {
    await refreshAppointmentScopes(payload, req, { officers: officerIds })
    await refreshOfficerScopes(payload, req, { officers: officerIds })
  }
  await followTasks({ payload, req, plan, real })
}

type Following = { payload: Payload; req: PayloadRequest; plan: RosterPlan; real: (id: string) => string }

async function followTasks({ payload, req, plan, real }: Following): Promise<void> {
  const posts = plan.appointments.map(({ after }) => after)
  const units = [...posts.map(({ unit }) => unit), ...plan.units.map(({ after }) => after.id)]
  if (units.length === 0) return
  const unitIds = [...new Set(units.map(real))]
  await moveOpenTasks(payload, req, {
    unitIds,
    officerIds: [...new Set(posts.map(({ officer }) => real(officer)))],
  })
}

/** The plan names new records by made-up ids; here each gets the one it keeps. */
function realIds(plan: RosterPlan): (id: string) => string {
  const changes: Change<{ id: string }>[] = [...plan.units, ...plan.officers, ...plan.appointments]
  const fresh = changes.filter(({ before }) => before === null)
  const ids = new Map(fresh.map(({ after }) => [after.id, randomUUID() as string]))
  return (id) => ids.get(id) ?? id
}

/** Imports run one after the other: each plans on what the one before it left. */
export async function lockRoster(payload: Payload, req: PayloadRequest): Promise<void> {
  await query(payload, sql`select pg_advisory_xact_lock(hashtext('roster-import'))`, req)
}
