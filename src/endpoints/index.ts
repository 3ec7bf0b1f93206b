import type { CollectionConfig, Endpoint } from 'payload'
import { isPaper } from '#core/workflow/papers.ts'
import { approvalEndpoints } from './approval.ts'
import { officerComplianceEndpoint } from './complianceOfOfficer.ts'
import { unitComplianceEndpoint } from './complianceOfUnit.ts'
import { healthEndpoint } from './health.ts'
import { inboxEndpoints } from './inbox.ts'
import { listEndpoint } from './list.ts'
import { logEndpoints } from './log.ts'
import { reportEndpoints } from './reports.ts'
import { rosterEndpoints } from './roster.ts'
import { similarPledgesEndpoint } from './similarPledges.ts'
import { verifyEndpoint } from './verify.ts'

const ofCollection: Record<string, Endpoint[]> = {
  activities: [listEndpoint],
  pledges: [similarPledgesEndpoint],
  reports: reportEndpoints,
  officers: [officerComplianceEndpoint],
  units: [unitComplianceEndpoint],
}
const ofEveryRecord: Endpoint[] = [...approvalEndpoints]
const root: Endpoint[] = [
  healthEndpoint,
  ...inboxEndpoints,
  ...logEndpoints,
  ...rosterEndpoints,
  verifyEndpoint,
]

/** Hangs our endpoints on the collections they belong to (before Payload's own) and gives those of no collection. */
export function withEndpoints(collections: CollectionConfig[]): {
  all: CollectionConfig[]
  root: Endpoint[]
} {
  const all = collections.map((collection) => {
    const own = [...(ofCollection[collection.slug] ?? []), ...(isPaper(collection.slug) ? ofEveryRecord : [])]
    return own.length === 0
      ? collection
      : { ...collection, endpoints: [...own, ...(collection.endpoints || [])] }
  })
  return { all, root }
}
