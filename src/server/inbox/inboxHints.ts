import type { Payload } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'
import type { Language } from '#i18n/translate.ts'
import { fieldAt } from '../approval/fieldAt.ts'
import { type LabelledField, labelWords } from '../approval/printField.ts'
import { fieldsInPlan } from '../plan/fieldsInPlan.ts'
import { query, sql } from '../sql/db.ts'
import { rowsOf } from '../sql/fragments.ts'

export type HintFile = { id: string; name: string; picture: boolean }
/** What helps to decide a waiting record without opening it. */
export type Hints = {
  files: HintFile[]
  /** How many files hang on it, also those beyond the first few. */
  fileCount: number
  /** The fields that read otherwise than when the officer looked last, in words. */
  changed: string[]
  /** Texts of a pledge that another officer's holds word for word. */
  same: number
}
type Stored = { id: string; files: HintFile[]; fileCount: number; changed: string[]; same: number }

export const noHints: Hints = { files: [], fileCount: 0, changed: [], same: 0 }
const FILES = 4
const MIN_LENGTH = 20

/** The hints of a page of an officer's own tasks; one statement. */
export async function inboxHints(
  payload: Payload,
  { officer, rows }: { officer: string | null; rows: readonly { collection: Paper; id: string }[] },
  language: Language,
): Promise<Map<string, Hints>> {
  if (officer === null || rows.length === 0) return new Map()
  const stored = await query<Stored>(
    payload,
    sql`with asked as materialized (
        select * from jsonb_to_recordset(${rowsOf(rows.map(({ collection, id }) => ({ collection, id })))}) as a(collection text, id uuid)),
      held as (${heldFiles()})
      select a.id::text as id, coalesce(f.files, '[]') as files, coalesce(f.count, 0) as "fileCount",
        coalesce(c.changed, '[]') as changed, coalesce(s.same, 0) as same
      from asked a
      left join lateral (select count(*)::int as count, json_agg(json_build_object('id', e.id, 'name', coalesce(e.original_name, e.filename),
          'picture', e.mime_type like 'image/%') order by h.place) filter (where h.place <= ${FILES}) as files
        from (select h.evidence, row_number() over (order by h.place, h.evidence) as place from held h where h.id = a.id) h
        join evidence e on e.id = h.evidence) f on true
      left join lateral (${changedPaths(officer)}) c on true
      left join lateral (${sameTexts()}) s on a.collection = 'pledges'`,
  )
  const collectionOf = new Map(rows.map(({ id, collection }) => [id, collection]))
  const fields = new Map<Paper, LabelledField[]>()
  for (const collection of new Set(rows.map((row) => row.collection)))
    fields.set(collection, await fieldsInPlan<LabelledField>(payload, collection))
  return new Map(
    stored.map(({ id, changed, ...hints }) => {
      const names = changed.map((path) =>
        nameOf(fields.get(collectionOf.get(id) as Paper) ?? [], path, language),
      )
      return [id, { ...hints, changed: [...new Set(names)] }]
    }),
  )
}

/** Where the files of papers hang. */
function heldFiles() {
  const many = (slug: string) => sql`select a.id, r.evidence_id as evidence, r."order" as place from asked a
    join ${sql.identifier(`${slug}_rels`)} r on r.parent_id = a.id and r.evidence_id is not null where a.collection = ${slug}`
  const one = (slug: string, column: string) => sql`select a.id, r.${sql.identifier(column)}, 0 from asked a
    join ${sql.identifier(slug)} r on r.id = a.id and r.${sql.identifier(column)} is not null where a.collection = ${slug}`
  const parts = [
    ...[many('activities'), many('initiatives'), one('initiatives', 'recognition_file_id')],
    ...[one('models', 'file_id'), one('exemptions', 'file_id')],
  ]
  return sql.join(parts, sql` union all `)
}

/** What submissions changed since the last row of the log that the officer has seen. */
function changedPaths(officer: string) {
  return sql`select json_agg(distinct p.path) as changed from app.looks k
    join decisions d on d.collection = a.collection and d.record = a.id::text and d.seq > k.seq and jsonb_typeof(d.changed) = 'array'
    cross join lateral jsonb_array_elements_text(d.changed) p(path)
    where k.record = a.id and k.collection = a.collection and k.officer = ${officer}::uuid`
}

function sameTexts() {
  return sql`select count(distinct own.mark)::int as same from (
      select md5(app.fold(x.action::text)) as mark, p.officer_id from pledges p join pledges_focus f on f._parent_id = p.id
        join pledges_focus_actions x on x._parent_id = f.id where p.id = a.id and length(x.action) >= ${MIN_LENGTH}) own
    where exists (select 1 from pledges_focus_actions x join pledges_focus f on f.id = x._parent_id
      join pledges p on p.id = f._parent_id and p.officer_id <> own.officer_id and p.state in ('pending', 'approved')
      where md5(app.fold(x.action::text)) = own.mark)`
}

function nameOf(fields: readonly LabelledField[], path: string, language: Language): string {
  const [first = ''] = path.split('.')
  const field = fieldAt(fields, first)
  return field === null ? first : labelWords(language, field)
}
