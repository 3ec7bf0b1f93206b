import type { PayloadRequest } from 'payload'
import type { Refusal } from '#core/refusal.ts'
import { today } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn } from '../sql/fragments.ts'

/** Refuses a delegation that begins in the past, ends before it begins, or names the wrong person or unit. */
export async function refuseDelegation(
  req: PayloadRequest,
  given: Record<string, unknown>,
  fresh: boolean,
): Promise<void> {
  const { from, to, unit } = given
  const [start, end] = [String(given.start), String(given.end)]
  const refusals: Refusal[] = []
  if (from === to) refusals.push({ code: 'wrong-reference', path: 'to' })
  if (fresh && start < today()) refusals.push({ code: 'starts-in-the-past', path: 'start' })
  if (end < start) refusals.push({ code: 'ends-before-start', path: 'end' })
  const [found] = await query<{ account: boolean; holds: boolean }>(
    req.payload,
    sql`select exists (select 1 from officers o where o.id = ${to}::uuid and o.user_id is not null) as account,
      ${unit ?? null}::uuid is null or exists (select 1 from appointments a where a.officer_id = ${from}::uuid
        and a.unit_id = ${unit ?? null}::uuid and ${inForceOn('a', today())}) as holds`,
    req,
  )
  if (fresh && !found?.account) refusals.push({ code: 'no-account', path: 'to' })
  if (fresh && !found?.holds) refusals.push({ code: 'wrong-reference', path: 'unit' })
  if (refusals.length > 0) throw refuse(...refusals)
}
