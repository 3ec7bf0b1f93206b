import { isDay, weekdayOf } from '../calendar/day.ts'
import { isObject } from './isObject.ts'

/**
 * What a piece of data somebody edits looks like: checked by `shapeProblem` and drawn as a form by the panel, so that
 * both know the same rules. `pick` takes keys of things that exist elsewhere (`from` says which).
 */
export type Shape = { optional?: true } & (
  | { kind: 'text' }
  | { kind: 'longText' }
  | { kind: 'words' }
  | { kind: 'flag' }
  | { kind: 'monthDay' }
  | { kind: 'day' }
  | { kind: 'saturday' }
  | { kind: 'time' }
  | { kind: 'count'; min: number; max: number }
  | { kind: 'choice'; choices: readonly string[] }
  | { kind: 'pick'; from: Pickable }
  | { kind: 'list'; of: Shape; min?: number; fixed?: true }
  | { kind: 'group'; fields: Fields }
  | { kind: 'byKey'; of: Shape; keys: 'offices' | 'any' | readonly string[] }
)
export type Fields = { readonly [name: string]: Shape }
/** What the keys of a `pick` name: parts of the plan itself, or rows and fixed lists outside it. */
export type Pickable = 'levels' | 'groups' | 'offices' | 'employment' | 'weekdays'

const ok = null
const TIME = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

/** Where a value is not of a shape: the path of the first place, '' for the whole; null when it is sound. */
export function shapeProblem(shape: Shape, value: unknown): string | null {
  if (value === undefined && shape.optional) return ok
  switch (shape.kind) {
    case 'list':
      if (!Array.isArray(value) || value.length < (shape.min ?? 0)) return ''
      return firstOf(value.map((item, index) => [String(index), shapeProblem(shape.of, item)]))
    case 'group':
      if (!isObject(value)) return ''
      return firstOf(Object.entries(shape.fields).map(([name, of]) => [name, shapeProblem(of, value[name])]))
    case 'byKey':
      if (!isObject(value)) return ''
      return firstOf(
        Object.entries(value).map(([key, item]) => [
          key,
          Array.isArray(shape.keys) && !shape.keys.includes(key) ? '' : shapeProblem(shape.of, item),
        ]),
      )
    case 'pick':
      return Array.isArray(value) && value.every((one) => isKey(one, shape.from)) ? ok : ''
    case 'words':
      return isObject(value) ? firstOf(['vi', 'en'].map((name) => [name, isText(value[name]) ? ok : ''])) : ''
    default:
      return isPlain(shape, value) ? ok : ''
  }
}

type Plain = Exclude<Shape, { kind: 'list' | 'group' | 'byKey' | 'pick' }>

function isPlain(shape: Plain, value: unknown): boolean {
  switch (shape.kind) {
    case 'text':
    case 'longText':
      return isText(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'count':
      return Number.isInteger(value) && Number(value) >= shape.min && Number(value) <= shape.max
    case 'choice':
      return shape.choices.includes(value as string)
    case 'monthDay':
      // Any leap year: 29 February is a day of the plan too.
      return typeof value === 'string' && isDay(`2028-${value}`)
    case 'day':
      return isDay(value)
    case 'saturday':
      return isDay(value) && weekdayOf(value) === 6
    case 'time':
      return typeof value === 'string' && TIME.test(value)
    default:
      return false
  }
}

function isKey(value: unknown, from: Pickable): boolean {
  return from === 'weekdays'
    ? Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 7
    : isText(value)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function firstOf(found: [string, string | null][]): string | null {
  const wrong = found.find(([, path]) => path !== null)
  return wrong ? wrong.filter((part) => part !== '').join('.') : ok
}
