import type { PeriodKind } from '#core/calendar/period.ts'
import type { ExemptReason } from './duty.ts'
import type { TargetKey } from './plan.ts'
import type { PeriodKinds } from './standardPeriods.ts'

/** One form for one, another for every other number; Vietnamese has one for both. `{{count}}`. */
export type Plural = { one: string; other: string }

export const countedParts = [
  'volunteerActivities',
  'branchMeetings',
  'songs',
  'dances',
  'sports',
  'initiatives',
  'onTime',
  'late',
  'excused',
  'absent',
  'substitute',
] as const
export type CountedPart = (typeof countedParts)[number]

/** Every word a verdict is explained with; the languages live in `src/i18n/figures.ts`, typed by this shape. */
export type FigureWords = {
  /** Why a period is not owed. */
  why: Record<ExemptReason, string>
  /** Why, by the type of an exemption; `other` for any the list does not name. */
  exemptions: Record<string, string>
  /** `{{why}}` */
  notCounted: string
  noNumber: string
  /** `{{done}}`, `{{owed}}` */
  ratio: string
  /** What stands before the parts of a ratio, and after it. */
  parts: Record<CountedPart, Plural>
  nothing: string
  separately: string
  leftOut: string
  running: string
  /** `{{missing}}` */
  missing: string
  /** `{{done}}` */
  noted: string
  hours: Plural
  minutes: Plural
  /** Of whoever a target counts: that he has what it asks for, that he has not. */
  targets: Record<TargetKey, { has: string; lacks: string }>
  units: Plural
  officers: Plural
  /** `{{part}}`, `{{whom}}`, `{{what}}` */
  rate: string
  nobodyAsked: string
  /** `{{met}}`, `{{owed}}`, `{{periods}}` */
  tally: string
  nothingOwed: string
  /** `{{periods}}` (a name), `{{why}}` */
  exempted: string
  /** `{{count}}` periods, of which only the number is said. */
  notSummoned: string
  more: string
  periods: Record<PeriodKinds, Plural>
  /** One period: `{{from}}`, `{{to}}` (dd/MM), `{{key}}`; a run of them: also `{{periods}}`. */
  names: Record<PeriodKind, string>
  run: string
}
