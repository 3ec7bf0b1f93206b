import { isObject } from '../input/isObject.ts'

/**
 * Whether somebody filled in a line of a form: the form's own lines carry an id, and one with nothing beside it was only
 * offered. What comes without an id is judged as it stands.
 */
export function isFilledLine(line: unknown): boolean {
  if (!isObject(line) || typeof line.id !== 'string') return true
  const { id: _, ...rest } = line
  return Object.values(rest).some((value) => value !== null && value !== undefined && value !== '')
}
