import type { StandardFigure, TargetFigure } from '#core/standards/figures.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import type { BrowserWordKey, BrowserWords } from '../../browserWords.ts'

/** What the columns are: the plan's targets, its standards, or those of both a person looks at first. */
export type Columns = 'targets' | 'standards' | 'first'
/** One row of figures, as the page gets it first and the API gives it on. */
export type UnitRow = {
  unit: string
  name: string
  targets: TargetFigure[]
  standards: StandardFigure[]
  /** How many units lie directly below. */
  below?: number
}
export type Figure = { key: string; part: number; whole: number }

const FIRST = ['T2a', 'weeklyHours', 'monthlyAttendance']

/** The figures of a row in the order of the columns. */
export function figuresOf({ targets, standards }: UnitRow, columns: Columns): Figure[] {
  const ofTargets = targets.map(({ key, numerator, denominator }) => ({
    key,
    part: numerator,
    whole: denominator,
  }))
  const ofStandards = standards.map(({ key, met, owed }) => ({ key, part: met, whole: owed }))
  if (columns === 'targets') return ofTargets
  if (columns === 'standards') return ofStandards
  return [...ofTargets, ...ofStandards].filter(({ key }) => FIRST.includes(key))
}

/** What figures are called, by key; those without a name here have the panel's. */
export type TargetLabels = Readonly<Record<string, string>>

/** A figure's name: the plan's own where it declares one. */
export function nameOfFigure(key: string, labels: TargetLabels, w: BrowserWords): string {
  return labels[key] ?? w(`overview.${key}` as BrowserWordKey)
}

/** What a plan calls its targets, and its volunteer hours by what they count by. */
export function labelsOf(
  { targets, standards }: Pick<PlanDefinition, 'targets' | 'standards'>,
  language: 'vi' | 'en',
  w: BrowserWords,
): TargetLabels {
  const { period = 'week' } = standards.find(({ key }) => key === 'weeklyHours') ?? {}
  return {
    ...Object.fromEntries(targets.map(({ key, label }) => [key, label[language]])),
    weeklyHours: w(`periods.hoursMet.${period}`),
  }
}
