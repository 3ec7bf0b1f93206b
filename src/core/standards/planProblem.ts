import { formProblem } from '../form/formProblem.ts'
import { isObject } from '../input/isObject.ts'
import { shapeProblem } from '../input/shape.ts'
import { mailProblem } from '../mail/templates.ts'
import type { PlanDefinition } from './plan.ts'
import { planReferences } from './planReferences.ts'
import { planShape } from './planShape.ts'

/**
 * Where the definition of a plan is not as the figures, forms and reports read it: the path of the first place, '' for
 * the whole; null when it is sound. Only a sound one may be published.
 */
export function planProblem(definition: unknown): string | null {
  const shape = shapeProblem(planShape, definition)
  if (shape !== null) return shape
  const { forms = {}, mails = {} } = definition as PlanDefinition
  const mail = mailProblem(mails)
  if (mail !== null) return `mails.${mail}`
  const form = formProblem(forms)
  return (
    orderProblem(definition) ??
    (form === null ? planReferences(definition as PlanDefinition) : `forms.${form}`)
  )
}

const SPANS = ['holidays', 'daysOffInLieu'] as const

/** Days off that end before they begin. */
function orderProblem(definition: unknown): string | null {
  const { officeHours } = definition as { officeHours: Record<string, unknown> }
  for (const name of SPANS) {
    const spans = (officeHours[name] ?? []) as unknown[]
    const wrong = spans.findIndex((span) => isObject(span) && String(span.from) > String(span.to))
    if (wrong >= 0) return `officeHours.${name}.${wrong}.to`
  }
  return null
}
