import type { Field } from 'payload'
import { scopeFields } from './scope.ts'
import { choice, instant, integer, reference, text } from './values.ts'

export const states = ['draft', 'pending', 'returned', 'approved', 'rejected', 'withdrawn'] as const

/** What every record under approval carries; written by the transition use case alone. */
export function approvalFields(): Field[] {
  const server = { server: true } as const
  return [
    { ...choice('state', 'state', states, server), defaultValue: 'draft' } as Field,
    text('step', { ...server, silent: true }),
    { ...integer('rev', { min: 1, max: 1_000_000 }, { ...server, silent: true }), defaultValue: 1 } as Field,
    instant('dueAt', { ...server }),
    reference('unit', 'units', server),
    instant('submittedAt', server),
    instant('decidedAt', server),
    text('flow', { ...server, hidden: true }),
    text('placeUnit', { ...server, hidden: true, label: 'unit' }),
    text('stepUnit', { ...server, hidden: true, label: 'unit' }),
    ...scopeFields(),
  ]
}
