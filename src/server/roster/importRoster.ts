import type { Payload } from 'payload'
import { type Caller, postsWith, wideBeyond } from '#core/hierarchy/caller.ts'
import { inFileOrder } from '#core/imports/acts.ts'
import type { PlanOptions } from '#core/roster/existing.ts'
import { type ParsedRoster, parseRoster } from '#core/roster/parseRoster.ts'
import { planRosterChanges, type RosterCounts, type RosterPlan } from '#core/roster/planRosterChanges.ts'
import type { Problem } from '#core/sheet/problem.ts'
import { today } from '../clock.ts'
import { refuse } from '../refuse.ts'
import { readWorkbook } from '../sheet/readWorkbook.ts'
import { inTransaction } from '../sql/db.ts'
import { someAtATime } from '../turns.ts'
import { applyPlan, lockRoster } from './applyPlan.ts'
import { loadExisting } from './loadExisting.ts'
import { loadOffices, loadVocabulary, type Office } from './loadVocabulary.ts'

export type RosterImport = {
  dryRun: boolean
  counts: RosterCounts
  problems: Problem[]
  ignored: ParsedRoster['ignored']
  assumed: RosterPlan['assumed']
}
type Importing = {
  payload: Payload
  bytes: Uint8Array
  dryRun: boolean
  /** Whose units and permissions bound what may change; null for the operator at the console. */
  caller: Caller | null
}

/** Only so many files are open at once: each may take its 100 MB. */
const inTurn = someAtATime(1)

/**
 * Brings the stored roster to what the workbook says, in one transaction, or tells every place to correct and
 * stores nothing. The same file again changes nothing. Throws a refusal for a file that is not a roster.
 */
export async function importRoster({ payload, bytes, dryRun, caller }: Importing): Promise<RosterImport> {
  const sheets = await inTurn(() => readWorkbook(bytes))
  const offices = await loadOffices(payload)
  const parsed = parseRoster(sheets, await loadVocabulary(payload, offices))
  if (parsed.tables === 0 && parsed.problems.length === 0) throw refuse({ code: 'roster-not-recognised' })
  const options = optionsOf(caller, offices)
  return inTransaction(payload, async (req) => {
    await lockRoster(payload, req)
    const plan = planRosterChanges(parsed, await loadExisting(payload, req, parsed), options)
    if (!dryRun && plan.problems.length === 0) await applyPlan(payload, req, plan)
    const { counts, problems, assumed } = plan
    return { dryRun, counts, problems: inFileOrder(problems, sheets), ignored: parsed.ignored, assumed }
  })
}

function optionsOf(caller: Caller | null, offices: readonly Office[]): PlanOptions {
  if (caller === null) return { today: today(), within: null, closedOffices: new Set() }
  const posts = postsWith(caller, 'organise')
  const within = posts.some(({ depth }) => depth === 0) ? null : new Set(posts.map(({ unit }) => unit))
  // Whoever organises must not make himself, or anybody, what he is not allowed to be.
  const wide = wideBeyond(caller)
  const closed = offices.filter((office) =>
    wide.some((permission) => office.permissions.includes(permission)),
  )
  return { today: today(), within, closedOffices: new Set(closed.map(({ key }) => key)) }
}
