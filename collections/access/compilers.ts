import { EDITABLE } from '#core/workflow/states.ts'
import { below } from './rules.ts'

/** Drafts and returned reports (their narrative) of the units at or below which the caller compiles. */
export const compilers = below('compileReports', { state: { in: [...EDITABLE] } })
