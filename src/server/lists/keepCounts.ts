import type { Payload, PayloadRequest } from 'payload'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { query, sql } from '../sql/db.ts'
import { inTurn } from '../sql/inTurn.ts'

/** How many records a list has: those below a unit, or all there are. */
export type Counting = { collection: string; unit: string | null }

/** Collections whose lists are long enough that counting them takes a while. */
export const counted: readonly string[] = ['activities']

/** How many there are, as the transaction sees it; null where nobody has added them up yet. */
export async function keptCount(
  payload: Payload,
  { collection, unit }: Counting,
  req?: PayloadRequest,
): Promise<number | null> {
  const [row] = await query<{ total: number }>(
    payload,
    sql`select (coalesce((select n from app.list_counts where collection = ${collection} and unit = ${unit ?? ''}), 0)
        + coalesce((select sum(change) from app.list_moves
            where collection = ${collection} and (${unit}::text is null or ${unit} = any(line))), 0))::int as total
      where exists (select from app.list_counts where collection = ${collection} and unit = '')`,
    req,
  )
  return row?.total ?? null
}

/** Adds up what has come and gone since the last time, or everything where that has not been done. */
export async function keepCounts(payload: Payload): Promise<void> {
  for (const collection of counted)
    await inTurn(payload, 'kept counts', (req) => addUp(payload, { collection, req }))
}

const line = sql.raw(`array[${scopeColumns.join(', ')}]::text[]`)

async function addUp(
  payload: Payload,
  { collection, req }: { collection: string; req: PayloadRequest },
): Promise<number> {
  const moves = await query<{ id: string }>(
    payload,
    sql`select id::text as id from app.list_moves where collection = ${collection}`,
    req,
  )
  const [first] = await query<{ made: boolean }>(
    payload,
    sql`select exists (select from app.list_counts where collection = ${collection} and unit = '') as made`,
    req,
  )
  if (first?.made && moves.length === 0) return 0
  const changes = first?.made
    ? sql`select line, change from app.list_moves where collection = ${collection}`
    : sql`select ${line} as line, count(*) as change from ${sql.identifier(collection)} group by 1`
  if (!first?.made)
    await query(payload, sql`delete from app.list_counts where collection = ${collection}`, req)
  await query(
    payload,
    sql`insert into app.list_counts (collection, unit, n)
      select ${collection}::text, unit, sum(change) from (${changes}) c cross join lateral unnest(array_append(array_remove(line, null), '')) as u(unit)
      group by unit
      union all select ${collection}::text, '', 0 where not exists (select from (${changes}) c)
      on conflict (collection, unit) do update set n = list_counts.n + excluded.n`,
    req,
  )
  await query(
    payload,
    sql`delete from app.list_moves where id = any(${sql.param(moves.map(({ id }) => id))}::bigint[])`,
    req,
  )
  return moves.length
}
