import type { Payload } from 'payload'
import { type LinkProblem, problemOfRow } from '#core/log/problemOfRow.ts'
import { canonicalJson } from '#core/workflow/canonical.ts'
import { hashOf, sha256 } from '../approval/digest.ts'
import { type LoggedRow, readLog } from './readLog.ts'

/** A row that does not fit: in which record's chain, its number there, and what is wrong with it. */
export type BrokenRow = {
  collection: string
  record: string
  seq: number
  problem: LinkProblem | 'contentChanged'
}
export type ChainsVerdict = { rows: number; chains: number; broken: BrokenRow[] }

/** So many are named; what follows in a broken chain is broken by it. */
const NAMED = 20

/** Recomputes the hash of every row of the log and follows every record's chain from its first row. */
export async function verifyChains(payload: Payload): Promise<ChainsVerdict> {
  const verdict: ChainsVerdict = { rows: 0, chains: 0, broken: [] }
  let before: LoggedRow | null = null
  for await (const page of readLog(payload)) {
    for (const row of page) {
      const last: LoggedRow | null = before !== null && isSameChain(before, row) ? before : null
      verdict.rows += 1
      if (last === null) verdict.chains += 1
      const problem = problemOfRow(row, last, hashOf(row, row.previousHash)) ?? problemOfContent(row)
      if (problem !== null && verdict.broken.length < NAMED) {
        const { collection, record, seq } = row
        verdict.broken.push({ collection, record, seq, problem })
      }
      before = row
    }
  }
  return verdict
}

function isSameChain(a: LoggedRow, b: LoggedRow): boolean {
  return a.record === b.record && a.collection === b.collection
}

function problemOfContent({ content, digest }: LoggedRow): 'contentChanged' | null {
  return content === null || sha256(canonicalJson(content)) === digest ? null : 'contentChanged'
}
