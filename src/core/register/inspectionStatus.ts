/** What an inspection's standing follows from (R16). */
export type Inspected = {
  heldOn?: string | null
  findings?: string | null
  conclusion?: string | null
  remedies?: readonly { done?: boolean | null }[] | null
}
export type InspectionStatus = 'planned' | 'held' | 'followedUp'

/**
 * Planned until its day has come, held from then on, followed up once something was found or concluded and every
 * remedy is done.
 */
export function inspectionStatus(inspection: Inspected, today: string): InspectionStatus {
  const { heldOn, findings, conclusion, remedies } = inspection
  if (!heldOn || heldOn > today) return 'planned'
  const written = Boolean(findings || conclusion)
  return written && (remedies ?? []).every(({ done }) => done === true) ? 'followedUp' : 'held'
}
