import type { Payload } from 'payload'
import type { FieldShape } from '#core/input/checkFields.ts'
import { contentOf } from '#core/workflow/canonical.ts'
import { changedPaths } from '#core/workflow/changedPaths.ts'
import { withFields } from '#core/workflow/lackOf.ts'
import type { Paper } from '#core/workflow/papers.ts'
import type { Details } from '#core/workflow/subject.ts'
import type { Language } from '#i18n/translate.ts'
import { now } from '../clock.ts'
import { fieldsInPlan } from '../plan/fieldsInPlan.ts'
import { query, sql } from '../sql/db.ts'
import { fieldAt } from './fieldAt.ts'
import { type LabelledField, printField } from './printField.ts'

/** One place of a record that reads otherwise than when somebody looked at it before. */
export type Change = { path: string; before: string | null; after: string | null }

type Asked = { collection: Paper; id: string; officer: string | null; language: Language }

/**
 * What of a record has changed since the officer's last look, place by place, and notes this look. A look counts anew
 * only once something happened to the record since: who reloads the page still sees what changed.
 */
export async function changesSince(
  payload: Payload,
  { collection, id, officer, language }: Asked,
  content: Record<string, unknown>,
): Promise<Change[]> {
  if (officer === null) return []
  const seen = await look(payload, { collection, id, officer })
  if (seen === null) return []
  const before = await contentAt(payload, { collection, id, seq: seen })
  if (before === null) return []
  const fields = await fieldsInPlan<LabelledField>(payload, collection)
  const after = contentOf(content)
  return changedPaths(before, after).map((path) => ({
    path,
    before: printField(language, fieldOf(fields, path), at(before, path)),
    after: printField(language, fieldOf(fields, path), at(after, path)),
  }))
}

/** Notes the look; gives the last row of the log seen at the look before, null at the first. */
async function look(
  payload: Payload,
  { collection, id, officer }: { collection: Paper; id: string; officer: string },
): Promise<number | null> {
  const rows = await query<{ before: number | null }>(
    payload,
    sql`with last as (select coalesce(max(d.seq), 0)::int as seq from decisions d where d.collection = ${collection} and d.record = ${id}),
      noted as (insert into app.looks as k (officer, collection, record, seq, at)
        select ${officer}::uuid, ${collection}, ${id}::uuid, l.seq, ${now()} from last l where l.seq > 0
        on conflict (record, officer, collection) do update set before = k.seq, seq = excluded.seq, at = excluded.at
          where k.seq < excluded.seq returning k.before)
      select coalesce((select n.before from noted n), (select k.before from app.looks k
        where k.record = ${id}::uuid and k.officer = ${officer}::uuid and k.collection = ${collection})) as before`,
  )
  return rows[0]?.before ?? null
}

/** A record's content as it stood after a row of its log: its last submission, and what was filled in since. */
async function contentAt(
  payload: Payload,
  { collection, id, seq }: { collection: Paper; id: string; seq: number },
): Promise<Record<string, unknown> | null> {
  const rows = await query<{ content: Record<string, unknown> | null; details: Details | null }>(
    payload,
    sql`select d.content, d.details from decisions d where d.collection = ${collection} and d.record = ${id} and d.seq <= ${seq}
      and d.seq >= (select max(s.seq) from decisions s where s.collection = ${collection} and s.record = ${id}
        and s.content is not null and s.seq <= ${seq}) order by d.seq`,
  )
  const [submitted] = rows
  if (!submitted?.content) return null
  const filled = rows.reduce(
    (content, { details }) => withFields(content, details?.fields ?? {}),
    submitted.content,
  )
  return contentOf(filled)
}

function at(content: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce((node: unknown, key) => (node as Record<string, unknown> | null)?.[key], content)
}

/** The declaration of the field at a path, places in lists left out. */
function fieldOf(fields: readonly LabelledField[], path: string): LabelledField | null {
  const names = path.split('.').filter((key) => !/^\d+$/.test(key))
  return names.reduce<LabelledField | null>(
    (found, name, index) =>
      index === 0
        ? fieldAt(fields, name)
        : (((found?.fields ?? []) as FieldShape[]).find((one) => one.name === name) ?? null),
    null,
  )
}
