import type { PayloadRequest } from 'payload'
import { today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'

/** Somebody who may be named as an author: no more than his name and his office of today. */
export type Candidate = { officer: string; name: string; office: string; unitName: string }

const MOST = 10

/**
 * Officers in office today whose name or code holds a text (case and marks aside), each by his highest office; those of
 * the asker's own units first.
 */
export async function findAuthors(
  req: PayloadRequest,
  { text, units }: { text: string; units: readonly string[] },
): Promise<Candidate[]> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return query<Candidate>(
    req.payload,
    sql`select o.id::text as officer, o.full_name as name, p.office, p."unitName"
      from officers o cross join lateral (
        select f.name as office, u.name as "unitName", u.id as unit from appointments a join units u on u.id = a.unit_id
          join offices f on f.id = a.office_id
        where a.officer_id = o.id and ${inForceOn('a', today())} order by u.depth, a."from", a.id limit 1) p
      where app.fold(o.full_name::text) like app.fold(${pattern}) or app.fold(o.code::text) = app.fold(${text})
      order by p.unit = any(${list(units)}) desc, o.full_name, o.id limit ${MOST}`,
    req,
  )
}
