import type { PayloadRequest } from 'payload'
import { moveOpenTasks } from '#server/approval/moveOpenTasks.ts'
import { refreshOfficerScopes } from '#server/organisation/rehomeUnits.ts'

type Changed = { doc: Record<string, unknown>; previousDoc?: Record<string, unknown>; req: PayloadRequest }

/** Who sees the officer and who decides open cases follow a change of appointments at once. */
export async function rehomeAppointment({
  doc,
  previousDoc,
  req,
}: Changed): Promise<Record<string, unknown>> {
  const rows = [doc, previousDoc].filter((row): row is Record<string, unknown> => row?.officer != null)
  const officers = [...new Set(rows.map((row) => String(row.officer)))]
  await refreshOfficerScopes(req.payload, req, { officers })
  await moveOpenTasks(req.payload, req, {
    unitIds: [...new Set(rows.map((row) => String(row.unit)))],
    officerIds: officers,
  })
  return doc
}
