import { isObject } from '#core/input/isObject.ts'
import type { Shape } from '#core/input/shape.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import { en, vi } from '#i18n/planEditor.ts'
import type { Choice } from '../../choicesOf.ts'

/** A version of the plan as it is edited. */
export type DraftedPlan = {
  id: string
  key: string
  name: string
  status: 'draft' | 'published' | 'retired'
  version: number
  validFrom: string
  definition: Record<string, unknown>
}

export type Language = 'vi' | 'en'

/** The word of a field by its path: with its parent's or its section's name where one name means several things. */
export function fieldWord(path: readonly string[], language: Language): string {
  const words = (language === 'vi' ? vi : en).fields as Record<string, string>
  const names = path.filter((part) => !/^\d+$/.test(part))
  const last = names.at(-1) ?? ''
  return words[names.slice(-2).join('_')] ?? words[`${names[0]}_${last}`] ?? words[last] ?? last
}

export function planChoiceWord(choice: string, language: Language): string {
  return ((language === 'vi' ? vi : en).choices as Record<string, string>)[choice] ?? choice
}

/** A place in the plan in words: “Định mức › 1 › Mức giao”. */
export function placeWord(path: readonly string[], language: Language): string {
  return path
    .map((part, index) =>
      /^\d+$/.test(part) ? String(Number(part) + 1) : fieldWord(path.slice(0, index + 1), language),
    )
    .join(' › ')
}

/** A fresh value of a shape, as empty as it can be. */
export function emptyOf(shape: Shape): unknown {
  switch (shape.kind) {
    case 'flag':
      return false
    case 'count':
      return shape.min
    case 'choice':
      return shape.choices[0]
    case 'words':
      return { vi: '', en: '' }
    case 'list':
    case 'pick':
      return []
    case 'byKey':
      return {}
    case 'group':
      return Object.fromEntries(
        Object.entries(shape.fields).flatMap(([name, of]) => (of.optional ? [] : [[name, emptyOf(of)]])),
      )
    default:
      return ''
  }
}

/** What the keys of a `pick` may be, with their words: parts of the draft itself, or fixed lists. */
export function pickable(
  from: Extract<Shape, { kind: 'pick' }>['from'],
  given: { definition: Record<string, unknown>; offices: Choice[]; language: Language },
): { value: string | number; label: string }[] {
  const { definition, offices, language } = given
  if (from === 'offices') return offices
  if (from === 'weekdays')
    return [1, 2, 3, 4, 5, 6, 7].map((value) => ({
      value,
      label: choiceWord('weekday', String(value), language),
    }))
  if (from === 'employment')
    return ['cadre', 'civilServant', 'publicEmployee', 'other'].map((value) => ({
      value,
      label: choiceWord('employmentType', value, language),
    }))
  const rows = Array.isArray(definition[from]) ? (definition[from] as unknown[]) : []
  return rows
    .filter(isObject)
    .map(({ key, label }) => ({ value: String(key), label: shortWord(label, language) }))
}

function shortWord(label: unknown, language: Language): string {
  const word = isObject(label) ? String(label[language] ?? '') : ''
  return word.length > 60 ? `${word.slice(0, 57)}…` : word
}
