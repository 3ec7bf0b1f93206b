import type { Payload } from 'payload'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { query, sql } from '#server/sql/db.ts'
import { list } from '#server/sql/fragments.ts'
import type { Choice } from './choicesOf.ts'

/** Every office by its name, in the plan's order. */
export async function officeChoices(payload: Payload): Promise<Choice[]> {
  const { officeOrder } = await loadPlan(payload)
  return query<Choice>(
    payload,
    sql`select key as value, name as label from offices
      order by array_position(${list(officeOrder, 'text')}, key::text) nulls last, name, id`,
  )
}
