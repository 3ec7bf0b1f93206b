import type { CollectionSlug, Payload } from 'payload'
import { scopeColumns } from '#core/hierarchy/scopeWhere.ts'
import { isPaper } from '#core/workflow/papers.ts'
import { loadCases } from '../approval/loadCases.ts'

/** A record as far as sight goes: where it stands, whose it is, who hosts it. `state`: of papers alone. */
export type PlacedRecord = {
  unit: string | null
  line: string[]
  officers: string[]
  host: string | null
  state: string | null
}

/** Whether records of a collection stand in the tree of units, so that the row rule can be explained. */
export function isPlaced(payload: Payload, collection: string): collection is CollectionSlug {
  const config = payload.collections[collection as CollectionSlug]?.config
  return config?.flattenedFields.some(({ name }) => name === 'scope0') ?? false
}

/** Whether a collection has something of restricted sight (R18, R34). */
export function isRestricted(payload: Payload, collection: CollectionSlug): boolean {
  const { flattenedFields } = payload.collections[collection].config
  return flattenedFields.some(({ custom }) => custom?.sensitive === true)
}

/** The record's place; null when there is none by that id. */
export async function placedRecord(
  payload: Payload,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<PlacedRecord | null> {
  if (isPaper(collection)) {
    const [found] = await loadCases(payload, { collection, ids: [id], lock: false })
    if (!found) return null
    const officers = [...(found.officer === null ? [] : [found.officer]), ...found.authors]
    return { ...found, line: found.line.filter((one) => one !== null), officers }
  }
  const found = (await payload.findByID({
    ...{ collection, id, depth: 0, disableErrors: true, showHiddenFields: true },
  })) as Record<string, unknown> | null
  if (found === null) return null
  const text = (name: string) => (typeof found[name] === 'string' ? found[name] : null)
  return {
    unit: text('unit') ?? text('hostUnit'),
    line: scopeColumns.flatMap((name) => text(name) ?? []),
    officers: [text('officer') ?? []].flat(),
    host: text('hostUnit'),
    state: null,
  }
}
