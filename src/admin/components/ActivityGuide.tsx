import type { UIFieldServerProps } from 'payload'
import { now } from '#server/clock.ts'
import { loadPlan } from '#server/plan/loadPlans.ts'
import { ActivityHints } from './ActivityHints.tsx'

/** Beside the times of a log: what of it counts; a new one opens with the likeliest kind and times. */
export async function ActivityGuide({ id, payload, req }: UIFieldServerProps) {
  const { activity, officeHours } = await loadPlan(payload, req)
  return <ActivityHints isNew={id === undefined} now={now().getTime()} plan={{ activity, officeHours }} />
}
