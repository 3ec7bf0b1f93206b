import type { Field } from 'payload'
import type { Shorthand } from '#core/input/checkFields.ts'
import { fieldLabel, label } from './label.ts'
import { third } from './panel.ts'
import { checkbox, day, longText, reference } from './values.ts'

/** What is to be put right and by when; open ones come up again until they are done (R17, R18). */
export function remedyFields(options: { officer?: boolean } = {}): Field {
  return {
    name: 'remedies',
    type: 'array',
    label: fieldLabel('remedies'),
    labels: { singular: label('remedy'), plural: label('remedies') },
    maxRows: 50,
    custom: { shorthand: { name: 'remedy' } satisfies Shorthand },
    fields: [
      longText('remedy', { required: true }),
      ...(options.officer ? [reference('officer', 'officers')] : []),
      third(day('due')),
      third(checkbox('done')),
      third(day('doneOn')),
    ],
  }
}
