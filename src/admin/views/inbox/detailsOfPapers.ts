import type { Payload } from 'payload'
import { type Day, isDay } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import { query, sql } from '#server/sql/db.ts'

type Stored = {
  id: string
  kind: string | null
  group: string | null
  from: string | null
  to: string | null
}

/** One line for each initiative, model and exemption of a page: what it is and for which days. */
export async function detailsOfPapers(
  payload: Payload,
  rows: { collection: string; id: string }[],
  language: 'vi' | 'en',
): Promise<[string, string][]> {
  const kinds = ['initiatives', 'models', 'exemptions']
  const ids = rows.filter((row) => kinds.includes(row.collection)).map(({ id }) => id)
  if (ids.length === 0) return []
  const given = sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`
  const stored = await query<Stored>(
    payload,
    sql`select id::text as id, kind, null as "group", realised_on as "from", null as "to" from initiatives where id in ${given}
      union all select id::text, null, null, "from", "to" from models where id in ${given}
      union all select id::text, null, "group", "from", "to" from exemptions where id in ${given}`,
  )
  return stored.map(({ id, kind, group, from, to }) => {
    const days = [from, to].flatMap((day) => (isDay(day) ? writeDay(day as Day) : [])).join(' – ')
    return [
      id,
      [kind && choiceWord('initiativeKind', kind, language), group, days].filter(Boolean).join(' · '),
    ]
  })
}
