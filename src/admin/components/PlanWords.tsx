import type { ServerProps } from 'payload'
import type { ReactNode } from 'react'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { PlanWordsProvider } from './PlanWordsProvider.tsx'

/** Gives the browser the names of the plan's focal contents, by their keys. */
export async function PlanWords({ children, payload, user }: ServerProps & { children?: ReactNode }) {
  const contents = user ? (await loadPlan(payload)).contents : []
  return <PlanWordsProvider contents={contents}>{children}</PlanWordsProvider>
}
