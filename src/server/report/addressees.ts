import type { PayloadRequest } from 'payload'
import { LEADING } from '#core/workflow/bar.ts'
import { today } from '../clock.ts'
import type { Post, Recipient } from '../mail/recipients.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'
import type { StoredReport } from './loadReport.ts'

/** Somebody a message goes to: by the account of an officer in office today. */
export type Addressee = { name: string; email: string; recipient: Recipient }

/**
 * The unit's secretaries in force, or its deputies where there is none, and the city's inspection office; of the
 * communications report the office that wrote it.
 */
export async function reportAddressees(
  req: PayloadRequest,
  { unit, kind }: Pick<StoredReport, 'unit' | 'kind'>,
): Promise<Addressee[]> {
  const leaders = await holders(req, { unit, offices: LEADING })
  const secretaries = leaders.filter(({ office }) => office === 'secretary')
  const office = kind === 'annual' ? 'inspectionOffice' : 'communicationsOffice'
  const staff = await holders(req, { unit: null, offices: [office] })
  return once([...(secretaries.length > 0 ? secretaries : leaders), ...staff])
}

/** Those who can sign a unit's report: its secretaries and deputies in force. */
export async function reportSigners(req: PayloadRequest, unit: string): Promise<Addressee[]> {
  return once(await holders(req, { unit, offices: LEADING }))
}

/** The city's inspection office in force. */
export async function inspectionOffice(req: PayloadRequest): Promise<Addressee[]> {
  return once(await holders(req, { unit: null, offices: ['inspectionOffice'] }))
}

type Holder = { officer: string; name: string; email: string; office: string; post: Post }

/** Holders of offices on this day who have an account with an address; `unit` null means the root. */
async function holders(
  req: PayloadRequest,
  of: { unit: string | null; offices: readonly string[] },
): Promise<Holder[]> {
  const on = today()
  const rows = await query<Omit<Holder, 'post'> & { unit: string }>(
    req.payload,
    sql`select o.id::text as officer, o.full_name as name, u.email, f.key as office, n.id::text as unit
      from appointments a join officers o on o.id = a.officer_id join users u on u.id = o.user_id
        join offices f on f.id = a.office_id join units n on n.id = a.unit_id
      where f.key = any(${list(of.offices, 'text')})
        and ${of.unit === null ? sql`n.depth = 0` : sql`n.id = ${of.unit}::uuid`}
        and ${inForceOn('a', on)} and u.email is not null
      order by f.key desc, o.code`,
    req,
  )
  return rows.map((row) => ({ ...row, post: { unit: row.unit, offices: of.offices } }))
}

/** Each once, with every post for which he is written to: he gets the message as long as he holds one of them. */
function once(people: Holder[]): Addressee[] {
  return [...Map.groupBy(people, ({ officer }) => officer)].flatMap(([officer, [first, ...others]]) => {
    if (!first) return []
    const posts = [first, ...others].map(({ post }) => post)
    return [{ name: first.name, email: first.email, recipient: { officer, posts } }]
  })
}
