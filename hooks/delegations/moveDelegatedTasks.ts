import type { PayloadRequest } from 'payload'
import { moveOpenTasks } from '#server/approval/moveOpenTasks.ts'
import { tellDelegate } from '#server/approval/tellDelegate.ts'

type Changed = { doc: Record<string, unknown>; req: PayloadRequest; operation?: string }

/** Open cases follow a delegation at once, when it is made, shortened or taken back; who decides now is told. */
export async function moveDelegatedTasks({ doc, req, operation }: Changed): Promise<Record<string, unknown>> {
  const officerIds = [doc.from, doc.to].map((one) => idOf(one)).filter((one) => one !== '')
  await moveOpenTasks(req.payload, req, { unitIds: [], officerIds })
  if (operation === 'create') await tellDelegate(req, String(doc.id))
  return doc
}

function idOf(value: unknown): string {
  return String((typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value) ?? '')
}
