import type { Payload } from 'payload'
import { sql } from '../sql/db.ts'
import { tableOf } from '../sql/tableOf.ts'

type SQL = ReturnType<typeof sql>
type Declared = {
  name?: string
  type: string
  relationTo?: unknown
  hasMany?: boolean
  fields?: readonly Declared[]
}
/** A record on which a file hangs. */
export type Holder = { collection: string; record: string }

/** The decision on paper of somebody without an account hangs on the record he decided. */
const decidedOnPaper = sql`select h.collection, h.record::text as record from app.recognition_links h where h.paper = e.id`

const known = new WeakMap<Payload, SQL>()

/**
 * Every place where a file `e` may hang, as a select of (collection, record): derived from the collections' own fields,
 * so that a new field that holds files is never forgotten. Each part finds its rows by an index.
 */
export function fileHolders(payload: Payload): SQL {
  const found = known.get(payload)
  if (found) return found
  const parts = Object.values(payload.collections).flatMap(({ config }) =>
    placesIn(config.fields as unknown as Declared[], config.slug),
  )
  const holders = sql.join([...new Map(parts).values(), decidedOnPaper], sql` union all `)
  known.set(payload, holders)
  return holders
}

/** The parts of one collection, each under a key of its own: all its lists of files share one table. */
function placesIn(fields: readonly Declared[], slug: string, prefix = ''): [string, SQL][] {
  return fields.flatMap((field): [string, SQL][] => {
    const path = `${prefix}${field.name ?? ''}`
    if (field.type === 'group') return placesIn(field.fields ?? [], slug, field.name ? `${path}_` : prefix)
    if (field.type === 'array') return placesInRows(field, slug, prefix)
    if (!holdsFiles(field)) return []
    return field.hasMany ? [many(slug)] : [single(slug, slug, `${path}_id`)]
  })
}

function placesInRows({ name, fields = [] }: Declared, slug: string, prefix: string): [string, SQL][] {
  const deep = fields.some(({ fields: inner = [] }) => inner.some(holdsFilesWithin))
  if (deep || (prefix !== '' && fields.some(holdsFiles)))
    throw new Error(`files so deep inside ${slug} are not looked for`)
  return fields
    .filter(holdsFiles)
    .map((field) => (field.hasMany ? many(slug) : single(slug, `${slug}_${name}`, `${field.name}_id`)))
}

function many(slug: string): [string, SQL] {
  const rels = tableOf(`${slug}_rels`)
  return [
    `${slug}.many`,
    sql`select ${slug}::text as collection, h.parent_id::text as record from ${rels} h where h.evidence_id = e.id`,
  ]
}

function single(slug: string, table: string, column: string): [string, SQL] {
  const record = sql.raw(table === slug ? 'h.id::text' : 'h._parent_id::text')
  const held = sql.identifier(snake(column))
  return [
    `${table}.${column}`,
    sql`select ${slug}::text as collection, ${record} as record from ${tableOf(snake(table))} h where h.${held} = e.id`,
  ]
}

function holdsFiles({ type, relationTo }: Declared): boolean {
  return type === 'relationship' && relationTo === 'evidence'
}

function holdsFilesWithin(field: Declared): boolean {
  return holdsFiles(field) || (field.fields ?? []).some(holdsFilesWithin)
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
