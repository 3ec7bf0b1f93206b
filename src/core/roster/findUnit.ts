import type { Day } from '#core/calendar/day.ts'
import { bad, good, type Read } from '../sheet/problem.ts'
import type { UnitRecord } from './existing.ts'
import { codeKey, foldText } from './foldText.ts'

/** Finds a unit by what an office writes: its code, its name or short name, if need be with the unit above it. */
export type UnitIndex = {
  byId: Map<string, UnitRecord>
  /** By folded code, name and short name. */
  byWord: Map<string, UnitRecord[]>
}

export function indexUnits(units: Iterable<UnitRecord>): UnitIndex {
  const index: UnitIndex = { byId: new Map(), byWord: new Map() }
  for (const unit of units) addUnit(index, unit)
  return index
}

export function addUnit(index: UnitIndex, unit: UnitRecord): void {
  index.byId.set(unit.id, unit)
  for (const word of new Set([unit.code, unit.name, unit.shortName ?? ''].map(foldText))) {
    if (word === '') continue
    const same = index.byWord.get(word)
    if (same === undefined) index.byWord.set(word, [unit])
    else if (!same.includes(unit)) same.push(unit)
  }
}

type Wanted = {
  text: string
  /** The unit above it, when the list has such a column. */
  above?: string | undefined
  today: Day
  within: ReadonlySet<string> | null
}

/** One unit, or why not: unknown, or several of that name and nothing that tells them apart. */
export function findUnit(index: UnitIndex, wanted: Wanted): Read<UnitRecord> {
  const whole = choose(index, wanted)
  if (whole.ok || whole.code === 'ambiguous-unit') return whole
  // "Quận đoàn Ninh Kiều / Chi đoàn 1": from the top down, or from the bottom up.
  const parts = wanted.text.split(/\s*[/>\\]\s*|\s+[-–]\s+/).filter((part) => part !== '')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (parts.length < 2) return whole
  const down = choose(index, { ...wanted, text: last, above: first })
  return down.ok ? down : choose(index, { ...wanted, text: first, above: last })
}

function choose(index: UnitIndex, { text, above, today, within }: Wanted): Read<UnitRecord> {
  const named = index.byWord.get(foldText(text)) ?? []
  const coded = named.filter((unit) => codeKey(unit.code) === codeKey(text))
  const tests: ((unit: UnitRecord) => boolean)[] = [
    (unit) => above === undefined || hasAbove(index, unit, foldText(above)),
    (unit) => within === null || within.has(unit.id),
    (unit) => unit.validTo === null || unit.validTo >= today,
  ]
  let left = coded.length > 0 ? coded : named
  for (const test of tests) {
    const narrowed = left.filter(test)
    // A wrong superior unit is a mistake; scope and dates only choose among several.
    if (narrowed.length > 0) left = narrowed
    else if (test === tests[0]) left = coded
  }
  const [only] = left
  if (only === undefined) return bad('unknown-unit')
  return left.length === 1 ? good(only) : bad('ambiguous-unit', { count: left.length })
}

function hasAbove(index: UnitIndex, unit: UnitRecord, word: string): boolean {
  const superiors = new Set((index.byWord.get(word) ?? []).map(({ id }) => id))
  return lineOf(index, unit)
    .slice(1)
    .some(({ id }) => superiors.has(id))
}

/** The unit and what lies above it, upwards; ends at the root or where the line would repeat. */
export function lineOf(index: UnitIndex, unit: UnitRecord): UnitRecord[] {
  const line: UnitRecord[] = []
  let next: UnitRecord | undefined = unit
  while (next !== undefined && !line.includes(next)) {
    line.push(next)
    next = next.parent === null ? undefined : index.byId.get(next.parent)
  }
  return line
}
