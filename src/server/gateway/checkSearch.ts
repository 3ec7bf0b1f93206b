import * as qs from 'qs-esm'
import { isObject } from '#core/input/isObject.ts'
import { MAX_DEPTH, MAX_LIMIT, MAX_PAGE } from '#core/query/checkQuery.ts'
import { refuse } from '../refuse.ts'
import type { Route } from './checkRoute.ts'

const MAX_LENGTH = 16_000
const CLOSED = ['trash', 'joins', 'populate', 'data', 'showHiddenFields', 'prefix', 'uploadEdits']

/** Checks the query as Payload will read it: plain numbers in bounds, no way round the total or the limit. */
export function checkSearch(search: string, route: Route): void {
  if (search.length > MAX_LENGTH) throw bad('length')
  const text = search.replace(/^[?&]/, '')
  if (text === '' || route.first === 'payload-preferences') return
  const query = read(text)
  checkNumber(query, 'limit', 1, MAX_LIMIT)
  checkNumber(query, 'page', 1, MAX_PAGE)
  checkNumber(query, 'depth', 0, MAX_DEPTH)
  if (query.pagination !== undefined && query.pagination !== 'true') throw bad('pagination')
  if (query.sort !== undefined && typeof query.sort !== 'string') throw bad('sort')
  for (const name of CLOSED) if (query[name] !== undefined) throw bad(name)
  if (query.where !== undefined && !isObject(query.where)) throw bad('where')
  if (query.select !== undefined && !isObject(query.select)) throw bad('select')
}

function read(text: string): Record<string, unknown> {
  try {
    decodeURIComponent(text.replace(/\+/g, ' '))
    return qs.parse(text, {
      arrayLimit: 1000,
      depth: 12,
      parameterLimit: 1000,
      strictDepth: true,
      throwOnLimitExceeded: true,
    } as Parameters<typeof qs.parse>[1]) as Record<string, unknown>
  } catch {
    throw bad('where')
  }
}

function checkNumber(query: Record<string, unknown>, name: string, min: number, max: number): void {
  const value = query[name]
  if (value === undefined) return
  if (typeof value !== 'string' || !/^\d{1,7}$/.test(value)) throw bad(name)
  if (Number(value) < min || Number(value) > max) throw bad(name)
}

function bad(name: string) {
  return refuse({ code: 'invalid-query', data: { name } })
}
