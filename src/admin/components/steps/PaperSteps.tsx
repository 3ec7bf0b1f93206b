import type { UIFieldServerProps } from 'payload'
import type { Paper } from '#core/form/form.ts'
import type { PaperPlan } from '#core/form/paperProblems.ts'
import { EDITABLE, type State } from '#core/workflow/states.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { StepsBar } from '../later.tsx'

/** A pledge or an annual review as screens to go through one by one, on a phone; elsewhere and to readers the form is whole. */
export async function PaperSteps({ collectionSlug, data, id, payload, req }: UIFieldServerProps) {
  const paper: Paper = collectionSlug === 'reviews' ? 'review' : 'pledge'
  const editable = EDITABLE.includes((data?.state ?? 'draft') as State)
  if (!editable || data?.kind === 'quarterly') return null
  const { contents, commitments, forms } = await loadPlan(payload, req)
  const plan: PaperPlan = { contents, commitments, ...(forms && { forms }) }
  return <StepsBar id={id === undefined ? null : String(id)} paper={paper} plan={plan} />
}
