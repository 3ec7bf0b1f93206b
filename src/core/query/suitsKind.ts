import { isUuid } from '#core/input/isUuid.ts'

/** What a field holds, as far as filters care. */
export type QueryKind = 'id' | 'text' | 'number' | 'instant' | 'checkbox' | 'reference'

const SET = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const operators: Record<QueryKind, readonly string[]> = {
  id: [...SET, 'like'],
  text: [...SET, ...ORDER, 'like', 'not_like', 'contains'],
  number: [...SET, ...ORDER, 'like'],
  instant: [...SET, ...ORDER],
  checkbox: SET,
  reference: SET,
}
const NOTHING = [null, '', 'null']

export function kindOf(type: string): QueryKind {
  if (type === 'number' || type === 'checkbox') return type
  if (type === 'date') return 'instant'
  return type === 'relationship' || type === 'upload' ? 'reference' : 'text'
}

/**
 * Whether an operator and its plain value make sense for a field: PostgreSQL refuses a like on a date, and the
 * framework falls over a day that is none. An id that is none is in no row, which is no fault of the question.
 */
export function suitsKind(kind: QueryKind, operator: string, value: unknown): boolean {
  if (!operators[kind].includes(operator)) return false
  if (operator === 'exists') return !Array.isArray(value)
  const many = operator === 'in' || operator === 'not_in'
  if (!many && Array.isArray(value)) return false
  // The framework falls over a list of references that is null itself; an empty one, or null in it, it reads.
  if (many && kind === 'reference' && (value === null || value === 'null')) return false
  // Nor does PostgreSQL read an id that is empty.
  const values = many && typeof value === 'string' ? value.split(',') : [value].flat()
  if (many && (kind === 'id' || kind === 'reference') && values.includes('')) return false
  return operator === 'like' || values.every((one) => NOTHING.includes(one as string) || suits(kind, one))
}

function suits(kind: QueryKind, value: unknown): boolean {
  if (kind === 'number') return Number.isFinite(Number(value)) && Math.abs(Number(value)) < 1e15
  if (kind === 'instant') return typeof value === 'string' && isInstant(value)
  if (kind === 'checkbox') return [true, false, 'true', 'false'].includes(value as string)
  if (kind === 'reference') return isUuid(value)
  return typeof value !== 'object'
}

// PostgreSQL's own years are no matter here; those with more than four digits it does not read as JavaScript writes them.
function isInstant(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value) && Number.isFinite(Date.parse(value)) && Date.parse(value) > -6e13
}
