import { fill } from '#core/text/fill.ts'

/** The dotted keys of a dictionary's words. */
export type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`
}[keyof T & string]

/** The word at a dotted key of a dictionary, `{{name}}` replaced from `data`. */
export function wordAt(dictionary: unknown, key: string, data: Record<string, string | number> = {}): string {
  let found = dictionary
  for (const part of key.split('.')) found = (found as Record<string, unknown>)[part]
  return fill(String(found), data)
}
