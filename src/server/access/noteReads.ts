import type { PayloadRequest } from 'payload'
import type { Caller } from '#core/hierarchy/caller.ts'
import { now } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { list, scopesOf } from '../sql/fragments.ts'
import { tableOf } from '../sql/tableOf.ts'

type Reading = { caller: Caller; collection: string; ids: readonly string[] }

/**
 * Notes who read which records of restricted sight, and about whom (R18, R34): one row a reader, record, officer and
 * hour, in one statement. A reading that cannot be noted fails.
 */
export async function noteReads(req: PayloadRequest, { caller, collection, ids }: Reading): Promise<void> {
  const at = now()
  const { post, address } = { post: caller.posts.find(({ inForce }) => inForce), address: addressOf(req) }
  const scopes = sql.raw('scope0, scope1, scope2, scope3, scope4, scope5, scope6, scope7')
  await query(
    req.payload,
    sql`insert into reads (at, hour, account, reader_id, reader_name, reader_office, reader_unit_name, collection, record,
        officer_id, unit_id, address, ${scopes})
      select ${at}, ${at.toISOString().slice(0, 13)}, ${caller.user}, ${caller.officer}::uuid, ${caller.name},
        ${post?.office ?? null}, ${post?.unitName ?? null}, ${collection}, r.id::text, w.officer, r.unit_id, ${address}, ${scopesOf('r')}
      from ${tableOf(collection)} r ${concerned(collection)} where r.id = any(${list(ids)})
      on conflict do nothing`,
    req,
  )
}

/** About whom a record is: a session about everybody with an entry. */
function concerned(collection: string) {
  return collection === 'sessions'
    ? sql`left join lateral (select distinct e.officer_id as officer from sessions_entries e where e._parent_id = r.id) w on true`
    : sql`cross join lateral (select r.officer_id as officer) w`
}

function addressOf(req: PayloadRequest): string | null {
  return req.headers?.get('x-client-address') ?? null
}
