import type { Words } from '#core/text/words.ts'
import { approvedNext } from './castVote.ts'
import type { DecisionContext } from './decision.ts'
import type { CheckItem, Definition, Step } from './definition.ts'
import { resolveOpenStep } from './resolveOpenStep.ts'
import type { Subject } from './subject.ts'

/** What an approval brings along: fields to fill in, questions to answer, and whether it carries a reason. */
export type Wants = {
  fields: { path: string; required: boolean }[]
  checklist: CheckItem[]
  comment: { required: boolean; label: Words | null }
}

/** What the actor's approval of the open step would bring along; null where he has none to give. */
export function wantsOf(
  definition: Definition,
  subject: Subject,
  context: Pick<DecisionContext, 'actor' | 'on' | 'places' | 'digest'>,
): Wants | null {
  const step = definition.steps.find((one) => one.key === subject.step)
  const open = resolveOpenStep(definition, subject, context)
  const seat = open?.seats.find((one) => one.officer === context.actor.officer)
  if (!step || !open || !seat) return null
  const voted = { definition, subject, context: { ...context, comment: null }, step, open, seat }
  const { passed } = approvedNext(voted)
  return wantsOfSteps([step, ...definition.steps.filter(({ key }) => passed.includes(key))])
}

/** True where a step cannot be approved by one press: something must be filled in, answered or said. */
export function needsForm(step: Step | undefined): boolean {
  if (!step) return false
  const { requiredFields = [], checklist = [], commentOnApprove } = step
  return requiredFields.length > 0 || checklist.length > 0 || commentOnApprove === true
}

function wantsOfSteps(steps: readonly Step[]): Wants {
  const required = steps.flatMap((step) => step.requiredFields ?? [])
  const paths = [...new Set(steps.flatMap((step) => step.editableFields ?? []))]
  return {
    fields: paths.map((path) => ({ path, required: required.includes(path) })),
    checklist: steps.flatMap((step) => step.checklist ?? []),
    comment: {
      required: steps.some((step) => step.commentOnApprove),
      label: steps.find((step) => step.commentLabel)?.commentLabel ?? null,
    },
  }
}
