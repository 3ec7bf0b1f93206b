import { isObject } from '#core/input/isObject.ts'
import type { Condition } from './definition.ts'

type Values = Record<string, unknown>
type Test = (found: unknown[], wanted: unknown) => boolean

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])
const present = (found: unknown[]) => found.some((value) => value !== null && value !== undefined)
const fold = (value: unknown) => String(value ?? '').toLowerCase()

/** Payload's operators, read over all values of a path (a list matches when one of its values does). */
const operators: Record<string, Test> = {
  equals: (found, wanted) => found.some((value) => same(value, wanted)),
  not_equals: (found, wanted) => !found.some((value) => same(value, wanted)),
  in: (found, wanted) => found.some((value) => listOf(wanted).some((one) => same(value, one))),
  not_in: (found, wanted) => !found.some((value) => listOf(wanted).some((one) => same(value, one))),
  exists: (found, wanted) => present(found) === (wanted === true || wanted === 'true'),
  contains: (found, wanted) => found.some((value) => fold(value).includes(fold(wanted))),
  like: (found, wanted) => found.some((value) => fold(value).includes(fold(wanted))),
  greater_than: (found, wanted) => found.some((value) => (compare(value, wanted) ?? 0) > 0),
  greater_than_equal: (found, wanted) => found.some((value) => (compare(value, wanted) ?? -1) >= 0),
  less_than: (found, wanted) => found.some((value) => (compare(value, wanted) ?? 0) < 0),
  less_than_equal: (found, wanted) => found.some((value) => (compare(value, wanted) ?? 1) <= 0),
}

/** True when `values` satisfy a Payload `where`; an empty or missing condition holds for everything. */
export function matchCondition(where: Condition | undefined, values: Values): boolean {
  if (!where) return true
  return Object.entries(where).every(([path, test]) => {
    if (path === 'and') return listOf(test).every((one) => matchCondition(one as Condition, values))
    if (path === 'or') return matchAny(listOf(test), values)
    const found = valuesAt(values, path.split('.'))
    return Object.entries(test as Values).every(([name, wanted]) => operators[name]?.(found, wanted) ?? false)
  })
}

/** The places in a `where` that do not parse, as paths; empty when it is sound. */
export function problemsOfCondition(where: unknown, at = 'condition'): string[] {
  if (!isObject(where)) return [at]
  return Object.entries(where).flatMap(([path, test]) => {
    const here = `${at}.${path}`
    if (path === 'and' || path === 'or') {
      if (!Array.isArray(test)) return [here]
      return test.flatMap((one, index) => problemsOfCondition(one, `${here}.${index}`))
    }
    if (!/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9]+)*$/.test(path) || !isObject(test)) return [here]
    const names = Object.keys(test)
    if (names.length === 0) return [here]
    return names.filter((name) => !Object.hasOwn(operators, name)).map((name) => `${here}.${name}`)
  })
}

/** As in Payload, an empty `or` restricts nothing. */
function matchAny(tests: unknown[], values: Values): boolean {
  return tests.length === 0 || tests.some((one) => matchCondition(one as Condition, values))
}

function valuesAt(value: unknown, path: string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  const [head, ...rest] = path
  if (head === undefined) return [idOf(value)]
  if (!isObject(value) || !Object.hasOwn(value, head)) return [undefined]
  return valuesAt(value[head], rest)
}

/** A related record compares by its id. */
function idOf(value: unknown): unknown {
  return isObject(value) && 'id' in value ? value.id : value
}

function same(value: unknown, wanted: unknown): boolean {
  if (value === null || value === undefined) return wanted === null
  if (typeof value === 'boolean') return value === wanted || String(value) === wanted
  return typeof wanted === 'object' ? false : String(value) === String(wanted)
}

function compare(value: unknown, wanted: unknown): number | null {
  if (value === null || value === undefined || wanted === null || wanted === undefined) return null
  if (typeof value === 'number') return Number.isNaN(Number(wanted)) ? null : value - Number(wanted)
  const [left, right] = [String(value), String(wanted)]
  return left < right ? -1 : left > right ? 1 : 0
}
