/** What the system itself writes on a record: no part of what a person wrote and another approved. */
const SYSTEM_FIELDS = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'state',
  'step',
  'rev',
  'dueAt',
  'unit',
  'submittedAt',
  'decidedAt',
  'flow',
  'placeUnit',
  'stepUnit',
  'onTime',
  'authorIds',
  'recognisedOn',
  'lateEntry',
  'verificationCode',
  'digest',
  'recognisedOn',
  'concludedOn',
  'facts',
  'respondedAt',
  'issuedNumber',
  'issuedOn',
  'issuedBy',
  'issuedScan',
  'reportKind',
])

/** The columns of a log row that its hash covers, in this order for ever. */
const HASHED = [
  'collection',
  'record',
  'seq',
  'officer',
  'unit',
  'workflow',
  'step',
  'action',
  'by',
  'byName',
  'byOffice',
  'byUnit',
  'byUnitName',
  'onBehalfOf',
  'onBehalfOfName',
  'onBehalfOfOffice',
  'onBehalfOfUnitName',
  'comment',
  'remarks',
  'changed',
  'revBefore',
  'revAfter',
  'stateBefore',
  'stateAfter',
  'digest',
  'at',
  'recordedAt',
  'address',
] as const

export type HashedColumn = (typeof HASHED)[number]
export type HashedRow = Record<HashedColumn, unknown> & { details?: unknown }

/** What nobody writes, whatever a definition says: the system's own fields, and whose record it is. */
export function isSystemField(name: string): boolean {
  return SYSTEM_FIELDS.has(name) || SCOPE.test(name) || name === 'officer' || name === 'authors'
}

/** JSON with sorted keys and without empty values (null, missing, empty list or object), so that equal means equal. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(prune(value)) ?? 'null'
}

/** What a person wrote in a record: its fields without the system's own. */
export function contentOf(record: Record<string, unknown>): Record<string, unknown> {
  return (prune(ownFieldsOf(record)) ?? {}) as Record<string, unknown>
}

/** The text whose SHA-256 is the digest of a record's content. */
export function canonicalContent(record: Record<string, unknown>): string {
  return canonicalJson(ownFieldsOf(record))
}

/**
 * The text whose SHA-256 is the hash of a log row; it begins with the hash of the row before it in its chain. Details
 * came later: a row without them reads as it always did.
 */
export function canonicalRow(row: HashedRow, previousHash: string | null): string {
  const details = prune(row.details)
  const values = HASHED.map((column) => prune(row[column]) ?? null)
  if (details !== undefined) values.push(details)
  return `${previousHash ?? ''}\n${JSON.stringify(values)}`
}

/** Payload names the rows of nested lists by 24 hexadecimal digits; they are its own and are left out. */
const ROW_ID = /^[0-9a-f]{24}$/
const SCOPE = /^scope\d$/

function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC')
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((one) => prune(one) ?? null)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries: [string, unknown][] = []
  for (const key of Object.keys(value).sort()) {
    const one = (value as Record<string, unknown>)[key]
    if (key === 'id' && typeof one === 'string' && ROW_ID.test(one)) continue
    const kept = prune(one)
    if (kept !== undefined) entries.push([key, kept])
  }
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function ownFieldsOf(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !SYSTEM_FIELDS.has(key) && !SCOPE.test(key)),
  )
}
