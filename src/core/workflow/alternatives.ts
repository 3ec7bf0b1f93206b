import type { Condition } from './definition.ts'

/** One line of a condition. */
export type Test = { path: string; operator: string; value: unknown }

/** So many groups at most: a condition that branches further is no longer read by anybody. */
const MOST = 40

/**
 * A condition as groups of lines: it holds where all lines of one group hold. A condition that holds for everything is
 * one empty group. Null where it would take too many groups to say.
 */
export function alternativesOf(condition: Condition | undefined): Test[][] | null {
  return allOf(Object.entries(condition ?? {}).map(([path, test]) => groupsOf(path, test)))
}

/** The condition that groups of lines make; undefined where it holds for everything. */
export function conditionOf(groups: readonly (readonly Test[])[]): Condition | undefined {
  const said = groups.filter((group) => group.length > 0).map(linesOf)
  return said.length > 1 ? { or: said } : said[0]
}

/** What holds where one group of each holds; null where it would be too many. */
export function allOf(parts: readonly (Test[][] | null)[]): Test[][] | null {
  let groups: Test[][] = [[]]
  for (const part of parts) {
    if (part === null || groups.length * part.length > MOST) return null
    groups = groups.flatMap((group) => part.map((more) => [...group, ...more]))
  }
  return groups
}

function groupsOf(path: string, test: unknown): Test[][] | null {
  if (path === 'and') return allOf((test as Condition[]).map(alternativesOf))
  if (path === 'or') return anyOf((test as Condition[]).map(alternativesOf))
  const lines = Object.entries(test as Condition)
  return [lines.map(([operator, value]) => ({ path, operator, value }))]
}

/** As in Payload, an empty `or` restricts nothing. */
function anyOf(parts: readonly (Test[][] | null)[]): Test[][] | null {
  if (parts.length === 0) return [[]]
  const groups = parts.flatMap((part) => part ?? [])
  return parts.includes(null) || groups.length > MOST ? null : groups
}

function linesOf(group: readonly Test[]): Condition {
  const paths = group.map(({ path }) => path)
  const each = group.map(({ path, operator, value }) => ({ [path]: { [operator]: value } }))
  return new Set(paths).size === paths.length ? Object.assign({}, ...each) : { and: each }
}
