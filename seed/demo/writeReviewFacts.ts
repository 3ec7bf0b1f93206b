import type { Payload, PayloadRequest } from 'payload'
import { reviewFacts } from '#server/reviews/reviewFacts.ts'
import { query, sql } from '#server/sql/db.ts'
import { isReserved } from './units/reserved.ts'
import type { Writing } from './writing.ts'

type Into = Writing & { payload: Payload; req: PayloadRequest }

/** The facts beside the annual reviews of the contract's people, as handing them in keeps them; the rest go without. */
export async function writeReviewFacts({ payload, req, world }: Into): Promise<void> {
  const { year } = world.horizon.last
  const people = world.people.accounts
    .map(({ officer }) => officer)
    .filter((officer) => world.appointmentsOf(officer).some(({ unit }) => isReserved(unit)))
  for (const { id: officer } of people) {
    const facts = await reviewFacts(req, { officer, year })
    await query(
      payload,
      sql`update reviews set facts = ${JSON.stringify(facts)}::jsonb || jsonb_build_object('asOf',
          to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        where officer_id = ${officer}::uuid and kind = 'annual' and year = ${year} and submitted_at is not null`,
      req,
    )
  }
}
