import { contentOf, type HashedRow } from '#core/workflow/canonical.ts'
import { changedPaths } from '#core/workflow/changedPaths.ts'
import type { Effect } from '#core/workflow/effect.ts'
import type { Paper } from '#core/workflow/papers.ts'
import type { State } from '#core/workflow/states.ts'
import { hashOf } from './digest.ts'
import type { Case } from './loadCases.ts'
import type { PastRow } from './loadFacts.ts'

/** A log row as it is stored. */
export type LogRow = HashedRow & {
  previousHash: string | null
  hash: string
  content: unknown
  line: (string | null)[]
}

/** What a decision is made in: the record before it, the clock, what the person wrote. */
export type Circumstances = {
  collection: Paper
  record: Case
  flow: string
  /** Epoch milliseconds, by the application's clock. */
  at: number
  address: string | null
  comment: string | null
  remarks: unknown
  content: Record<string, unknown>
  digest: string
  snapshot: Record<string, unknown> | null
  last: Pick<PastRow, 'seq' | 'hash'> | null
}

/** The row of the log that an effect writes, chained to the one before it. */
export function logRowOf(
  effect: Extract<Effect, { kind: 'log' }>,
  around: Circumstances,
  { before }: { before: LogRow | null },
): LogRow {
  const { record, content, snapshot } = around
  const previousHash = before?.hash ?? around.last?.hash ?? null
  const submits = effect.action === 'submit'
  const written = submits ? contentOf(content) : null
  const row: HashedRow = {
    ...actorOf(effect),
    collection: around.collection,
    record: record.id,
    seq: Number(before?.seq ?? around.last?.seq ?? 0) + 1,
    officer: record.officer,
    unit: record.unit,
    workflow: around.flow,
    step: effect.step,
    action: effect.action,
    comment: bySystem(effect) ? null : around.comment,
    remarks: bySystem(effect) ? null : (around.remarks ?? null),
    changed: written && snapshot ? changedPaths(snapshot, written) : null,
    revBefore: record.rev,
    revAfter: record.rev + 1,
    stateBefore: before ? (before.stateAfter as State) : record.state,
    stateAfter: effect.stateAfter,
    digest: around.digest,
    at: new Date(around.at).toISOString(),
    recordedAt: new Date(record.recordedAt).toISOString(),
    address: around.address,
    details: effect.details ?? null,
  }
  const hash = hashOf(row, previousHash)
  return { ...row, previousHash, hash, content: written, line: record.line }
}

function bySystem({ action }: Extract<Effect, { kind: 'log' }>): boolean {
  return action === 'pass' || action === 'settle'
}

/** Who acted, in his own chair of that moment; for whom, in the chair he sat in; or who decided from outside. */
function actorOf({ seat, details }: Extract<Effect, { kind: 'log' }>) {
  const outside = seat === null ? details?.external : undefined
  const chair = seat && { unit: seat.unit, unitName: seat.unitName, office: seat.office }
  const own = seat?.onBehalfOf ? (seat.self ?? { ...chair, office: '' }) : chair
  const lent = seat?.onBehalfOf ? seat : null
  return {
    by: seat?.officer ?? null,
    byName: seat?.name ?? outside?.name ?? null,
    byOffice: own?.office ?? null,
    byUnit: own?.unit ?? null,
    byUnitName: own?.unitName ?? outside?.organisation ?? null,
    onBehalfOf: lent?.onBehalfOf ?? null,
    onBehalfOfName: lent?.onBehalfOfName ?? null,
    onBehalfOfOffice: lent?.office ?? null,
    onBehalfOfUnitName: lent?.unitName ?? null,
  }
}
