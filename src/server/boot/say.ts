import type { vi } from '#i18n/console.ts'
import { languageOf, t } from '#i18n/translate.ts'

export type ConsoleKey = keyof typeof vi
type Data = Record<string, string | number>

/** The language of the person at the keyboard: Vietnamese unless the machine speaks English. */
export const consoleLanguage = languageOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG)

/** The words for a key in the language of the console. */
export function wordsFor(key: ConsoleKey, data: Data = {}): string {
  return t(consoleLanguage, `console.${key}`, data)
}

/** Prints one line. */
export function say(key: ConsoleKey, data: Data = {}): void {
  console.log(wordsFor(key, data))
}

/** Why a command cannot go on: one clear line for the person who ran it, exit code 1. */
export class StartError extends Error {
  constructor(key: ConsoleKey, data: Data = {}) {
    super(wordsFor(key, data))
  }
}

/** The reason in one line, whatever was thrown. */
export function reasonOf(error: unknown): string {
  const parts = error instanceof AggregateError ? error.errors : [error]
  const texts = parts.map((part) => (part instanceof Error ? part.message || part.name : String(part)))
  return [...new Set(texts)].join('; ').replace(/\s+/g, ' ')
}
