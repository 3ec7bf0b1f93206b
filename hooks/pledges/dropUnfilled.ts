import type { CollectionBeforeOperationHook } from 'payload'
import { isObject } from '#core/input/isObject.ts'

type Row = Record<string, unknown>

/**
 * A line that the form offered and nobody filled in is none: a draft is kept section by section. The form's lines carry
 * an id of their own; what is sent without one is judged as it stands.
 */
export const dropUnfilled: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as { data?: { focus?: unknown } }
  if ((operation !== 'create' && operation !== 'update') || !Array.isArray(data?.focus)) return args
  const focus = data.focus.map((row: unknown) =>
    isObject(row) && Array.isArray(row.actions) ? { ...row, actions: row.actions.filter(isFilled) } : row,
  )
  return { ...args, data: { ...data, focus } } as unknown as typeof args
}

function isFilled(row: unknown): boolean {
  if (!isObject(row) || typeof row.id !== 'string') return true
  const { id: _, ...rest } = row as Row
  return Object.values(rest).some((value) => value !== null && value !== undefined && value !== '')
}
