import { isObject } from './isObject.ts'

/** One difference between two pieces of data: its path, and what stood and stands there (undefined: nothing). */
export type ShapeChange = { path: string[]; before: unknown; after: unknown }

/** Every place at which two pieces of data differ, the deepest that differ alone; lists are compared row by row. */
export function shapeChanges(before: unknown, after: unknown, path: string[] = []): ShapeChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  const [left, right] = [entriesOf(before), entriesOf(after)]
  if (left === null || right === null) return [{ path, before, after }]
  const keys = [...new Set([...left.keys(), ...right.keys()])]
  return keys.flatMap((key) => shapeChanges(left.get(key), right.get(key), [...path, key]))
}

function entriesOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    const plain = value.every((item) => !isObject(item))
    return plain ? null : new Map(value.map((item, index) => [String(index), item]))
  }
  return isObject(value) ? new Map(Object.entries(value)) : null
}
