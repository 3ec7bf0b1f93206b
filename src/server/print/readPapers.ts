import type { PayloadRequest, Where } from 'payload'
import { planYearRange, startOf } from '#core/calendar/day.ts'
import { endOf } from '#core/calendar/period.ts'
import { isUuid } from '#core/input/isUuid.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import type { Printed } from './printPapers.ts'
import type { Stored } from './storedValues.ts'

/** As many papers as one file holds. */
export const MOST_PAPERS = 120

/** Papers whose content lists do not send: each is read by itself, which is noted (R18). */
const RESTRICTED: readonly Printed[] = ['sessions']

type Asked = { units: readonly string[]; year: number }

/** A record as the caller may read it; 404 when he may not see it or there is none. */
export async function readPaper(req: PayloadRequest, paper: Printed, id: unknown): Promise<Stored> {
  if (!isUuid(id)) throw refuse({ code: 'not-found' })
  const found = await req.payload.findByID({
    collection: paper,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (found === null) throw refuse({ code: 'not-found' })
  return found as unknown as Stored
}

/** Papers of units and one plan year that stand (submitted or agreed, held, hosted), as far as the caller reads them. */
export async function readPapersOf(req: PayloadRequest, paper: Printed, asked: Asked): Promise<Stored[]> {
  const { docs } = await req.payload.find({
    collection: paper,
    where: await whereOf(req, paper, asked),
    depth: 0,
    limit: MOST_PAPERS + 1,
    sort: paper === 'events' ? 'startsAt' : paper === 'sessions' ? 'heldOn' : 'id',
    overrideAccess: false,
    req,
  })
  const found = docs as unknown as Stored[]
  refuseCount(found.length)
  if (!RESTRICTED.includes(paper)) return found
  const whole: Stored[] = []
  for (const { id } of found) whole.push(await readPaper(req, paper, id))
  return whole
}

/** The officers who held an office that counts in these units in a plan year, as far as the caller sees them. */
export async function readOfficersOf(req: PayloadRequest, { units, year }: Asked): Promise<string[]> {
  const { firstMonth } = await loadPlan(req.payload, req)
  const { from, to } = planYearRange(year, firstMonth)
  const rows = await query<{ id: string }>(
    req.payload,
    sql`select distinct a.officer_id::text as id from appointments a join offices f on f.id = a.office_id
      where a.unit_id = any(${list(units)}) and f.counts_as_officer
        and a."from" <= ${to} and (a."to" is null or a."to" >= ${from}) limit ${10 * MOST_PAPERS}`,
    req,
  )
  if (rows.length === 0) throw refuse({ code: 'nothing-to-print' })
  const { docs } = await req.payload.find({
    collection: 'officers',
    where: { id: { in: rows.map(({ id }) => id) } },
    depth: 0,
    limit: MOST_PAPERS + 1,
    select: { fullName: true },
    overrideAccess: false,
    req,
  })
  refuseCount(docs.length)
  return docs.map(({ id }) => String(id))
}

function refuseCount(count: number): void {
  if (count === 0) throw refuse({ code: 'nothing-to-print' })
  if (count > MOST_PAPERS) throw refuse({ code: 'too-many-to-print', data: { max: MOST_PAPERS } })
}

async function whereOf(req: PayloadRequest, paper: Printed, { units, year }: Asked): Promise<Where> {
  const unit = { in: [...units] }
  const standing: Where = { state: { in: ['pending', 'approved'] } }
  if (paper === 'pledges') return { and: [{ unit }, { year: { equals: year } }, standing] }
  if (paper === 'reviews')
    return { and: [{ unit }, { kind: { equals: 'annual' } }, { period: { equals: String(year) } }, standing] }
  if (paper === 'sessions') {
    const quarters = [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`)
    return { and: [{ unit }, { period: { in: quarters } }] }
  }
  const { firstMonth } = await loadPlan(req.payload, req)
  const { from, to } = planYearRange(year, firstMonth)
  const span = {
    greater_than_equal: new Date(startOf(from)).toISOString(),
    less_than: new Date(endOf(to)).toISOString(),
  }
  return { and: [{ hostUnit: unit }, { startsAt: span }] }
}
