import type { Period, PeriodKind } from '#core/calendar/period.ts'
import { periodsOf } from '#core/calendar/periodsOf.ts'
import { type PlanVersion, planOn, type Standard } from './plan.ts'

export type StandardPeriod = Period & { kind: PeriodKind }
/** `any`: periods of more than one kind. */
export type PeriodKinds = PeriodKind | 'any'

/**
 * The periods of a standard in a plan year, in order: each of the kind that the plan of its first day counts by. Where
 * the rule changes within the year (2 hours a week, then 8 a month) its past stays as it was.
 */
export function standardPeriods(
  versions: readonly PlanVersion[],
  standard: Pick<Standard, 'key' | 'period'>,
  year: { year: number; firstMonth: number },
): StandardPeriod[] {
  const ruleOf = (plan: PlanVersion['definition'] | null) =>
    plan?.standards.find(({ key }) => key === standard.key)?.period ?? standard.period
  const kinds = new Set([standard.period, ...versions.map(({ definition }) => ruleOf(definition))])
  const all = [...kinds].flatMap((kind) =>
    periodsOf(kind, year.year, year.firstMonth).map((period) => ({ ...period, kind })),
  )
  return all
    .filter(({ kind, from }) => kinds.size === 1 || ruleOf(planOn(versions, from)) === kind)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** What a number of these periods is called by. */
export function kindOfPeriods(periods: readonly { kind: PeriodKind }[], usual: PeriodKind): PeriodKinds {
  const kinds = new Set(periods.map(({ kind }) => kind))
  const [first = usual] = kinds
  return kinds.size > 1 ? 'any' : first
}
