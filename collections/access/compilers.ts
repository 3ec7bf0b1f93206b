import { EDITABLE } from '#core/workflow/states.ts'
import { below, either } from './rules.ts'

const open = { state: { in: [...EDITABLE] } }

/**
 * Drafts and returned reports (their narrative) of the units at or below which the caller compiles; the communications
 * report is its office's alone.
 */
export const compilers = either(
  below('compileReports', { ...open, reportKind: { equals: 'annual' } }),
  below('reportCommunications', { ...open, reportKind: { equals: 'communications' } }),
)
