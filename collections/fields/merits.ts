import type { Field } from 'payload'
import { fieldLabel, label } from './label.ts'
import { checkbox, choice } from './values.ts'

/** R12: the four "được", judged by the collective, never by the officer. Keys are the plan's. */
export const MERITS = ['person', 'work', 'organisation', 'people'] as const

export function meritFields(): Field {
  return {
    name: 'merits',
    type: 'array',
    label: fieldLabel('merits'),
    labels: { singular: label('merit'), plural: label('merits') },
    maxRows: MERITS.length,
    fields: [choice('key', 'merit', MERITS, { required: true }), checkbox('met')],
  }
}
