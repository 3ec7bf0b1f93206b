/** A stored record as a print reads it: what a field holds, or null. */
export type Stored = Record<string, unknown>

export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each): each is string => textOf(each) !== null) : []
}

export function rowsIn(value: unknown): Stored[] {
  return Array.isArray(value) ? (value as Stored[]) : []
}

/** The id of a reference, populated or not. */
export function idIn(value: unknown): string {
  if (typeof value === 'object' && value !== null) return String((value as Stored).id ?? '')
  return typeof value === 'string' ? value : ''
}
