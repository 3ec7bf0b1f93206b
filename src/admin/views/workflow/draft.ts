import { isObject } from '#core/input/isObject.ts'
import type { Definition, Step } from '#core/workflow/definition.ts'
import { validateDefinition } from '#core/workflow/validateDefinition.ts'
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

const BROKEN = ['not-an-object', 'not-a-list', 'bad-condition']

/** What is stored as the editor can show it; null where it has no such shape, as when somebody wrote it by hand. */
export function readable(definition: unknown): Definition | null {
  if (validateDefinition(definition).some(({ code }) => BROKEN.includes(code))) return null
  const { steps, labels } = definition as Definition
  const whole = steps.every(
    ({ label, approver, checklist = [], reminders = [] }) =>
      isObject(label) && [approver.offices, checklist, reminders].every(Array.isArray),
  )
  return whole && isObject(labels) ? (definition as Definition) : null
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

/** What is wrong with the draft: its place, in words. */
export type Problem = { path: string; code: string; message: string }
