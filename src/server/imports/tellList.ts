import type { ListProblem } from '#core/imports/acts.ts'
import { type Language, t } from '#i18n/translate.ts'
import { wordRefusal } from '../errors/wordRefusal.ts'
import { MAX_TOLD, type ToldProblem } from '../roster/tellResult.ts'
import type { ListImport } from './importList.ts'

/** Problems with their words, at most a thousand: what cannot be read, and what the save refuses. */
export function tellListProblems(problems: readonly ListProblem[], language: Language): ToldProblem[] {
  return problems.slice(0, MAX_TOLD).map((problem) => {
    if ('refusal' in problem) {
      const { refusal, ...place } = problem
      const message = wordRefusal(language, refusal)
      return { ...place, code: refusal.code, message }
    }
    const { data, ...place } = problem
    return { ...place, message: t(language, `roster.problems.${problem.code}`, data) }
  })
}

/** What the sender should know beside the problems: what was not read. */
export function tellListNotes({ ignored, problems }: ListImport, language: Language): string[] {
  const more = problems.length - MAX_TOLD
  return [
    ...ignored.sheets.map((sheet) => t(language, 'roster.notes.ignoredSheet', { sheet })),
    ...ignored.columns.map((column) => t(language, 'roster.notes.ignoredColumn', column)),
    ...(more > 0 ? [t(language, 'roster.notes.moreProblems', { count: more })] : []),
  ]
}
