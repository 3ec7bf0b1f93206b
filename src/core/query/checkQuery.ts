import type { FieldShape } from '#core/input/checkFields.ts'
import { isObject } from '#core/input/isObject.ts'
import type { Refusal } from '#core/refusal.ts'
import { kindOf, type QueryKind, suitsKind } from './suitsKind.ts'

/** Rows one page may hold: what the panel itself asks for. */
export const MAX_LIMIT = 250
/** Pages further than anybody turns. */
export const MAX_PAGE = 1_000_000
/** How far relations may be followed. */
export const MAX_DEPTH = 2
const MAX_TERMS = 50
const MAX_NESTING = 6
const MAX_VALUES = 250
const MAX_TEXT = 500
const OWN: [string, QueryKind][] = [
  ['id', 'id'],
  ['createdAt', 'instant'],
  ['updatedAt', 'instant'],
]
/** Kinds of fields without a value to ask for. */
const UNASKED = ['json', 'ui']

/** What those a record refers to are called by: the one step into another collection. */
const NAMES: Record<string, string> = {
  officers: 'fullName',
  units: 'name',
  documents: 'title',
  events: 'title',
}

type QueryField = Omit<FieldShape, 'fields'> & {
  fields?: readonly QueryField[]
  hidden?: boolean
  virtual?: unknown
  relationTo?: unknown
  custom?: { sensitive?: boolean }
}

/**
 * What a field holds; of `many` values a record has no one place in an order. `named`: where the name of what it refers
 * to is found.
 */
type QueryPath = { kind: QueryKind; many: boolean; named?: string }
/** The names a query may filter and sort by, each with what it holds. */
export type QueryPaths = ReadonlyMap<string, QueryPath>

/** What a collection may be asked by: its own fields, of others their names alone (`like`), nothing hidden. */
export function queryPaths(fields: readonly QueryField[], prefix = '', inRows = false): QueryPaths {
  const own = OWN.map(([name, kind]): [string, QueryPath] => [name, { kind, many: false }])
  const paths = new Map<string, QueryPath>(prefix === '' ? own : [])
  for (const field of fields) {
    if (field.name === undefined || field.hidden || field.virtual || UNASKED.includes(field.type)) continue
    // What no list shows is not to be found out by a filter either.
    if (field.custom?.sensitive) continue
    const path = `${prefix}${field.name}`
    const many = inRows || field.type === 'array'
    if (field.fields) for (const inner of queryPaths(field.fields, `${path}.`, many)) paths.set(...inner)
    else paths.set(path, { kind: kindOf(field.type), many, ...namedBy(field, path, many) })
  }
  return paths
}

function namedBy({ relationTo, hasMany }: QueryField, path: string, many: boolean): { named?: string } {
  const name = typeof relationTo === 'string' ? NAMES[relationTo] : undefined
  return name === undefined || many || hasMany ? {} : { named: `${path}.${name}` }
}

/** The same filter with every `like` on a reference asked of the name of what it refers to. */
export function askByName(paths: QueryPaths, where: unknown): unknown {
  if (Array.isArray(where)) return where.map((part) => askByName(paths, part))
  if (!isObject(where)) return where
  const terms = Object.entries(where).flatMap(([key, part]): [string, unknown][] => {
    const named = paths.get(key)?.named
    if (named === undefined || !isObject(part) || !('like' in part)) return [[key, askByName(paths, part)]]
    const { like, ...others } = part
    const asked: [string, unknown] = [named, { like }]
    return Object.keys(others).length > 0 ? [[key, others], asked] : [asked]
  })
  return Object.fromEntries(terms)
}

type Query = {
  where?: unknown
  sort: readonly string[]
  limit?: number | undefined
  depth?: number | undefined
}

/** The query rules of every read by a person: filter, order, rows of a page, depth; null when it is sound. */
export function checkQuery(paths: QueryPaths, { where, sort, limit = 1, depth = 0 }: Query): Refusal | null {
  const refusal = checkWhere(paths, where) ?? checkSort(paths, sort)
  if (refusal !== null) return refusal
  if (limit < 0 || limit > MAX_LIMIT) return bad('limit')
  return depth > MAX_DEPTH ? bad('depth') : null
}

