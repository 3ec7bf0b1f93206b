import type { PayloadRequest, Where } from 'payload'
import { type Caller, may, postsWith } from '#core/hierarchy/caller.ts'
import { query, sql } from '../sql/db.ts'
import { list, rowsOf } from '../sql/fragments.ts'
import { fileHolders, type Holder } from './fileHolders.ts'

/** A file the caller may see, with every record on which it hangs. */
type SeenFile = { id: string; holders: Holder[] }
type File = SeenFile & { owner: string | null }

/**
 * Of some files (by id or by name) those that are the caller's own or hang on a record that he may see, by that
 * record's own rule: records of restricted sight keep their files from administrators too, who otherwise also see what
 * hangs nowhere yet. One statement for the files and where they hang, one a collection, one for what is seen by id.
 */
export async function evidenceInSight(of: {
  req: PayloadRequest
  caller: Caller
  ids?: readonly string[]
  filename?: string
}): Promise<SeenFile[]> {
  const { req, caller, ids, filename } = of
  const which =
    ids === undefined ? sql`e.filename = ${filename ?? ''}` : sql`e.id::text = any(${list(ids, 'text')})`
  const files = await query<File>(
    req.payload,
    sql`select e.id::text as id, e.owner_id::text as owner, coalesce((select json_agg(json_build_object(
        'collection', s.collection, 'record', s.record)) from (${fileHolders(req.payload)}) s), '[]') as holders
      from evidence e where ${which}`,
    req,
  )
  const readsAll = may(caller, 'readAll')
  const isPlain = ({ owner, holders }: File) =>
    (owner !== null && owner === caller.officer) || (readsAll && holders.length === 0)
  const holders = files.filter((file) => !isPlain(file)).flatMap((file) => file.holders)
  const seen = await recordsInSight(req, caller, holders)
  return files
    .filter((file) => isPlain(file) || file.holders.some((holder) => seen.has(keyOf(holder))))
    .map(({ id, holders: all }) => ({ id, holders: all }))
}

/** Of some records those the caller sees in lists, and of the rest those he reaches by id; as keys. */
async function recordsInSight(
  req: PayloadRequest,
  caller: Caller,
  holders: readonly Holder[],
): Promise<Set<string>> {
  const seen = new Set<string>()
  const collections = [...new Set(holders.map(({ collection }) => collection))]
  for (const collection of collections) {
    const ids = holders.filter((holder) => holder.collection === collection).map(({ record }) => record)
    for (const record of await listed(req, collection, ids)) seen.add(keyOf({ collection, record }))
  }
  const rest = holders.filter((holder) => !seen.has(keyOf(holder)))
  for (const holder of await reached(req, caller, rest)) seen.add(keyOf(holder))
  return seen
}

async function listed(req: PayloadRequest, collection: string, ids: string[]): Promise<string[]> {
  const slug = collection as 'events'
  const rule = await req.payload.collections[slug].config.access.read({ req })
  if (rule === false) return []
  const where: Where = { and: [{ id: { in: ids } }, ...(rule === true ? [] : [rule])] }
  const asked = { collection: slug, where, limit: 0, pagination: false, select: { id: true } } as const
  const { docs } = await req.payload.db.find<{ id: string }>({ ...asked, req })
  return docs.map(({ id }) => String(id))
}

/** Records with a task of his, those his unit hosts, and events on whose roster he stands. */
async function reached(req: PayloadRequest, caller: Caller, holders: readonly Holder[]): Promise<Holder[]> {
  if (holders.length === 0) return []
  const hosts = postsWith(caller, 'host').map((post) => post.unit)
  const { officer } = caller
  return query<Holder>(
    req.payload,
    sql`select h.collection, h.record from jsonb_to_recordset(${rowsOf(holders)}) as h(collection text, record text)
      where exists (select 1 from app.tasks t where t.record = h.record::uuid and t.collection = h.collection
          and t.officer = ${officer}::uuid)
        or (h.collection = 'activities' and exists (select 1 from activities a where a.id = h.record::uuid
          and a.host_unit_id = any(${list(hosts)})))
        or (h.collection = 'events' and exists (select 1 from events_roster w where w._parent_id = h.record::uuid
          and w.officer_id = ${officer}::uuid))`,
    req,
  )
}

function keyOf({ collection, record }: Holder): string {
  return `${collection}:${record}`
}
