import type { Field } from 'payload'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'

/** One hidden column per depth of the tree: the id of the record's unit's ancestor there (`scopeWhere`). */
export function scopeFields(): Field[] {
  return scopeColumns.map((name) => ({
    name,
    type: 'text',
    hidden: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    custom: { server: true },
  }))
}

/** Compound indexes that let a list of one subtree come ordered from the index. */
export function scopeIndexes(order: string, depths = [1, 2, 3]): { fields: string[] }[] {
  return depths.map((depth) => ({ fields: [`scope${depth}`, order] }))
}
