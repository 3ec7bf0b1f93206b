import { EDITABLE } from '#core/workflow/states.ts'
import { below } from './rules.ts'

/** A unit's paper is kept by whoever keeps the unit's registers, while it waits for nobody. */
export const unitWritable = below('keepRegisters', { state: { in: [...EDITABLE] } })

/** A draft never submitted may be deleted by them. */
export const unitUntouched = below('keepRegisters', {
  and: [{ state: { equals: 'draft' } }, { submittedAt: { exists: false } }],
})
