import type { Condition, Definition, Step } from '#core/workflow/definition.ts'
import type { Choice } from '../../choicesOf.ts'
import type { FieldChoice } from '../../fieldsOf.ts'

/** A version of a workflow as it is edited. */
export type Drafted = {
  id: string
  key: string
  name: string
  collection: string
  kind: 'fact' | 'judgement'
  priority: number
  version: number
  status: 'draft' | 'published' | 'retired'
  definition: Definition
}

/** What a definition can be put together from. */
export type Parts = { offices: Choice[]; levels: Choice[]; fields: FieldChoice[] }

/** A new step at the end, decided by one of the unit's leaders. */
export function newStep(steps: readonly Step[], label: { vi: string; en: string }): Step {
  let number = steps.length + 1
  while (steps.some(({ key }) => key === `step${number}`)) number += 1
  return {
    key: `step${number}`,
    label,
    approver: { offices: ['secretary', 'deputySecretary'], where: 'own' },
    mode: 'any',
    dueDays: 5,
    mayReturn: true,
    mayReject: false,
  }
}

/** The list with two neighbours exchanged; itself when there is no neighbour. */
export function moved<T>(list: readonly T[], from: number, by: 1 | -1): T[] {
  const to = from + by
  const next = [...list]
  const [one, other] = [next[from], next[to]]
  if (one === undefined || other === undefined) return next
  next[from] = other
  next[to] = one
  return next
}

/** The list with one element exchanged, or taken out (null). */
export function withAt<T>(list: readonly T[], index: number, value: T | null): T[] {
  return list.flatMap((one, at) => (at !== index ? [one] : value === null ? [] : [value]))
}

/** An object without those of its values that say nothing, so that a definition holds what somebody chose. */
export function tidy<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== undefined && !(Array.isArray(one) && one.length === 0)),
  ) as T
}

/** One line of a condition. */
export type Test = { path: string; operator: string; value: unknown }

/** A condition as lines that must all hold; null when it branches and can only be shown. */
export function testsOf(condition: Condition | undefined): Test[] | null {
  const tests: Test[] = []
  for (const [path, test] of Object.entries(condition ?? {})) {
    if (path === 'and' && Array.isArray(test)) {
      for (const one of test) {
        const inner = testsOf(one as Condition)
        if (inner === null) return null
        tests.push(...inner)
      }
      continue
    }
    if (path === 'or' || typeof test !== 'object' || test === null) return null
    for (const [operator, value] of Object.entries(test)) tests.push({ path, operator, value })
  }
  return tests
}

/** The condition that lines make; undefined for none. */
export function conditionOf(tests: readonly Test[]): Condition | undefined {
  if (tests.length === 0) return undefined
  const paths = tests.map(({ path }) => path)
  const once = new Set(paths).size === paths.length
  const each = tests.map(({ path, operator, value }) => ({ [path]: { [operator]: value } }))
  return once ? Object.assign({}, ...each) : { and: each }
}
