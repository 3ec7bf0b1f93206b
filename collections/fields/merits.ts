import type { Field } from 'payload'
import type { Shorthand } from '#core/input/checkFields.ts'
import { fieldLabel, label } from './label.ts'
import { checkbox, planChoice } from './values.ts'

/** R12: the four "được", judged by the collective, never by the officer. The plan says which they are. A bare key says it is met. */
export function meritFields(): Field {
  return {
    name: 'merits',
    type: 'array',
    label: fieldLabel('merits'),
    labels: { singular: label('merit'), plural: label('merits') },
    maxRows: 20,
    custom: { shorthand: { name: 'key', and: { met: true } } satisfies Shorthand },
    admin: { components: { Field: '/src/admin/components/session/MeritsField#MeritsField' } },
    fields: [planChoice('key', 'merits', 'merit', { required: true }), checkbox('met')],
  }
}
