import type { ChoiceWords } from '#core/imports/parseList.ts'
import { foldText } from '#core/roster/foldText.ts'
import { en, vi } from '#i18n/choices.ts'

/** What may be written for each choice, folded: its words in both languages, and its key. */
export const choiceWords: ChoiceWords = Object.fromEntries(
  Object.entries(vi).map(([name, choices]) => [name, wordsOf(name, choices)]),
)

function wordsOf(name: string, choices: Readonly<Record<string, string>>): Record<string, string> {
  const english = (en as Record<string, Record<string, string>>)[name] ?? {}
  return Object.fromEntries(
    Object.entries(choices).flatMap(([key, word]) =>
      [key, word, english[key] ?? key].map((text) => [foldText(text), key]),
    ),
  )
}
