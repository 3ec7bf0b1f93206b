import type { Definition, Step } from './definition.ts'
import { isExternal, officesOf } from './resolveApprovers.ts'
import type { Past, Subject } from './subject.ts'
import { isVote } from './tally.ts'

/** A place that has decided in the running round: the unit, and who did it, for whom. */
export type Decided = { step: string; unit: string; officers: string[] }

/**
 * The decisions that still stand: the approvals since the record was last submitted from step 1. A record that came
 * back unchanged resumed where it was returned, so what was decided before that stands too; votes on the step that
 * returned it do not, nor those from the step on to which it was returned, nor those cast before a text was filled in.
 */
export function standingDecisions(definition: Definition, history: readonly Past[]): Decided[] {
  const keys = definition.steps.map((step) => step.key)
  const decided: Decided[] = []
  const undone = new Set<string | null>()
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const row = history[index]
    if (!row || row.action === 'reopen') break
    if (row.stateAfter === 'returned') undone.add(row.step)
    if (row.details?.to !== undefined)
      for (const key of keys.slice(keys.indexOf(row.details.to))) undone.add(key)
    if (row.action === 'approve' && row.step !== null && row.unit !== null && !undone.has(row.step)) {
      const officers = [row.by, row.onBehalfOf ?? null].filter((one) => one !== null)
      decided.unshift({ step: row.step, unit: row.unit, officers })
    }
    if (row.details?.fields) undone.add(row.step)
    if (row.action === 'submit' && !isResumption(row, history[index - 1])) break
  }
  return decided
}

/** The earlier steps of this round to which the open one can be sent back: those that somebody decided. */
export function returnTargets(definition: Definition, subject: Subject): Step[] {
  const open = definition.steps.findIndex((step) => step.key === subject.step)
  const decided = standingDecisions(definition, subject.history).map((one) => one.step)
  return definition.steps.slice(0, Math.max(0, open)).filter((step) => decided.includes(step.key))
}

/** The step at which a record resumes when it is submitted again: where it was returned if unchanged, else the first. */
export function stepToResume(definition: Definition, subject: Subject, digest: string): number {
  const last = subject.history.at(-1)
  if (subject.state !== 'returned' || !last || !isReturn(last) || last.digest !== digest) return 0
  return Math.max(
    0,
    definition.steps.findIndex((step) => step.key === last.step),
  )
}

/**
 * True when a decision of this round was already made in the same unit by the same offices, or by a committee that
 * they belong to.
 */
export function hasDecided(
  definition: Definition,
  decided: readonly Decided[],
  { step, unit }: { step: Step; unit: string },
): boolean {
  // Somebody outside decides for no unit, and nobody's decision stands for his.
  if (isExternal(step)) return false
  const asked = officesOf(step.approver)
  return decided.some((one) => {
    const before = definition.steps.find((other) => other.key === one.step)
    if (!before || one.unit !== unit || isExternal(before)) return false
    const heard = officesOf(before.approver)
    const same = before.mode !== 'any' || heard.length === asked.length
    return same && asked.every((office) => heard.includes(office))
  })
}

/** True once anybody has decided or voted since the last submission, for it or against. */
export function decisionBegun(history: readonly Past[]): boolean {
  const submitted = history.findLastIndex((row) => row.action === 'submit')
  return history.slice(submitted + 1).some((row) => isVote(row.action))
}

function isResumption(submit: Past, before: Past | undefined): boolean {
  return (
    before !== undefined && isReturn(before) && before.digest === submit.digest && before.step === submit.step
  )
}

/** A vote that sent the record back; reopening is not one: it starts anew. */
function isReturn(row: Past): boolean {
  return row.stateAfter === 'returned' && row.action !== 'reopen'
}
