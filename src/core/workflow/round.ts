import type { Definition, Step } from './definition.ts'
import { officesOf } from './resolveApprovers.ts'
import type { Past, Subject } from './subject.ts'

/** A place that has decided in the running round: the unit, and the offices it was asked as. */
export type Decided = { step: string; unit: string; officer: string | null }

/**
 * The decisions that still stand: the approvals since the record was last submitted from step 1. A record that came
 * back unchanged resumed where it was returned, so what was decided before that stands too; votes on the step that
 * returned it do not.
 */
export function standingDecisions(history: readonly Past[]): Decided[] {
  const decided: Decided[] = []
  const undone = new Set<string | null>()
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const row = history[index]
    if (!row || row.action === 'reopen') break
    if (row.stateAfter === 'returned') undone.add(row.step)
    if (row.action === 'approve' && row.step !== null && row.unit !== null && !undone.has(row.step)) {
      decided.unshift({ step: row.step, unit: row.unit, officer: row.by })
    }
    if (row.action === 'submit' && !isResumption(row, history[index - 1])) break
  }
  return decided
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

/** True when a decision of this round was already made, in the same unit and by the same offices. */
export function hasDecided(
  definition: Definition,
  decided: readonly Decided[],
  { step, unit }: { step: Step; unit: string },
): boolean {
  const asked = [...officesOf(step.approver)].sort().join()
  return decided.some((one) => {
    const before = definition.steps.find((other) => other.key === one.step)
    return before && one.unit === unit && [...officesOf(before.approver)].sort().join() === asked
  })
}

/** True once anybody has decided or voted since the last submission. */
export function decisionBegun(history: readonly Past[]): boolean {
  const submitted = history.findLastIndex((row) => row.action === 'submit')
  return history.slice(submitted + 1).some((row) => row.action === 'approve')
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
