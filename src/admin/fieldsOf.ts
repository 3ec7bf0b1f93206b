import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { PlanParts } from '#core/input/planFields.ts'
import type { Language } from '#i18n/translate.ts'
import { type Choice, choicesOf } from './choicesOf.ts'

/** A field of a collection as forms of our own offer it: its path, its label, and its choices where it has them. */
export type FieldChoice = Choice & { choices: Choice[] }

type Declared = FlattenedField & {
  label?: unknown
  custom?: { server?: boolean }
  flattenedFields?: FlattenedField[]
}

/** The fields of a collection that people write, with their labels; those inside groups and lists by their paths. */
export function fieldsOf(
  payload: Payload,
  collection: string,
  { language, plan }: { language: Language; plan: PlanParts },
): FieldChoice[] {
  const config = payload.collections[collection as CollectionSlug]?.config
  return config
    ? config.flattenedFields.flatMap((field) => walk(field, { before: '', title: '', language, plan }))
    : []
}

type Above = { before: string; title: string; language: Language; plan: PlanParts }

function walk(field: FlattenedField, { before, title, language, plan }: Above): FieldChoice[] {
  const { name, type, custom, label, flattenedFields = [] } = field as Declared
  if (custom?.server || ['id', 'createdAt', 'updatedAt'].includes(name)) return []
  const value = `${before}${name}`
  const words = `${title}${wordsOf(label, language) ?? name}`
  const inner = flattenedFields.flatMap((one) =>
    walk(one, { before: `${value}.`, title: `${words} › `, language, plan }),
  )
  return type === 'group'
    ? inner
    : [{ value, label: words, choices: choicesOf(field, language, plan) }, ...inner]
}

function wordsOf(label: unknown, language: Language): string | undefined {
  if (typeof label === 'function') return String(label({ i18n: { language }, t: (key: string) => key }))
  if (typeof label === 'string') return label
  return (label as Record<string, string> | undefined)?.[language]
}
