import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { World } from '#core/workflow/placeProblems.ts'
import { today } from '../clock.ts'
import { query, sql } from '../sql/db.ts'
import { inForceOn } from '../sql/fragments.ts'

/** What definitions of a collection have to work in today. */
export async function loadWorld(payload: Payload, collection: string): Promise<World> {
  const day = today()
  const [row] = await query<Omit<World, 'fields'>>(
    payload,
    sql`select array(select distinct f.key::text from appointments a join offices f on f.id = a.office_id
        where ${inForceOn('a', day)}) as held,
      array(select distinct f.key::text from appointments a join offices f on f.id = a.office_id
        join units u on u.id = a.unit_id where u.parent_id is null and ${inForceOn('a', day)}) as "heldAtRoot",
      array(select distinct u.level::text from units u
        where u.valid_from <= ${day} and (u.valid_to is null or u.valid_to >= ${day})) as levels`,
  )
  return { held: [], heldAtRoot: [], levels: [], ...row, fields: fieldPathsOf(payload, collection) }
}

/** The paths of a collection's fields that are not the server's own; those of groups with their dots. */
export function fieldPathsOf(payload: Payload, collection: string): string[] {
  const config = payload.collections[collection as CollectionSlug]?.config
  return config ? config.flattenedFields.flatMap((field) => pathsOf(field, '')) : []
}

type Declared = FlattenedField & { custom?: { server?: boolean }; flattenedFields?: FlattenedField[] }

function pathsOf(field: FlattenedField, before: string): string[] {
  const { name, type, custom, flattenedFields = [] } = field as Declared
  if (custom?.server || ['id', 'createdAt', 'updatedAt'].includes(name)) return []
  const path = `${before}${name}`
  const inner = flattenedFields.flatMap((one) => pathsOf(one, `${path}.`))
  return type === 'group' ? inner : [path, ...inner]
}
