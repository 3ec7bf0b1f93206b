import type { PayloadRequest } from 'payload'
import type { Day } from '#core/calendar/day.ts'
import { quarterNamed } from '#core/calendar/quarter.ts'
import type { Caller } from '#core/hierarchy/caller.ts'
import { foldText } from '#core/roster/foldText.ts'
import { carryRemedies } from '#core/session/carryRemedies.ts'
import { checkClosing, quorumOf } from '#core/session/checkClosing.ts'
import type { Remedy, Session, SessionEntry } from '#core/session/session.ts'
import { LEADING } from '#core/workflow/bar.ts'
import { concludeReviews } from '../approval/concludeReviews.ts'
import { logOnRecords } from '../approval/logOnRecords.ts'
import { now, today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { query, sql } from '../sql/db.ts'
import { list } from '../sql/fragments.ts'
import { loadMembers, type SeatedMember } from './loadMembers.ts'
import { type OpenRemedy, openRemedies } from './openRemedies.ts'
import { writeReviews } from './writeReviews.ts'

type Stored = Session & { id: string; unit: string }

/**
 * R17, R18: closes a session in the transaction of `req`, by its chair or a leader of the unit: everybody's entry becomes
 * his concluded review, what is still to be put right goes with it. Gives the closing time; refuses what is missing.
 */
export async function closeSession(
  req: PayloadRequest,
  { id, caller }: { id: string; caller: Caller | null },
): Promise<string> {
  const at = now()
  const session = await loadSession(req, id)
  if (caller === null || !mayClose(caller, session)) throw refuse({ code: 'not-entitled', path: 'close' })
  const members = await checked(req, session)
  const entries = session.entries ?? []
  const open = await openRemedies(req, {
    unit: session.unit,
    officers: entries.map(({ officer }) => officer),
    before: session.period,
  })
  const carried = entries.map((entry) => ({ ...entry, remedies: carriedInto(entry, open) }))
  await settleRemedies(req, { entries, open, on: session.heldOn, closer: caller })
  const reviews = await writeReviews(req, { session, entries: carried, concludedOn: today() })
  const quorum = quorumOf(session, members)
  await concludeReviews(req, { ids: reviews, closer: caller, session, quorum })
  await query(
    req.payload,
    sql`update sessions set closed_at = ${at}, updated_at = now() where id = ${id}::uuid`,
    req,
  )
  return at.toISOString()
}

async function loadSession(req: PayloadRequest, id: string): Promise<Stored> {
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'sessions',
    where,
    req,
  })
  if (!found) throw refuse({ code: 'not-found' })
  return found as unknown as Stored
}

function mayClose(caller: Caller, { chair, unit }: Stored): boolean {
  const leads = caller.posts.some(
    (post) => post.inForce && post.unit === unit && LEADING.includes(post.office),
  )
  return leads || (caller.officer !== null && caller.officer === chair)
}

async function checked(req: PayloadRequest, session: Stored): Promise<SeatedMember[]> {
  const plan = await loadPlan(req.payload, req, session.heldOn)
  const quarter = quarterNamed(session.period, plan.firstMonth)
  if (quarter === null) throw refuse({ code: 'not-a-quarter', path: 'period' })
  const inside = session.heldOn <= quarter.to
  const to = inside ? session.heldOn : quarter.to
  const members = await loadMembers(req, {
    unit: session.unit,
    from: quarter.from,
    to,
    heldOn: session.heldOn,
    officeOrder: plan.officeOrder,
  })
  const merits = plan.merits.map(({ key }) => key)
  const minutesRequired = plan.sessions?.minutesRequired === true
  const refusals = checkClosing(session, { members, merits, minutesRequired })
  if (refusals.length > 0) throw refuse(...refusals)
  return members
}

function carriedInto(entry: SessionEntry, open: readonly OpenRemedy[]): Remedy[] {
  const own = open.filter(({ officer }) => officer === entry.officer)
  return carryRemedies(
    entry.remedies ?? [],
    own.map(({ remedy, due }) => ({ remedy, due: due ?? null, done: false })),
  )
}

type Settling = { entries: readonly SessionEntry[]; open: readonly OpenRemedy[]; on: Day; closer: Caller }

/** What this session found done is done where it was first asked for, too. */
async function settleRemedies(req: PayloadRequest, { entries, open, on, closer }: Settling): Promise<void> {
  const done = entries.flatMap(({ officer, remedies }) =>
    (remedies ?? []).filter((one) => one.done === true).map((one) => `${officer}:${foldText(one.remedy)}`),
  )
  const settled = open.filter(({ officer, remedy }) => done.includes(`${officer}:${foldText(remedy)}`))
  if (settled.length === 0) return
  const ids = settled.map(({ id }) => id)
  await query(
    req.payload,
    sql`update reviews_remedies set done = true, done_on = ${on} where id = any(${list(ids, 'text')})`,
    req,
  )
  const reviews = [...new Set(settled.map(({ review }) => review))]
  const address = req.headers?.get('x-client-address') ?? null
  await logOnRecords(req, { collection: 'reviews', ids: reviews, action: 'remedy', actor: closer, address })
}
