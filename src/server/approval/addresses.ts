import type { PayloadRequest } from 'payload'
import { LEADING } from '#core/workflow/bar.ts'
import { today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'

/** Somebody a message goes to. */
export type Addressee = { officer: string; name: string; email: string }

/** Those of the officers who have an account with an address. */
export async function addressesOf(
  req: PayloadRequest,
  officers: readonly string[],
): Promise<Map<string, Addressee>> {
  const rows = await query<Addressee>(
    req.payload,
    sql`select o.id::text as officer, o.full_name as name, u.email from officers o join users u on u.id = o.user_id
      where o.id = any(${list(officers)}) and u.email is not null`,
    req,
  )
  return new Map(rows.map((row) => [row.officer, row]))
}

/** The leaders in office today of the units directly above some units, by the lower unit. */
export async function superiorsOf(
  req: PayloadRequest,
  units: readonly string[],
): Promise<{ unit: string; name: string; officer: string }[]> {
  return query(
    req.payload,
    sql`select u.id::text as unit, u.name, a.officer_id::text as officer from units u
        join appointments a on a.unit_id = u.parent_id join offices f on f.id = a.office_id
      where u.id = any(${list(units)}) and f.key = any(${list([...LEADING], 'text')}) and ${inForceOn('a', today())}`,
    req,
  )
}

/** Those who configure the system and hold that office today. */
export async function administrators(req: PayloadRequest): Promise<Addressee[]> {
  return query<Addressee>(
    req.payload,
    sql`select distinct o.id::text as officer, o.full_name as name, u.email
      from appointments a join officers o on o.id = a.officer_id join users u on u.id = o.user_id
        join offices_texts p on p.parent_id = a.office_id and p.path = 'permissions' and p.text = 'configure'
      where ${inForceOn('a', today())} and u.email is not null`,
    req,
  )
}
