import type { CollectionConfig, Endpoint } from 'payload'
import { isPaper } from '#core/workflow/papers.ts'
import { accountEndpoints } from './accounts.ts'
import { activationEndpoints } from './activation.ts'
import { approvalEndpoints } from './approval.ts'
import { attestationEndpoints } from './attestation.ts'
import { communicationsOfUnitEndpoint } from './communicationsOfUnit.ts'
import { officerComplianceEndpoint } from './complianceOfOfficer.ts'
import { unitComplianceEndpoint } from './complianceOfUnit.ts'
import { conductRulesOfUnitEndpoint } from './conductRulesOfUnit.ts'
import { createOnceEndpoint } from './createOnce.ts'
import { documentEndpoints } from './documentAcknowledgement.ts'
import { explainEndpoint } from './explain.ts'
import { exportEndpoint } from './exportOfList.ts'
import { healthEndpoint } from './health.ts'
import { inboxEndpoints } from './inbox.ts'
import { initiativeEndpoints } from './initiatives.ts'
import { linkEndpoints } from './links.ts'
import { listEndpoint } from './list.ts'
import { listEndpoints } from './lists.ts'
import { logEndpoints } from './log.ts'
import { logActivityEndpoints } from './logActivity.ts'
import { meetingsOfUnitEndpoint } from './meetingsOfUnit.ts'
import { officerHistoryEndpoint, organisationEndpoints } from './organisation.ts'
import { planEndpoints } from './plans.ts'
import { printEndpointsOf } from './print.ts'
import { recognitionEndpoints } from './recognition.ts'
import { reminderLetterEndpoint } from './reminderLetter.ts'
import { remindUnitsEndpoint } from './remindUnits.ts'
import { reportEndpoints } from './reports.ts'
import { reviewEndpoints } from './reviews.ts'
import { rosterEndpoints } from './roster.ts'
import { proposalEndpoint } from './sessions.ts'
import { signEndpoints } from './signs.ts'
import { similarModelsEndpoint } from './similarModels.ts'
import { similarPledgesEndpoint } from './similarPledges.ts'
import { spanOfUnitEndpoint } from './spanOfUnit.ts'
import { summonsOfOfficerEndpoint } from './summonsOfOfficer.ts'
import { resendEndpoint, sweepEndpoints } from './sweep.ts'
import { thumbnailEndpoint } from './thumbnailOfEvidence.ts'
import { verifyEndpoint } from './verify.ts'
import { workflowEndpoints } from './workflows.ts'

const ofCollection: Record<string, Endpoint[]> = {
  activities: [listEndpoint, createOnceEndpoint, ...logActivityEndpoints],
  evidence: [createOnceEndpoint, thumbnailEndpoint],
  pledges: [similarPledgesEndpoint],
  initiatives: initiativeEndpoints,
  models: [similarModelsEndpoint],
  reports: [reminderLetterEndpoint, ...reportEndpoints],
  reviews: reviewEndpoints,
  sessions: [proposalEndpoint],
  plans: planEndpoints,
  workflows: workflowEndpoints,
  mails: [resendEndpoint],
  documents: documentEndpoints,
  officers: [officerComplianceEndpoint, summonsOfOfficerEndpoint, officerHistoryEndpoint],
  units: [
    unitComplianceEndpoint,
    conductRulesOfUnitEndpoint,
    communicationsOfUnitEndpoint,
    meetingsOfUnitEndpoint,
    remindUnitsEndpoint,
    ...attestationEndpoints,
    spanOfUnitEndpoint,
    ...organisationEndpoints,
  ],
}
const ofEveryRecord: Endpoint[] = [...approvalEndpoints, ...linkEndpoints]
const root: Endpoint[] = [
  healthEndpoint,
  ...inboxEndpoints,
  explainEndpoint,
  ...logEndpoints,
  ...recognitionEndpoints,
  ...signEndpoints,
  ...sweepEndpoints,
  ...rosterEndpoints,
  ...listEndpoints,
  verifyEndpoint,
  ...accountEndpoints,
  ...activationEndpoints,
]

/** Hangs our endpoints on the collections they belong to (before Payload's own) and gives those of no collection. */
export function withEndpoints(collections: CollectionConfig[]): {
  all: CollectionConfig[]
  root: Endpoint[]
} {
  const all = collections.map((collection) => {
    const own = [
      ...(ofCollection[collection.slug] ?? []),
      ...printEndpointsOf(collection.slug),
      ...(isPaper(collection.slug) ? ofEveryRecord : []),
      exportEndpoint,
    ]
    return { ...collection, endpoints: [...own, ...(collection.endpoints || [])] }
  })
  return { all, root }
}