type KeptQuery = { sort: readonly string[]; limit?: number | undefined; page?: number | undefined }

/**
 * The order, rows and page that a list of the panel is asked for, by an address that somebody kept or by what was stored
 * of the last visit: what cannot be is left out, for neither may ever shut a person out of a list.
 */
export function mendQuery(paths: QueryPaths, { sort, limit, page }: KeptQuery): KeptQuery {
  return {
    sort: checkSort(paths, sort) === null ? sort : [],
    limit: isCount(limit) ? Math.min(limit, MAX_LIMIT) : undefined,
    page: isCount(page) ? Math.min(page, MAX_PAGE) : undefined,
  }
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value > 0
}

/** An order that leaves nothing open: rows that are equal so far follow their ids, so that pages never overlap. */
export function totalOrder(sort: readonly string[]): string[] {
  return sort.some((path) => path.replace(/^-/, '') === 'id') ? [...sort] : [...sort, 'id']
}

/** Checks a filter: known paths and operators, plain values, at most 50 terms, six levels deep. */
export function checkWhere(paths: QueryPaths, where: unknown): Refusal | null {
  const seen = { terms: 0 }
  return checkNode({ paths, node: where, depth: 0, seen })
}

/** Checks an order: one to five known paths of one value a record, each with an optional minus. */
export function checkSort(paths: QueryPaths, sort: readonly string[]): Refusal | null {
  if (sort.length > 5) return bad('sort')
  for (const path of sort) {
    if (paths.get(path.replace(/^-/, ''))?.many !== false) return bad(`sort=${path.slice(0, 60)}`)
  }
  return null
}

type Node = { paths: QueryPaths; node: unknown; depth: number; seen: { terms: number } }

function checkNode({ paths, node, depth, seen }: Node): Refusal | null {
  if (node === undefined || node === null) return null
  if (typeof node !== 'object' || Array.isArray(node) || depth > MAX_NESTING) return bad('where')
  for (const [key, value] of Object.entries(node)) {
    const refusal = /^(and|or)$/i.test(key)
      ? checkGroup({ paths, node: value, depth, seen })
      : checkTerm(paths, key, value, seen)
    if (refusal) return refusal
  }
  return null
}

function checkGroup({ paths, node, depth, seen }: Node): Refusal | null {
  if (!Array.isArray(node)) return bad('where')
  for (const item of node) {
    seen.terms += 1
    if (seen.terms > MAX_TERMS) return bad('where')
    const refusal = checkNode({ paths, node: item, depth: depth + 1, seen })
    if (refusal) return refusal
  }
  return null
}

function checkTerm(paths: QueryPaths, path: string, term: unknown, seen: { terms: number }): Refusal | null {
  const known = paths.get(path)
  if (known === undefined) return bad(path.slice(0, 60))
  if (typeof term !== 'object' || term === null || Array.isArray(term)) return bad(path)
  for (const [operator, value] of Object.entries(term)) {
    seen.terms += 1
    if (seen.terms > MAX_TERMS || !isPlain(value) || !suits(known, operator, value))
      return bad(`${path}.${operator.slice(0, 60)}`)
  }
  return null
}

/** A reference may be asked by the name of what it refers to. */
function suits({ kind, named }: QueryPath, operator: string, value: unknown): boolean {
  if (operator === 'like' && named !== undefined) return typeof value === 'string'
  return suitsKind(kind, operator, value)
}

function isPlain(value: unknown): boolean {
  if (Array.isArray(value))
    return value.length <= MAX_VALUES && value.every((item) => !Array.isArray(item) && isPlain(item))
  if (typeof value === 'string') return value.length <= MAX_TEXT && !value.includes('\u0000')
  return value === null || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
}

function bad(name: string): Refusal {
  return { code: 'invalid-query', data: { name } }
}
