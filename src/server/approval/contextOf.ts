import { type Caller, may } from '#core/hierarchy/caller.ts'
import type { Actor, DecisionContext } from '#core/workflow/decision.ts'
import type { Call } from './call.ts'
import type { Situation } from './loadSituation.ts'

/** What the core is asked when somebody acts on a record. */
export function contextOf(call: Call, { facts, digest, on, calendar }: Situation): DecisionContext {
  const { action, comment, rev, fields, checklist, to, officer } = call
  return {
    actor: actorOf(call.user.caller),
    action,
    on,
    places: facts,
    comment,
    digest,
    calendar,
    ...(rev !== undefined && { rev }),
    ...(fields && { fields }),
    ...(checklist && { checklist }),
    ...(to !== undefined && { to }),
    ...(officer !== undefined && { assign: officer }),
  }
}

/** The person behind a call as the engine knows him. */
export function actorOf(caller: Caller): Actor {
  const { officer, name } = caller
  return { officer, name, configures: may(caller, 'configure') }
}
