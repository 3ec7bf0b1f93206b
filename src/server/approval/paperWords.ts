import type { Payload } from 'payload'
import type { Paper } from '#core/workflow/papers.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import type { Language } from '#i18n/translate.ts'
import { t } from '#i18n/translate.ts'
import { loadPublished } from './loadFlows.ts'

/** The choices whose words are a paper's own: where it stands, and what was done with it. */
const PARTS = { state: 'states', action: 'actions' } as const

export type PaperWords = (name: string | undefined, key: string) => string

/**
 * What a kind of paper calls its states and actions: a model is agreed to, a report received. By the workflow in force,
 * as the record's own page says it; every other choice by its common words.
 */
export async function paperWords(payload: Payload, paper: Paper, language: Language): Promise<PaperWords> {
  const [flow] = await loadPublished(payload, paper)
  return (name, key) => {
    const part = PARTS[name as keyof typeof PARTS]
    if (part === undefined) return choiceWord(name, key, language)
    const own: Record<string, { vi: string; en: string } | undefined> = flow?.definition.labels[part] ?? {}
    return own[key]?.[language] ?? t(language, `workflow.${name as 'state'}.${key as 'draft'}`)
  }
}
