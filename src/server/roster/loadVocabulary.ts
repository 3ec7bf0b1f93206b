import type { Payload } from 'payload'
import type { Permission } from '#core/hierarchy/caller.ts'
import { foldText } from '#core/roster/foldText.ts'
import type { Vocabulary } from '#core/roster/readers.ts'
import { loadPlans } from '../plan/loadPlans.ts'
import { query, sql } from '../sql/db.ts'

export type Office = { id: string; key: string; name: string; permissions: Permission[] }

/** The offices there are, with what each permits. */
export function loadOffices(payload: Payload): Promise<Office[]> {
  return query<Office>(
    payload,
    sql`select f.id::text, f.key, f.name, coalesce((select json_agg(t.text order by t."order")
        from offices_texts t where t.parent_id = f.id and t.path = 'permissions'), '[]'::json) as permissions
      from offices f order by f.key`,
  )
}

/** Levels by the words of the plans, offices by their names: what an office may write in a list. */
export async function loadVocabulary(payload: Payload, offices: readonly Office[]): Promise<Vocabulary> {
  const levels = (await loadPlans(payload)).flatMap(({ definition }) => definition.levels)
  const words = levels.flatMap(({ key, label }) =>
    [label.vi, label.en].map((word) => [foldText(word), key] as const),
  )
  return {
    levels: Object.fromEntries(words),
    offices: Object.fromEntries(
      offices.flatMap(({ key, name }) => [[foldText(name), key] as const, [foldText(key), key] as const]),
    ),
  }
}
