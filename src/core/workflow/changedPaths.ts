type Node = Record<string, unknown>

/**
 * The paths at which two contents differ, down to the field that changed (`focus.2.actions.0.measure`); a list
 * item or field only one side has is named by its own path. Sorted as they stand in the content.
 */
export function changedPaths(before: unknown, after: unknown, at = ''): string[] {
  if (Object.is(before, after)) return []
  const left = nodeOf(before)
  const right = nodeOf(after)
  if (!left || !right || Array.isArray(before) !== Array.isArray(after)) {
    return isEmpty(before) && isEmpty(after) ? [] : [at]
  }
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return keys.flatMap((key) => changedPaths(left[key], right[key], at === '' ? key : `${at}.${key}`))
}

function nodeOf(value: unknown): Node | null {
  return typeof value === 'object' && value !== null ? (value as Node) : null
}

/** Missing, null and an empty list say the same. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  const node = nodeOf(value)
  return node !== null && Object.keys(node).length === 0
}
