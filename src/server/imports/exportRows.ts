import type { PayloadRequest } from 'payload'
import { type Caller, scopeOf } from '#core/hierarchy/caller.ts'
import type { ImportKind } from '#core/imports/spec.ts'
import { query, sql } from '../sql/db.ts'
import type { Exported } from './listFile.ts'

type SQL = ReturnType<typeof sql>
/** What is taken out: of a unit and those below it (all the caller reads when none is named), in a stretch of days; of one event. */
export type Asked = { unit: string | null; from: string; to: string; event: string | null }
type Exporting = { asked: Asked; seen: (alias: string) => SQL; officer: string | null }

/** More rows than an office looks through; a longer list is taken out in parts. */
export const MAX_EXPORTED = 5000
const clock = (column: string) => sql.raw(`(${column} at time zone 'Asia/Ho_Chi_Minh')`)

/** The rows of a list within the caller's subtree (his own papers included), in order; one statement. */
export function exportRows(
  req: PayloadRequest,
  kind: ImportKind,
  { asked, caller }: { asked: Asked; caller: Caller },
): Promise<Exported[]> {
  const { whole, roots } = scopeOf(caller)
  const seen = (alias: string) => {
    const column = (depth: number) => sql.raw(`${alias}.scope${depth}`)
    const rules = roots.map(({ unit, depth }) => sql`${column(depth)} = ${unit}`)
    const inReach = whole ? sql`true` : sql`(${sql.join([sql`false`, ...rules], sql` or `)})`
    if (asked.unit === null) return inReach
    const line = sql.raw(Array.from({ length: 8 }, (_, depth) => `${alias}.scope${depth}`).join(', '))
    return sql`(${inReach} and ${asked.unit} in (${line}))`
  }
  return query<Exported>(req.payload, statements[kind]({ asked, seen, officer: caller.officer }), req)
}

const statements: Record<ImportKind, (exporting: Exporting) => SQL> = {
  attendance: ({ asked }) => sql`select o.code, o.full_name as name, w.attendance, w.note, w.uniform
    from events_roster w join officers o on o.id = w.officer_id
    where w._parent_id = ${asked.event}::uuid order by w._order limit ${MAX_EXPORTED}`,
  activities: ({ asked, seen }) => sql`select to_char(${clock('e.starts_at')}, 'YYYY-MM-DD') as day,
      to_char(${clock('e.starts_at')}, 'HH24:MI') as start, to_char(${clock('e.ends_at')}, 'HH24:MI') as "end",
      e.title, e.kind, e.place, o.code, o.full_name as name, w.attendance, w.note
    from events e join events_roster w on w._parent_id = e.id join officers o on o.id = w.officer_id
    where ${seen('e')} and to_char(${clock('e.starts_at')}, 'YYYY-MM-DD') between ${asked.from} and ${asked.to}
    order by e.starts_at, e.id, w._order limit ${MAX_EXPORTED}`,
  documents: ({ asked, seen }) => sql`select d.number, d.date, d.kind, d.title, d.issuer, d."from", d."to",
      d.to_acknowledge as "toAcknowledge", u.code as unit, d.note
    from documents d join units u on u.id = d.unit_id
    where ${seen('d')} and d.date between ${asked.from} and ${asked.to}
    order by d.date, u.code, d.number, d.id limit ${MAX_EXPORTED}`,
  initiatives: ({ asked, seen, officer }) => sql`select i.title, i.kind, i.field, o.code, o.full_name as name,
      (select string_agg(p.code, '; ' order by a._order) from initiatives_authors a join officers p on p.id = a.officer_id
        where a._parent_id = i.id and a.officer_id <> i.officer_id) as others,
      i.realised_on as "realisedOn", i.recognition_by as by, i.recognition_number as number,
      i.recognition_date as date, i.recognition_issuer as issuer, i.summary
    from initiatives i join officers o on o.id = i.officer_id
    where (${seen('i')} or (${asked.unit}::text is null and i.officer_id = ${officer}::uuid))
      and coalesce(i.recognised_on, i.realised_on, to_char(${clock('i.created_at')}, 'YYYY-MM-DD'))
        between ${asked.from} and ${asked.to}
    order by i.created_at, i.id limit ${MAX_EXPORTED}`,
}
