import type { Day } from '#core/calendar/day.ts'
import { MAX_LEVELS } from '#core/hierarchy/scopeWhere.ts'
import { sql } from '../sql/db.ts'
import { inForceOn, list } from '../sql/fragments.ts'

export type SubtreeRoot = { id: string; depth: number }

/** The scope column of records below a unit: the one of its own depth. */
export function scopeColumn(depth: number, alias: string) {
  return sql.raw(`${alias}.scope${depth}`)
}

/** The direct child unit a row of `alias` (units) lies under, the unit itself for its own; null outside the subtree. */
export function nodeOf(root: SubtreeRoot, alias: string) {
  const child = root.depth + 1 < MAX_LEVELS ? sql.raw(`${alias}.scope${root.depth + 1}`) : sql`null`
  return sql`case when ${scopeColumn(root.depth, alias)} = ${root.id}
    then coalesce(${child}, ${sql.raw(alias)}.id::text) end`
}

/**
 * Appointments that put somebody in scope (R02) on a day: in force, of an office that counts, at a unit of the subtree
 * in force and under obligation; columns officer, employment, node, depth, level, office, unit, appointment.
 */
export function inScopeOn(root: SubtreeRoot, day: Day, employment: readonly string[]) {
  return sql`select a.officer_id as officer, o.employment_type as employment, ${nodeOf(root, 'u')} as node, u.depth,
      u.level, f.key as office, f.name as office_name,
      u.id as unit, u.name as unit_name, a.id as appointment
    from appointments a join units u on u.id = a.unit_id join offices f on f.id = a.office_id
      join officers o on o.id = a.officer_id
    where ${scopeColumn(root.depth, 'u')} = ${root.id} and f.counts_as_officer
      and (u.block or o.employment_type = any(${list(employment, 'text')}))
      and ${inForceOn('a', day)}
      and ${boundOn('u', day)}`
}

/** Units of the subtree in the block, of these levels, in force and under obligation on a day; columns unit, node, name. */
export function unitsInScopeOn(root: SubtreeRoot, day: Day, levels: readonly string[] | undefined) {
  return sql`select u.id as unit, ${nodeOf(root, 'u')} as node, u.code, u.name, u.level, u.depth, u.parent_id as parent
    from units u
    where ${scopeColumn(root.depth, 'u')} = ${root.id} and u.block and ${boundOn('u', day)}
      and ${levels === undefined ? sql`true` : sql`u.level = any(${list(levels, 'text')})`}`
}

/** Whether the unit `alias` is in force and under obligation on a day. */
function boundOn(alias: string, day: Day) {
  const column = (name: string) => sql.raw(`${alias}.${name}`)
  return sql`${column('valid_from')} <= ${day} and (${column('valid_to')} is null or ${column('valid_to')} >= ${day})
    and (${column('obligations_from')} is null or ${column('obligations_from')} <= ${day})`
}
