import { isDay } from '#core/calendar/day.ts'
import type { Refusal } from '#core/refusal.ts'
import type { Words } from '#core/text/words.ts'
import { hasForbidden } from './characters.ts'
import { isObject } from './isObject.ts'
import { isUuid } from './isUuid.ts'

/** What one field accepts; declared beside the field. */
export type Check =
  | { type: 'text'; max: number }
  | { type: 'day' }
  | { type: 'instant' }
  /** `words`: of the choices, where no list of words has them (what a plan declares). */
  | { type: 'choice'; choices: readonly string[]; name: string; words?: Record<string, Words> }
  /** A key that the plan declares (a focal content, a merit): which part of it. */
  | { type: 'planKey'; part: PlanPart; name: string }
  | { type: 'integer'; min: number; max: number }
  | { type: 'checkbox' }
  | { type: 'reference'; to: string }

export type PlanPart = 'contents' | 'themes' | 'merits'
export type PlanKey = { part: PlanPart; key: string; path: string }

export type FieldShape = {
  name?: string
  type: string
  required?: boolean
  /** A plain value stands in for what was not sent; a function only opens the panel's form. */
  defaultValue?: unknown
  hasMany?: boolean
  maxRows?: number
  fields?: readonly FieldShape[]
  custom?: { check?: Check; server?: boolean; shorthand?: Shorthand }
}
/** What a bare text in place of a row stands for: the field it fills, and what else is then so. */
export type Shorthand = { name: string; and?: Record<string, unknown> }
export type Reference = { to: string; id: string; path: string }
export type Checked = {
  data: Record<string, unknown>
  refusals: Refusal[]
  references: Reference[]
  planKeys: PlanKey[]
}

const MANY = 2_000
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/
/** What leaves no text when nothing else is there. */
const BLANK = /[\s\u200b-\u200d\u2060\ufeff\u00ad\p{M}]/gu

/**
 * Checks and cleans one save against its fields, drafts included: types, choices, lengths, required fields,
 * control characters; text becomes NFC and trimmed, blank text null, rows lose client ids. References are collected
 * for one look-up, keys of the plan for another. Unknown names are left alone: the framework drops them.
 * @param partial an update: a required field may be absent, but not emptied
 */
export function checkFields(
  fields: readonly FieldShape[],
  input: Record<string, unknown>,
  partial: boolean,
): Checked {
  const result: Checked = { data: { ...input }, refusals: [], references: [], planKeys: [] }
  checkRow({ fields, row: result.data, partial, prefix: '', result })
  return result
}

type Row = {
  fields: readonly FieldShape[]
  row: Record<string, unknown>
  partial: boolean
  prefix: string
  result: Checked
}

function checkRow({ fields, row, partial, prefix, result }: Row): void {
  for (const field of fields) {
    if (field.name === undefined || field.custom?.server) continue
    const path = `${prefix}${field.name}`
    if (row[field.name] === undefined && partial) continue
    if (field.type === 'array') row[field.name] = checkArray(field, row[field.name], path, result)
    else if (field.type === 'group')
      row[field.name] = checkGroup(field, row[field.name], { path, partial, result })
    else row[field.name] = checkValue(field, row[field.name], path, result)
    if (row[field.name] === undefined) delete row[field.name]
  }
}

type Within = { path: string; partial: boolean; result: Checked }

/** A group sent as null is emptied, field by field: the framework takes nothing but an object for it. */
function checkGroup({ fields = [] }: FieldShape, value: unknown, { path, partial, result }: Within): unknown {
  if (value === undefined) return undefined
  const names = fields.flatMap(({ name }) => name ?? [])
  const row = value === null ? Object.fromEntries(names.map((name) => [name, null])) : value
  if (!isObject(row)) return refuse(result, { code: 'invalid-input', path })
  const copy = { ...row }
  checkRow({ fields, row: copy, partial, prefix: `${path}.`, result })
  return copy
}

function checkArray(field: FieldShape, value: unknown, path: string, result: Checked): unknown {
  if (value === undefined) return undefined
  if (value === null) return []
  // The panel's form state counts rows where it has none to send.
  if (value === 0) return []
  if (!Array.isArray(value)) return refuse(result, { code: 'not-an-array', path })
  const max = field.maxRows ?? MANY
  if (value.length > max) return refuse(result, { code: 'too-many', path, data: { max } })
  return value.map((given: unknown, index) => {
    const item = rowOf(given, field.custom?.shorthand)
    if (!isObject(item)) return refuse(result, { code: 'invalid-input', path: `${path}.${index}` })
    const { id: _, ...row } = item
    checkRow({ fields: field.fields ?? [], row, partial: false, prefix: `${path}.${index}.`, result })
    return row
  })
}

