import { createHash } from 'node:crypto'
import { canonicalContent, canonicalRow, type HashedRow } from '#core/workflow/canonical.ts'

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What stands for the whole content of a record in its log. */
export function digestOf(content: Record<string, unknown>): string {
  return sha256(canonicalContent(content))
}

/** The hash by which a log row is chained to the one before it. */
export function hashOf(row: HashedRow, previousHash: string | null): string {
  return sha256(canonicalRow(row, previousHash))
}
