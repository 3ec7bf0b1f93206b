import type { PayloadRequest } from 'payload'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The report as the caller may read it, or null when he may not see it or there is none. */
export async function visibleReport(
  req: PayloadRequest,
  id: unknown,
): Promise<Record<string, unknown> | null> {
  if (typeof id !== 'string' || !UUID.test(id) || !req.user) return null
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
