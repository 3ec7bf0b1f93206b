import type { Payload } from 'payload'
import { toDay } from '#core/calendar/day.ts'
import type { FigureRow, UnitFigures } from '#core/standards/figures.ts'
import type { PlanDefinition } from '#core/standards/plan.ts'
import { unitFigures } from '../figures/unitFigures.ts'

/** A rate by the plan in force and by a draft; null where that plan has no such target or standard. */
export type Moved = {
  unit: string
  name: string
  total: boolean
  kind: 'target' | 'standard'
  key: string
  now: Rate | null
  draft: Rate | null
}
export type Rate = { part: number; whole: number }

/**
 * The figures of a unit and its children for one plan year by a draft beside those by what is in force: only what
 * would move. The draft is taken as if it had held from the beginning. Stores nothing.
 */
export async function whatWouldChange(
  payload: Payload,
  { unit, year, definition }: { unit: string; year: number; definition: PlanDefinition },
): Promise<Moved[]> {
  const versions = [{ validFrom: toDay('2000-01-01'), version: 1, definition }]
  const [now, draft] = await Promise.all([
    unitFigures(payload, { unit, year }),
    unitFigures(payload, { unit, year, versions }),
  ])
  return rowsOf(now).flatMap(({ row, total }) => {
    const other = rowsOf(draft).find((one) => one.total === total && one.row.unit === row.unit)?.row
    return movedOf(row, other ?? null).map((moved) => ({ ...moved, unit: row.unit, name: row.name, total }))
  })
}

function rowsOf({ total, children }: UnitFigures): { row: FigureRow; total: boolean }[] {
  return [{ row: total, total: true }, ...children.map((row) => ({ row, total: false }))]
}

function movedOf(now: FigureRow, draft: FigureRow | null): Pick<Moved, 'kind' | 'key' | 'now' | 'draft'>[] {
  const left = ratesOf(now)
  const right = draft ? ratesOf(draft) : new Map<string, Rate>()
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) => {
    const [before, after] = [left.get(name) ?? null, right.get(name) ?? null]
    if (before?.part === after?.part && before?.whole === after?.whole) return []
    const [kind = '', key = ''] = name.split(':')
    return [{ kind: kind as Moved['kind'], key, now: before, draft: after }]
  })
}

function ratesOf({ targets, standards }: FigureRow): Map<string, Rate> {
  return new Map([
    ...targets.map(({ key, numerator, denominator }): [string, Rate] => [
      `target:${key}`,
      { part: numerator, whole: denominator },
    ]),
    ...standards.map(({ key, met, owed }): [string, Rate] => [`standard:${key}`, { part: met, whole: owed }]),
  ])
}
