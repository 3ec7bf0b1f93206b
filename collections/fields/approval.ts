import type { Field } from 'payload'
import { STATES } from '#core/workflow/states.ts'
import { listed, part } from './panel.ts'
import { scopeFields } from './scope.ts'
import { choice, instant, integer, reference, text } from './values.ts'

/** The bar at the top of a record's form: its state, who decides, what I may do, its history. */
export function approvalBar(): Field {
  return part('approvalBar', 'approval/ApprovalBar#ApprovalBar')
}

/**
 * What every record under approval carries; written by the transition use case alone. The bar shows it in the form.
 * @param given the paper's maker names its unit (models, exemptions); the collection declares that field itself
 */
export function approvalFields(given: { unit?: boolean } = {}): Field[] {
  const server = { server: true } as const
  const fields: Field[] = [
    choice('state', 'state', STATES, { ...server, initial: 'draft' }),
    text('step', { ...server, silent: true }),
    integer('rev', { min: 1, max: 1_000_000 }, { ...server, silent: true, initial: 1 }),
    instant('dueAt', { ...server }),
    ...(given.unit ? [] : [reference('unit', 'units', server)]),
    instant('submittedAt', server),
    instant('decidedAt', server),
    text('flow', { ...server, hidden: true }),
    text('placeUnit', { ...server, hidden: true, label: 'unit' }),
    text('stepUnit', { ...server, hidden: true, label: 'unit' }),
  ]
  return [...fields.map(listed), ...scopeFields()]
}
