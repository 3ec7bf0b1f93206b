/** A row of the log as its place in the chain is checked. */
export type Link = { record: string; seq: number; previousHash: string | null; hash: string }

/** What is wrong with a row: it was changed, rows before it are missing, or it hangs on another row. */
export type LinkProblem = 'changed' | 'gap' | 'unchained'

/**
 * Checks one row of the log against the row before it in its record's chain (null for the first).
 * @param expected the hash recomputed from what the row says
 */
export function problemOfRow(row: Link, before: Link | null, expected: string): LinkProblem | null {
  if (row.seq !== (before?.seq ?? 0) + 1) return 'gap'
  if (row.previousHash !== (before?.hash ?? null)) return 'unchained'
  return expected === row.hash ? null : 'changed'
}
