import type { Payload } from 'payload'
import { cache } from 'react'
import { loadInbox } from '#server/approval/loadInbox.ts'

/** How many records wait for an officer; asked once for a page, wherever it is shown. */
export const waitingCount = cache(async (payload: Payload, officer: string | null): Promise<number> => {
  const { totalDocs } = await loadInbox(payload, { officer, limit: 1, page: 1 }, 'vi')
  return totalDocs
})
