import type { Payload } from 'payload'
import type { Link } from '#core/log/problemOfRow.ts'
import type { HashedColumn, HashedRow } from '#core/workflow/canonical.ts'
import { query, sql } from '../sql/db.ts'

/** A row of the log as it was hashed, with its place in its chain. */
export type LoggedRow = HashedRow & Link & { collection: string; content: Record<string, unknown> | null }

const ISO = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** How each hashed column is read back as it was hashed. */
const columns: Record<HashedColumn, string> = {
  collection: 'd.collection',
  record: 'd.record',
  seq: 'd.seq::int',
  officer: 'd.officer_id::text',
  unit: 'd.unit_id::text',
  workflow: 'd.workflow',
  step: 'd.step',
  action: 'd.action',
  by: 'd.by_id::text',
  byName: 'd.by_name',
  byOffice: 'd.by_office',
  byUnit: 'd.by_unit_id::text',
  byUnitName: 'd.by_unit_name',
  onBehalfOf: 'd.on_behalf_of_id::text',
  onBehalfOfName: 'd.on_behalf_of_name',
  onBehalfOfOffice: 'd.on_behalf_of_office',
  onBehalfOfUnitName: 'd.on_behalf_of_unit_name',
  comment: 'd.comment',
  remarks: 'd.remarks',
  changed: 'd.changed',
  revBefore: 'd.rev_before::int',
  revAfter: 'd.rev_after::int',
  stateBefore: 'd.state_before',
  stateAfter: 'd.state_after',
  digest: 'd.digest',
  at: ISO('d.at'),
  recordedAt: ISO('d.recorded_at'),
  address: 'd.address',
}
const selected = sql.raw(
  Object.entries(columns)
    .map(([name, column]) => `${column} as "${name}"`)
    .join(', '),
)

const PAGE = 5_000

/** The whole log, chain after chain and each from its beginning, in pages: memory stays that of one page. */
export async function* readLog(payload: Payload): AsyncGenerator<LoggedRow[]> {
  let after = { collection: '', record: '', seq: 0 }
  for (;;) {
    const rows = await query<LoggedRow>(
      payload,
      sql`select ${selected}, d.details, d.previous_hash as "previousHash", d.hash, d.content
        from decisions d
        where (d.collection, d.record, d.seq) > (${after.collection}, ${after.record}, ${after.seq})
        order by d.collection, d.record, d.seq limit ${PAGE}`,
    )
    const last = rows.at(-1)
    if (last === undefined) return
    yield rows
    after = { collection: last.collection, record: last.record, seq: last.seq }
  }
}