function rowOf(given: unknown, shorthand: Shorthand | undefined): unknown {
  return typeof given === 'string' && shorthand ? { [shorthand.name]: given, ...shorthand.and } : given
}

function checkValue(field: FieldShape, value: unknown, path: string, result: Checked): unknown {
  const check = field.custom?.check
  if (check === undefined) return value
  if (field.hasMany) return checkMany(field, check, value, path, result)
  const clean = value === undefined || value === null ? null : checkOne(check, value, path, result)
  const empty = clean === null || clean === undefined
  if (empty && field.required && !(value === undefined && hasDefault(field))) demand(result, path)
  return value === undefined && empty ? undefined : clean
}

function hasDefault({ defaultValue }: FieldShape): boolean {
  return defaultValue !== undefined && typeof defaultValue !== 'function'
}

function checkMany(field: FieldShape, check: Check, value: unknown, path: string, result: Checked): unknown {
  if (value === undefined) return undefined
  if (value === null) return []
  if (!Array.isArray(value)) return refuse(result, { code: 'not-an-array', path })
  const max = field.maxRows ?? MANY
  if (value.length > max) return refuse(result, { code: 'too-many', path, data: { max } })
  const items = value.map((item: unknown, index) => {
    const clean = checkOne(check, item, `${path}.${index}`, result)
    if (clean === null) demand(result, `${path}.${index}`)
    return clean
  })
  return check.type !== 'text' ? [...new Set(items)] : items
}

function checkOne(check: Check, value: unknown, path: string, result: Checked): unknown {
  if (value === null) return null
  switch (check.type) {
    case 'text':
      return checkText(value, check.max, path, result)
    case 'choice': {
      const text = checkText(value, 500, path, result)
      if (typeof text !== 'string' || check.choices.includes(text)) return text
      return refuse(result, { code: 'not-a-choice', path, data: { value: shortly(text) } })
    }
    case 'planKey': {
      const key = checkText(value, 100, path, result)
      if (typeof key === 'string') result.planKeys.push({ part: check.part, key, path })
      return key
    }
    case 'day':
      if (value === '') return null
      return isDay(value) ? value : refuse(result, { code: 'not-a-day', path })
    case 'instant':
      return checkInstant(value, path, result)
    case 'integer':
      if (value === '') return null
      if (typeof value !== 'number' || !Number.isInteger(value))
        return refuse(result, { code: 'not-a-number', path })
      if (value < check.min || value > check.max) return refuse(result, { code: 'not-a-number', path })
      return value
    case 'checkbox':
      return typeof value === 'boolean'
        ? value
        : refuse(result, { code: 'not-a-choice', path, data: { value: shortly(value) } })
    case 'reference':
      if (value === '') return null
      if (!isUuid(value)) return refuse(result, { code: 'unknown-reference', path })
      result.references.push({ to: check.to, id: value.toLowerCase(), path })
      return value.toLowerCase()
  }
}

/** A value as it is quoted in a message. */
function shortly(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60)
}

function checkText(value: unknown, max: number, path: string, result: Checked): unknown {
  if (typeof value !== 'string') return refuse(result, { code: 'not-text', path })
  if (hasForbidden(value)) return refuse(result, { code: 'control-character', path })
  const text = value.normalize('NFC').trim()
  if (text.replace(BLANK, '') === '') return null
  return [...text].length > max ? refuse(result, { code: 'too-long', path, data: { max } }) : text
}

function checkInstant(value: unknown, path: string, result: Checked): unknown {
  if (value === '') return null
  const text = value instanceof Date ? value.toISOString() : value
  if (typeof text !== 'string' || !ZONED.test(text)) return refuse(result, { code: 'not-an-instant', path })
  const at = Date.parse(text)
  if (!Number.isFinite(at) || !isDay(text.slice(0, 10)))
    return refuse(result, { code: 'not-an-instant', path })
  return new Date(at).toISOString()
}

function refuse(result: Checked, refusal: Refusal): null {
  result.refusals.push(refusal)
  return null
}

// Something else may already be wrong with it: one reason a place is enough.
function demand(result: Checked, path: string): void {
  if (!result.refusals.some((refusal) => refusal.path === path)) refuse(result, { code: 'required', path })
}
