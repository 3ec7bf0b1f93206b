import type { PayloadRequest } from 'payload'
import { addDays, planYearOf, planYearRange } from '#core/calendar/day.ts'
import { quarterNamed, quarterOf } from '#core/calendar/quarter.ts'
import { callerOf, postsWith } from '#core/hierarchy/caller.ts'
import { today } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { proposeEntries } from '#server/sessions/proposeEntries.ts'

type Suggestion = { unit: string; period: string; heldOn: string; present: string[]; entries: object[] }

const known = new WeakMap<PayloadRequest, Promise<Suggestion | null>>()

/**
 * What the panel's form of a new session opens with: the person's unit, the quarter that ended last, everybody of it
 * present and with an entry (R17). Over REST a session holds what was sent.
 */
export function suggestSession<Name extends keyof Suggestion>(name: Name) {
  return async ({ req }: { req: PayloadRequest }): Promise<Suggestion[Name] | undefined> => {
    if (req.payloadAPI === 'REST' || callerOf(req.user) === null) return undefined
    const suggested = known.get(req) ?? suggest(req)
    known.set(req, suggested)
    return (await suggested)?.[name]
  }
}

async function suggest(req: PayloadRequest): Promise<Suggestion | null> {
  const caller = callerOf(req.user)
  const unit = caller === null ? undefined : postsWith(caller, 'keepRegisters')[0]?.unit
  if (caller === null || unit === undefined) return null
  const { firstMonth } = await loadPlan(req.payload, req)
  const running = quarterNamed(quarterOf(today(), firstMonth), firstMonth)
  const from = running?.from ?? planYearRange(planYearOf(today(), firstMonth), firstMonth).from
  const period = quarterOf(addDays(from, -1), firstMonth)
  const { docs } = await proposeEntries(req, { caller, unit, period, heldOn: null })
  const present = docs.filter(({ seated }) => seated).map(({ officer }) => officer)
  const entries = docs.filter(({ served }) => served).map(({ officer, remedies }) => ({ officer, remedies }))
  return { unit, period, heldOn: today(), present, entries }
}
