import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'
import { query, sql } from '../sql/db.ts'
import { millis } from '../sql/fragments.ts'

/** A one-time link as it is kept; the code itself is nowhere. Instants are epoch milliseconds. */
export type Link = {
  id: string
  collection: Paper
  record: string
  step: string
  rev: number
  name: string
  office: string
  organisation: string
  email: string | null
  issuedBy: string
  issuedByName: string
  issuedAt: number
  expiresAt: number
  revokedAt: number | null
  usedAt: number | null
  answer: 'recognise' | 'decline' | null
  paper: string | null
}

const columns = sql`id::text as id, collection, record::text as record, step, rev, name, office, organisation, email,
  issued_by::text as "issuedBy", issued_by_name as "issuedByName", ${millis('issued_at')} as "issuedAt",
  ${millis('expires_at')} as "expiresAt", ${millis('revoked_at')} as "revokedAt", ${millis('used_at')} as "usedAt",
  answer, paper::text as paper`

/** The link of a code typed or opened by somebody; null for a forged one. Locked until the transaction ends when asked. */
export async function linkOf(req: PayloadRequest, code: string, lock = false): Promise<Link | null> {
  const rows = await query<Link>(
    req.payload,
    sql`select ${columns} from app.recognition_links where code_digest = ${digestOfCode(code)}
      ${lock ? sql`for update` : sql``}`,
    req,
  )
  return rows[0] ? typed(rows[0]) : null
}

/** The links of a record, the newest first. */
export async function linksOf(req: PayloadRequest, collection: Paper, record: string): Promise<Link[]> {
  const rows = await query<Link>(
    req.payload,
    sql`select ${columns} from app.recognition_links where collection = ${collection} and record = ${record}::uuid
      order by issued_at desc, id limit 50`,
    req,
  )
  return rows.map(typed)
}

type Fresh = Pick<
  Link,
  'collection' | 'record' | 'step' | 'rev' | 'name' | 'office' | 'organisation' | 'email'
> & {
  code: string
  by: { officer: string; name: string }
  at: Date
  expiresAt: Date
}

/** Keeps a new link; those that were out for the record before are no longer good. */
export async function keepLink(req: PayloadRequest, link: Fresh): Promise<Link> {
  await revokeLinks(req, link)
  const rows = await query<Link>(
    req.payload,
    sql`insert into app.recognition_links (code_digest, collection, record, step, rev, name, office, organisation, email,
        issued_by, issued_by_name, issued_at, expires_at)
      values (${digestOfCode(link.code)}, ${link.collection}, ${link.record}::uuid, ${link.step}, ${link.rev}, ${link.name},
        ${link.office}, ${link.organisation}, ${link.email}, ${link.by.officer}::uuid, ${link.by.name},
        ${link.at.toISOString()}::timestamptz, ${link.expiresAt.toISOString()}::timestamptz)
      returning ${columns}`,
    req,
  )
  return typed(rows[0] as Link)
}

/** Takes back what is out for a record. */
export async function revokeLinks(
  req: PayloadRequest,
  { collection, record, at }: { collection: Paper; record: string; at: Date },
): Promise<void> {
  await query(
    req.payload,
    sql`update app.recognition_links set revoked_at = ${at.toISOString()}::timestamptz
      where collection = ${collection} and record = ${record}::uuid and revoked_at is null and used_at is null`,
    req,
  )
}

/** Marks a link as used, in the transaction of the decision. */
export async function closeLink(
  req: PayloadRequest,
  { id, at, answer, paper }: { id: string; at: Date; answer: string; paper: string | null },
): Promise<void> {
  await query(
    req.payload,
    sql`update app.recognition_links set used_at = ${at.toISOString()}::timestamptz, answer = ${answer},
      paper = ${paper}::uuid where id = ${id}::uuid`,
    req,
  )
}

export type Standing = 'open' | 'used' | 'revoked' | 'expired' | 'stale'

/** How a link stands; `rev`: the record's, null when it no longer waits at the link's step. */
export function standingOf(link: Link, { at, rev }: { at: number; rev: number | null }): Standing {
  if (link.usedAt !== null) return 'used'
  if (link.revokedAt !== null) return 'revoked'
  if (at >= link.expiresAt) return 'expired'
  return rev === link.rev ? 'open' : 'stale'
}

function digestOfCode(code: string): string {
  return createHash('sha256').update(code.toLowerCase()).digest('hex')
}

function typed(row: Link): Link {
  const number = (value: number | null) => (value === null ? null : Number(value))
  return {
    ...row,
    rev: Number(row.rev),
    issuedAt: Number(row.issuedAt),
    expiresAt: Number(row.expiresAt),
    revokedAt: number(row.revokedAt),
    usedAt: number(row.usedAt),
  }
}
