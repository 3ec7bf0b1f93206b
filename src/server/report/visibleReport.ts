import type { PayloadRequest } from 'payload'
import { isUuid } from '#core/input/isUuid.ts'

/** The report as the caller may read it, or null when he may not see it or there is none. */
export async function visibleReport(
  req: PayloadRequest,
  id: unknown,
): Promise<Record<string, unknown> | null> {
  if (!isUuid(id) || !req.user) return null
  const found = await req.payload.findByID({
    collection: 'reports',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return (found as unknown as Record<string, unknown> | null) ?? null
}
