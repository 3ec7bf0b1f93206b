import type { PayloadRequest } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'

/** The fields of several records, relations as ids, by id; in one database call. */
export async function loadContents(
  req: PayloadRequest,
  { collection, ids }: { collection: Paper; ids: readonly string[] },
): Promise<Map<string, Record<string, unknown>>> {
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}
