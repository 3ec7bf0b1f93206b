import type { CollectionBeforeChangeHook } from 'payload'
import { refuseDelegation } from '#server/approval/refuseDelegation.ts'
import { refuse } from '#server/refuse.ts'

/** What was delegated, to whom and from when stands as it was made; only its end may be moved. */
const FIXED = ['to', 'unit', 'start', 'workflows'] as const

/** A delegation begins today or later, ends after it begins, and goes to another person with an account. */
export const keepDelegation: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'update') {
    const changed = FIXED.find((name) => name in data && !same(data[name], originalDoc?.[name]))
    if (changed) throw refuse({ code: 'locked', path: changed })
  }
  await refuseDelegation(req, { ...originalDoc, ...data }, operation === 'create')
  return data
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(idsOf(one)) === JSON.stringify(idsOf(other))
}

function idsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(idsOf).sort()
  if (typeof value === 'object' && value !== null) return (value as { id?: unknown }).id ?? null
  return value ?? null
}
