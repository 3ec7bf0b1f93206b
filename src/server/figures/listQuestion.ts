import { type StandardKey, standardKeys, type TargetKey, targetKeys } from '#core/standards/plan.ts'
import type { UnitQuestion } from './unitRules.ts'

/** What a list can stand behind: a target, or a standard. */
export const listedKeys = [...targetKeys, ...standardKeys] as const
export type ListedKey = TargetKey | StandardKey
export type ListKind = 'missing' | 'counted'

export type ListQuestion = UnitQuestion & {
  target: ListedKey
  /** `counted`: has it (met every period owed); `missing`: has not. Together they are the denominator. */
  list: ListKind
  page: number
  limit: number
}
