import type { PayloadRequest } from 'payload'
import { type Day, toDay } from '#core/calendar/day.ts'
import { quarterNamed } from '#core/calendar/quarter.ts'
import { type Caller, postsWith } from '#core/hierarchy/caller.ts'
import { carryRemedies } from '#core/session/carryRemedies.ts'
import type { Remedy } from '#core/session/session.ts'
import { noteReads } from '../access/noteReads.ts'
import { today } from '../clock.ts'
import { loadPlan } from '../plan/loadPlans.ts'
import { refuse } from '../refuse.ts'
import { loadMembers, type SeatedMember } from './loadMembers.ts'
import { openRemedies } from './openRemedies.ts'

type Asked = { caller: Caller; unit: string; period: string; heldOn: string | null }
export type Proposal = {
  period: string
  from: Day
  to: Day
  docs: (SeatedMember & { remedies: Remedy[] })[]
}

/**
 * What a session's form opens with: the unit's officers of the quarter, each with what earlier sessions left open, for
 * those who write it down. The reviews that say so are noted as read.
 */
export async function proposeEntries(
  req: PayloadRequest,
  { caller, unit, period, heldOn }: Asked,
): Promise<Proposal> {
  if (!postsWith(caller, 'keepRegisters').some((post) => post.unit === unit))
    throw refuse({ code: 'forbidden', path: 'unit' })
  const { firstMonth, officeOrder } = await loadPlan(req.payload, req)
  const quarter = quarterNamed(period, firstMonth)
  if (quarter === null) throw refuse({ code: 'not-a-quarter', path: 'period' })
  const held = heldOn === null ? today() : toDay(heldOn)
  const to = held < quarter.to && held >= quarter.from ? held : quarter.to
  const members = await loadMembers(req, { unit, from: quarter.from, to, heldOn: held, officeOrder })
  const officers = members.map(({ officer }) => officer)
  const open = await openRemedies(req, { unit, officers, before: period })
  const reviews = [...new Set(open.map(({ review }) => review))]
  if (reviews.length > 0) await noteReads(req, { caller, collection: 'reviews', ids: reviews })
  const docs = members.map((member) => {
    const own = open.filter(({ officer }) => officer === member.officer)
    const remedies = own.map(({ remedy, due }): Remedy => ({ remedy, due: due ?? null, done: false }))
    return { ...member, remedies: carryRemedies([], remedies) }
  })
  return { period, from: quarter.from, to: quarter.to, docs }
}
