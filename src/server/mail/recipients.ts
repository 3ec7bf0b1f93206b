import type { Payload } from 'payload'
import { today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'

/** A unit and offices there whose holder is written to. */
export type Post = { unit: string; offices: readonly string[] }

/**
 * Whom a message is for, and as what: as holder of one of some posts, of a permission, or as the delegate of a
 * delegation; where it names none, as anybody in office. Address and claim are looked up when the message leaves.
 */
export type Recipient = {
  officer: string
  posts?: readonly Post[]
  permission?: string
  delegation?: string
}

type Resolved = { id: string; email: string | null; entitled: boolean }

/** Of the messages that are kept for a person: his address as of now, and whether each still is for him. */
export async function resolveRecipients(
  payload: Payload,
  mails: readonly string[],
): Promise<Map<string, Resolved>> {
  const on = today()
  const rows = await query<Resolved>(
    payload,
    sql`select m.id::text, u.email, case
        when not (m.recipient ?| array['posts', 'permission', 'delegation']) then
          exists (select 1 from appointments a where a.officer_id = o.id and ${inForceOn('a', on)})
          or exists (select 1 from delegations d where d.to_id = o.id and d.start <= ${on} and d."end" >= ${on})
        else exists (select 1 from jsonb_to_recordset(m.recipient -> 'posts') as p(unit uuid, offices jsonb)
            join appointments a on a.unit_id = p.unit and a.officer_id = o.id join offices f on f.id = a.office_id
            where p.offices ? f.key and ${inForceOn('a', on)})
          or exists (select 1 from appointments a join offices_texts t on t.parent_id = a.office_id
            where a.officer_id = o.id and t.path = 'permissions' and t.text = m.recipient ->> 'permission'
              and ${inForceOn('a', on)})
          or exists (select 1 from delegations d where d.id = (m.recipient ->> 'delegation')::uuid
            and d.to_id = o.id and d."end" >= ${on}) end as entitled
      from mails m left join officers o on o.id = (m.recipient ->> 'officer')::uuid left join users u on u.id = o.user_id
      where m.id = any(${list(mails)}) and m.recipient is not null`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}
