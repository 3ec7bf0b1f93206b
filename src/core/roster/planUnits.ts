import { MAX_LEVELS } from '#core/hierarchy/scopeWhere.ts'
import type { Problem, ProblemCode, Read } from '../sheet/problem.ts'
import type { Change, ExistingRoster, PlanOptions, UnitRecord } from './existing.ts'
import { addUnit, findUnit, indexUnits, lineOf, type UnitIndex } from './findUnit.ts'
import { codeKey, foldText } from './foldText.ts'
import { lastNumber } from './lastNumber.ts'
import { type Merged, mergeRow, startMerge } from './mergeRows.ts'
import { problemAt, type UnitRow, type UnitValues } from './row.ts'

export type UnitPlan = { changes: Change<UnitRecord>[]; index: UnitIndex; problems: Problem[] }

const MERGED = [
  'name',
  'shortName',
  'level',
  'parent',
  'inBlock',
  'validFrom',
  'validTo',
  'obligationsFrom',
] as const

type Draft = { before: UnitRecord | null; after: UnitRecord; merged: Merged<UnitValues> }
type Work = {
  stored: ReadonlyMap<string, UnitRecord>
  options: PlanOptions
  index: UnitIndex
  drafts: Map<string, Draft>
  problems: Problem[]
  lastNumber: number
}

/** The units a list adds and changes. The index holds them as they will be, for the people of the same file. */
export function planUnits(
  rows: readonly UnitRow[],
  existing: ExistingRoster,
  options: PlanOptions,
): UnitPlan {
  const index = indexUnits(existing.units.map((unit) => ({ ...unit })))
  const stored = new Map(existing.units.map((unit) => [unit.id, unit]))
  const work: Work = {
    stored,
    options,
    index,
    drafts: new Map(),
    problems: [],
    lastNumber: lastNumber('DV', { rows, stored: existing.lastNumber.unit }),
  }
  for (const row of rows) if (row.values.code !== undefined) takeCoded(work, row, row.values.code)
  // Units with a code find their place first, so that a name under one of them is found there.
  for (const draft of work.drafts.values()) findParent(work, draft)
  const uncoded = rows.filter((row) => row.sources.code === undefined)
  for (const row of uncoded) if (row.values.parent !== undefined) takeUncoded(work, row)
  // A name alone is looked up last, when all that may bear it are known.
  for (const row of uncoded) if (row.values.parent === undefined) takeUncoded(work, row)
  for (const draft of work.drafts.values()) placeUnit(work, draft)
  for (const draft of work.drafts.values()) checkUnit(work, draft)
  const depth = ({ after }: Draft) => lineOf(index, after).length
  const drafts = [...work.drafts.values()].sort((a, b) => depth(a) - depth(b))
  return { changes: drafts.map(({ before, after }) => ({ before, after })), index, problems: work.problems }
}

function takeCoded(work: Work, row: UnitRow, code: string) {
  const unit = work.index.byWord.get(foldText(code))?.find((other) => codeKey(other.code) === codeKey(code))
  const draft = unit && work.drafts.get(unit.id)
  const [old, name] = [draft?.merged.values.name, row.values.name]
  if (draft && old !== undefined && name !== undefined && !sameText(old, name)) {
    const { sheet, row: other } = draft.merged.first
    return tell(work, { row, field: 'code', code: 'duplicate-code', data: { sheet, row: other } })
  }
  take(work, { row, unit: unit ?? newUnit(work, code) })
}

/** A blank code: the unit of that name right under that superior unit, else a new one. */
function takeUncoded(work: Work, row: UnitRow) {
  const { name, parent } = row.values
  if (name === undefined) return need(work, row, 'name')
  const above = parent === undefined ? undefined : findUnit(work.index, { ...work.options, text: parent })
  const named = (work.index.byWord.get(foldText(name)) ?? []).filter(
    (unit) => above === undefined || (above.ok && unit.parent === above.value.id),
  )
  if (named.length > 1) {
    return tell(work, { row, field: 'name', code: 'ambiguous-unit', data: { count: named.length } })
  }
  const unit = named[0] ?? newUnit(work, `DV${String(++work.lastNumber).padStart(4, '0')}`)
  if (above?.ok) unit.parent = above.value.id
  take(work, { row, unit })
}

