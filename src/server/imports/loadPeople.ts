import type { PayloadRequest } from 'payload'
import type { Caller, Permission } from '#core/hierarchy/caller.ts'
import { postsWith } from '#core/hierarchy/caller.ts'
import type { Candidate } from '#core/imports/findPeople.ts'
import type { ListRow } from '#core/imports/parseList.ts'
import { codeKey } from '#core/roster/foldText.ts'
import { today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'

/**
 * The officers whose codes or names stand in a list, at most so many; near are those in office today at or below a unit
 * where the sender holds the permission.
 */
export function loadPeople(
  req: PayloadRequest,
  { rows, caller, permission }: { rows: readonly ListRow[]; caller: Caller; permission: Permission },
): Promise<Candidate[]> {
  const texts = (field: string) =>
    rows.flatMap(({ values }) => (typeof values[field] === 'string' ? [String(values[field])] : []))
  const others = texts('others').flatMap((text) => text.split(/[;,\s]+/))
  const codes = [...new Set([...texts('code'), ...others].map(codeKey))]
  const names = [...new Set(texts('name'))]
  const below = postsWith(caller, permission).map(
    ({ unit, depth }) => sql`a.${sql.identifier(`scope${depth}`)} = ${unit}`,
  )
  return query<Candidate>(
    req.payload,
    sql`select o.id::text, o.code, o.full_name as "fullName", exists (select 1 from appointments a
        where a.officer_id = o.id and ${inForceOn('a', today())}
          and (${sql.join([sql`false`, ...below], sql` or `)})) as near
      from officers o where lower(o.code) = any(${list(codes, 'text')})
        or app.fold(o.full_name) in (select app.fold(name) from unnest(${list(names, 'text')}) as name)
      order by o.code, o.id limit 5000`,
    req,
  )
}
