import { isDay } from '#core/calendar/day.ts'
import { writeDay } from '#core/calendar/writeDay.ts'
import { isObject } from '#core/input/isObject.ts'
import type { Choice } from '../../choicesOf.ts'
import { fieldWord, type Language, planChoiceWord } from './draft.ts'

type Given = { language: Language; offices: readonly Choice[]; yes: string; no: string }

/** A piece of the plan in words, however deep: “Tên: Giờ làm việc; Chu kỳ: tuần”. */
export function valueWords(value: unknown, path: readonly string[], given: Given): string {
  if (value === undefined || value === null || value === '') return '–'
  if (typeof value === 'boolean') return value ? given.yes : given.no
  if (Array.isArray(value)) {
    const items = value.map((one, index) => valueWords(one, [...path, String(index)], given))
    return items.join(value.some(isObject) ? ' | ' : ', ') || '–'
  }
  if (!isObject(value)) return plainWords(value, given)
  if (typeof value.vi === 'string') return String(value[given.language] ?? value.vi)
  const parts = Object.entries(value).map(
    ([name, one]) =>
      `${fieldWord([...path, name], given.language)}: ${valueWords(one, [...path, name], given)}`,
  )
  return parts.join('; ') || '–'
}

function plainWords(value: unknown, { language, offices }: Given): string {
  if (isDay(value)) return writeDay(value)
  const text = String(value)
  return offices.find((office) => office.value === text)?.label ?? planChoiceWord(text, language)
}
