import { type Caller, ownRecordsInside, type Scope, scopeOf } from './caller.ts'

/** The query shape of the row rule; structural, so that the core needs no framework type. */
export type Condition = { [path: string]: { [operator: string]: unknown } | Condition[] }

/** Levels a tree of units can have: one scope column each. */
export const MAX_LEVELS = 8
export const scopeColumns = Array.from({ length: MAX_LEVELS }, (_, depth) => `scope${depth}` as const)

/**
 * The row rule of records that carry scope columns: one equality on the column of the caller's own depth,
 * plus his own records where they can lie elsewhere. `true` = all rows, `false` = none.
 * @param own path of the record's officer, null when the collection has no such owner
 */
export function scopeWhere(caller: Caller, own: string | null): Condition | boolean {
  const scope = scopeOf(caller)
  if (scope.whole) return true
  const rules: Condition[] = scope.roots.map(inSubtree)
  if (own !== null && caller.officer !== null && !(rules.length > 0 && ownRecordsInside(caller, scope))) {
    rules.push({ [own]: { equals: caller.officer } })
  }
  if (rules.length === 0) return false
  return rules.length === 1 && rules[0] ? rules[0] : { or: rules }
}

/** The records of a unit and all below it: one equality on the scope column of the unit's depth. */
export function inSubtree({ unit, depth }: Scope['roots'][number]): Condition {
  return { [`scope${depth}`]: { equals: unit } }
}
