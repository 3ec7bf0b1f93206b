import type { CollectionBeforeOperationHook } from 'payload'
import { isFilledLine } from '#core/form/isFilledLine.ts'
import { isObject } from '#core/input/isObject.ts'

/** A line that the form offered and nobody filled in is none: a draft is kept section by section. */
export const dropUnfilled: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as { data?: { focus?: unknown } }
  if ((operation !== 'create' && operation !== 'update') || !Array.isArray(data?.focus)) return args
  const focus = data.focus.map((row: unknown) =>
    isObject(row) && Array.isArray(row.actions) ? { ...row, actions: row.actions.filter(isFilledLine) } : row,
  )
  return { ...args, data: { ...data, focus } } as unknown as typeof args
}
