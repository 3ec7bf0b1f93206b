import type { Problem } from '#core/sheet/problem.ts'
import { type Language, t } from '#i18n/translate.ts'
import type { RosterImport } from './importRoster.ts'

/** A longer list of mistakes is one mistake: the wrong file. */
export const MAX_TOLD = 1000

export type ToldProblem = Omit<Problem, 'data' | 'code'> & { code: string; message: string }

/** Problems with their words, at most a thousand. */
export function tellProblems(problems: readonly Problem[], language: Language): ToldProblem[] {
  return problems.slice(0, MAX_TOLD).map(({ data, ...problem }) => ({
    ...problem,
    message: t(language, `roster.problems.${problem.code}`, data),
  }))
}

/** What the sender should know beside the problems: what was not read, what was filled in for him. */
export function tellNotes({ ignored, assumed, problems }: RosterImport, language: Language): string[] {
  const more = problems.length - MAX_TOLD
  return [
    ...ignored.sheets.map((sheet) => t(language, 'roster.notes.ignoredSheet', { sheet })),
    ...ignored.columns.map((column) => t(language, 'roster.notes.ignoredColumn', column)),
    ...(assumed.employment > 0
      ? [t(language, 'roster.notes.assumedEmployment', { count: assumed.employment })]
      : []),
    ...(assumed.from > 0 ? [t(language, 'roster.notes.assumedFrom', { count: assumed.from })] : []),
    ...(more > 0 ? [t(language, 'roster.notes.moreProblems', { count: more })] : []),
  ]
}

/** One line a problem, for the console: where, what stands there, what is wrong. */
export function problemLine(problem: ToldProblem, language: Language): string {
  const { sheet, row, column, heading, value, message } = problem
  const place =
    column === null
      ? t(language, 'roster.placeOfRow', { sheet, row })
      : t(language, 'roster.place', { sheet, row, column, heading: heading ?? '' })
  return `${place}${value === null ? '' : ` “${value}”`}: ${message}`
}
