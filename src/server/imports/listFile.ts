import type { Buffer } from 'node:buffer'
import type { FieldSpec, ImportKind } from '#core/imports/spec.ts'
import { specs } from '#core/imports/specs.ts'
import { en, vi } from '#i18n/choices.ts'
import { type Language, t } from '#i18n/translate.ts'
import { type ListColumn, listBook } from '../sheet/listBook.ts'

/** A row to be written: keys of choices, days and times as they are kept. */
export type Exported = Partial<Record<string, string | boolean | null>>

/** A kind of list as a workbook: with its rows, or empty to be filled in. What it holds can be brought in again. */
export function listFile(kind: ImportKind, rows: readonly Exported[], language: Language): Promise<Buffer> {
  const fields = Object.entries(specs[kind].fields)
  return listBook({
    name: t(language, `imports.sheets.${kind}`),
    title: t(language, `imports.titles.${kind}`),
    hint: t(language, `imports.hints.${kind}`),
    columns: fields.map(([, field]) => columnOf(field, language)),
    rows: rows.map((row) => fields.map(([key, field]) => textOf(row[key] ?? null, field, language))),
    choicesSheet: t(language, 'imports.choicesSheet'),
    choicesError: t(language, 'imports.choicesError'),
  })
}

function columnOf({ heading, required, width, read }: FieldSpec, language: Language): ListColumn {
  const flags = read.as === 'flag' ? [t(language, 'imports.yes'), t(language, 'imports.no')] : []
  return {
    heading: required ? `${heading[language]} *` : heading[language],
    width,
    as: read.as === 'day' ? 'day' : 'text',
    choices: read.as === 'choice' ? Object.values(wordsOf(read.of, language)) : flags,
  }
}

function textOf(value: string | boolean | null, { read }: FieldSpec, language: Language): string | null {
  if (typeof value === 'boolean') return t(language, value ? 'imports.yes' : 'imports.no')
  if (value === null || read.as !== 'choice') return value
  return wordsOf(read.of, language)[value] ?? value
}

function wordsOf(name: string, language: Language): Record<string, string> {
  return ((language === 'vi' ? vi : en) as Record<string, Record<string, string>>)[name] ?? {}
}
