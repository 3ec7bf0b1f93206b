import { canonicalJson } from '#core/workflow/canonical.ts'
import { sha256 } from '../approval/digest.ts'
import type { StoredReport } from './loadReport.ts'

type Signed = Pick<
  StoredReport,
  'unit' | 'year' | 'revision' | 'figures' | 'narrative' | 'manualFigures' | 'reason'
>

/** SHA-256 (hex) of what a submission signs: the same content gives the same code, on every machine. */
export function snapshotDigest(report: Signed): string {
  const { unit, year, revision, figures, narrative, reason, manualFigures } = report
  // Reports without any are signed as they always were.
  const manual = manualFigures.length > 0 ? { manualFigures } : {}
  return sha256(canonicalJson({ unit, year, revision, figures, narrative, reason, ...manual }))
}
