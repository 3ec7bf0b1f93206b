import type { Payload, PayloadRequest } from 'payload'
import type { Horizon, PlanYear } from '#seed/demo/horizon.ts'
import { query, sql } from '#server/sql/db.ts'
import type { Size } from './sizes.ts'

/** What every part of a large city is written with. */
export type Writing = {
  payload: Payload
  req: PayloadRequest
  size: Size
  seedNumber: number
  horizon: Horizon
  /** The three plan years that are over, the oldest first, and the running one. */
  years: PlanYear[]
  flow: (key: string) => string
  onProgress: (line: string) => void
}

/** Runs a statement in the transaction of the writing; gives how many rows it wrote. */
export async function run({ payload, req }: Writing, statement: ReturnType<typeof sql>): Promise<number> {
  const [row] = await query<{ count: number }>(
    payload,
    sql`with written as (${statement} returning 1) select count(*)::int as count from written`,
    req,
  )
  return row?.count ?? 0
}

/** Runs a statement that writes nothing that has to be counted. */
export async function prepare({ payload, req }: Writing, statement: ReturnType<typeof sql>): Promise<void> {
  await query(payload, statement, req)
}
