import type { TextFieldServerProps } from 'payload'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { ChoiceField } from '../ChoiceField.tsx'

/** The proposed grade, only where the plan grades (decision "grade"). */
export async function GradeField(props: TextFieldServerProps) {
  const plan = await loadPlan(props.payload, props.req)
  return plan.review?.grades === true ? <ChoiceField {...props} /> : null
}
