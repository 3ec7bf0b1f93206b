import { type Day, type Instant, startOf } from '#core/calendar/day.ts'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import type { DemoUnit } from '../units/unit.ts'
import type { Sink, Table } from './sink.ts'
import { iso } from './storePaper.ts'

export type Row = Record<string, unknown>

/** A row by the names of its columns; what is not given is null. */
export function addRow(sink: Sink, table: Table, row: Row): void {
  for (const name of Object.keys(row)) if (!namesOf(table).has(name)) throw new Error(`${table.name}.${name}`)
  sink.add(
    table,
    table.columns.map(([name]) => row[name] ?? null),
  )
}

/** Rows of a nested list, in their order; their ids are the list's own. */
export function addRows(
  sink: Sink,
  table: Table,
  { parent, rows }: { parent: string; rows: readonly Row[] },
): void {
  for (const [index, row] of rows.entries())
    addRow(sink, table, { ...row, _order: index + 1, _parent_id: parent })
}

/** The texts of a list field. */
export function addTexts(
  sink: Sink,
  table: Table,
  { parent, path, texts }: { parent: string; path: string; texts: readonly string[] },
): void {
  for (const [index, text] of texts.entries())
    addRow(sink, table, { order: index + 1, parent_id: parent, path, text })
}

/** The scope columns of a unit's record. */
export function scopesOf(unit: DemoUnit): Row {
  return Object.fromEntries(scopeColumns.map((name, depth) => [name, unit.line[depth] ?? null]))
}

/** When a register's record was made, and last changed. */
export function stampsAt(made: Instant, changed: Instant = made): Row {
  return { created_at: iso(made), updated_at: iso(changed) }
}

/** Some hour of a day's office time, the same for the same record. */
export function hourOf(day: Day, hour = 9): Instant {
  return startOf(day) + hour * 3_600_000
}

const kept = new WeakMap<Table, Set<string>>()
function namesOf(table: Table): Set<string> {
  const found = kept.get(table) ?? new Set(table.columns.map(([name]) => name))
  kept.set(table, found)
  return found
}
