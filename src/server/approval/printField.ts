import { isDay } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import type { FieldShape } from '#core/input/checkFields.ts'
import { isObject } from '#core/input/isObject.ts'
import type { Words } from '#core/text/words.ts'
import { choiceWord } from '#i18n/choiceWord.ts'
import { type Language, t } from '#i18n/translate.ts'

/** A field's declaration as the panel has it, with its label. */
export type LabelledField = FieldShape & { label?: unknown }

/** The words of a choice, by the choice's name; its key where it has none. */
export function choiceWords(
  language: Language,
  name: string,
  key: string,
  own?: Record<string, Words>,
): string {
  const declared = own && Object.hasOwn(own, key) ? own[key] : undefined
  if (declared) return declared[language]
  return choiceWord(name, key, language)
}

export function labelWords(language: Language, { name = '', label }: LabelledField): string {
  if (typeof label === 'function') return String(label({ i18n: { language } }))
  if (isObject(label)) return String(label[language] ?? name)
  return typeof label === 'string' ? label : name
}

/**
 * What stands in a field, as text: days and choices in words, rows one after the other. Null where nothing stands.
 * @param names of what references lead to; without them it is only said that something is attached
 */
export function printField(
  language: Language,
  field: LabelledField | null,
  value: unknown,
  names?: ReadonlyMap<string, string>,
): string | null {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value)) {
    const parts = value.flatMap((one) => printField(language, field, one, names) ?? [])
    return parts.length === 0 ? null : parts.join('; ')
  }
  if (isObject(value)) return printRow({ language, names }, field, value)
  if (typeof value === 'boolean') return t(language, value ? 'workflow.yes' : 'workflow.no')
  const check = field?.custom?.check
  if (check?.type === 'choice') return choiceWords(language, check.name, String(value), check.words)
  if (check?.type === 'day' && isDay(value)) return writeDay(value)
  if (check?.type === 'reference')
    return names ? (names.get(String(value)) ?? null) : t(language, 'workflow.attached')
  return String(value)
}

/** One row of a list: what it is first, then the rest with its labels. */
function printRow(
  { language, names }: { language: Language; names: ReadonlyMap<string, string> | undefined },
  field: LabelledField | null,
  row: Record<string, unknown>,
): string | null {
  const fields = ((field?.fields ?? []) as LabelledField[]).filter((one) => one.name !== 'id')
  const parts = fields.flatMap((one, index) => {
    const text = printField(language, one, row[one.name ?? ''], names)
    if (text === null) return []
    return [index === 0 || one.type === 'checkbox' ? text : `${labelWords(language, one)}: ${text}`]
  })
  return parts.length === 0 ? null : parts.join(', ')
}
