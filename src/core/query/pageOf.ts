/** One page of a list, as every list of ours answers it. */
export type Page<Row> = { docs: Row[]; totalDocs: number; page: number; limit: number; totalPages: number }

/** @param total rows of the whole list */
export function pageOf<Row>(
  docs: Row[],
  { total, page, limit }: { total: number; page: number; limit: number },
): Page<Row> {
  return { docs, totalDocs: total, page, limit, totalPages: Math.max(1, Math.ceil(total / limit)) }
}
