import type { Choice } from '../../choicesOf.ts'
import type { Words } from '../../words.ts'
import type { Parts } from './draft.ts'

/** Every place at which a step may be decided, in words. */
export function placesOf({ levels, offices }: Parts, w: Words): Choice[] {
  const plain = (['own', 'parent', 'root', 'host', 'external'] as const).map((value) => ({
    value,
    label: w(`workflowEditor.places.${value}`),
  }))
  return [
    ...plain,
    ...levels.map(({ value, label }) => ({
      value: `level:${value}`,
      label: w('workflowEditor.places.level', { level: label }),
    })),
    ...offices.map(({ value, label }) => ({
      value: `office:${value}`,
      label: w('workflowEditor.places.office', { office: label }),
    })),
  ]
}