function take(work: Work, { row, unit }: { row: UnitRow; unit: UnitRecord }): void {
  const before = work.stored.get(unit.id) ?? null
  const draft = work.drafts.get(unit.id) ?? { before, after: unit, merged: startMerge<UnitValues>(row) }
  work.drafts.set(unit.id, draft)
  work.problems.push(...mergeRow(draft.merged, { row, fields: MERGED, values: row.values }))
  const { parent: _, ...own } = draft.merged.values
  Object.assign(unit, own)
  addUnit(work.index, unit)
}

/** The superior unit, once all units of the list are known. */
function placeUnit(work: Work, { after, before, merged }: Draft): void {
  const { parent } = merged.values
  const row = (merged.said.parent ?? merged.first) as UnitRow
  if (parent === undefined) {
    // The first unit of an empty system is the root; there is one tree.
    if (before === null && work.index.byId.size > 1 && !isFirstRoot(work, after)) need(work, row, 'parent')
    return
  }
  const found = findParent(work, { after, before, merged })
  if (!found.ok)
    tell(work, { row, field: 'parent', code: found.code, ...(found.data ? { data: found.data } : {}) })
}

function findParent(work: Work, { after, merged }: Draft): Read<UnitRecord> {
  const found = findUnit(work.index, { ...work.options, text: merged.values.parent ?? '' })
  if (found.ok) after.parent = found.value.id
  return found
}

function isFirstRoot(work: Work, unit: UnitRecord): boolean {
  const first = [...work.drafts.values()].find(({ merged }) => merged.values.parent === undefined)
  return work.stored.size === 0 && first?.after === unit
}

function checkUnit(work: Work, { before, after, merged }: Draft): void {
  const row = merged.first as UnitRow
  if (after.name === '') need(work, row, 'name')
  if (after.level === '') need(work, row, 'level')
  if (before === null) after.validFrom ??= work.options.today
  for (const date of ['validTo', 'obligationsFrom'] as const) {
    const day = after[date]
    const early = day !== null && after.validFrom !== null && day < after.validFrom
    if (early) tell(work, { row: (merged.said[date] ?? row) as UnitRow, field: date, code: 'day-order' })
  }
  checkLine(work, { before, after, merged })
}

function checkLine(work: Work, { before, after, merged }: Draft) {
  const row = (merged.said.parent ?? merged.first) as UnitRow
  const line = lineOf(work.index, after)
  // The line of a unit that stands under itself never reaches a root.
  if (line.at(-1)?.parent != null) return tell(work, { row, field: 'parent', code: 'unit-line' })
  if (line.length > MAX_LEVELS)
    tell(work, { row, field: 'parent', code: 'unit-too-deep', data: { max: MAX_LEVELS } })
  const { within } = work.options
  if (within === null) return
  const here = before === null || within.has(before.id)
  const moves = before === null || before.parent !== after.parent
  const there = !moves || line.slice(1).some(({ id }) => within.has(id))
  if (!here || !there) tell(work, { row, field: here ? 'parent' : 'code', code: 'outside-scope' })
}

/** A cell that could not be read has its own problem already. */
function need(work: Work, row: UnitRow, field: 'name' | 'level' | 'parent'): void {
  if (row.sources[field] === undefined) tell(work, { row, field, code: 'required' })
}

function newUnit(work: Work, code: string): UnitRecord {
  const id = `new-unit-${work.drafts.size + 1}`
  const empty = { shortName: null, inBlock: null, validFrom: null, validTo: null, obligationsFrom: null }
  return { id, code, name: '', level: '', parent: null, ...empty }
}

type Told = {
  row: UnitRow
  field: keyof UnitValues
  code: ProblemCode
  data?: Record<string, string | number>
}

function tell(work: Work, { row, ...what }: Told): void {
  work.problems.push(problemAt(row, what))
}

function sameText(left: string, right: string): boolean {
  return foldText(left) === foldText(right)
}
