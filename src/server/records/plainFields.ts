import type { FlattenedField, SanitizedCollectionConfig, SelectType } from 'payload'

/** A reference to one other collection; `many` when the field holds a list. */
export type Reference = { name: string; to: string; many: boolean }

/** What is to be done with a stored document before it is sent. */
export type Plain = { hidden: readonly string[]; references: readonly Reference[] }

type Readable = { virtual?: unknown; access?: { read?: unknown }; hooks?: { afterRead?: unknown[] } }
const KINDS = ['text', 'textarea', 'number', 'date', 'checkbox', 'json', 'email', 'relationship']
const known = new WeakMap<object, Plain | null>()

/**
 * How documents of a collection are sent when fields have to be hidden and references followed and nothing else; null
 * when it asks for more (hooks or rules on reading, files, nested or computed fields): then only Payload itself may
 * send them. With `lean` as others refer to it, by its `defaultPopulate` alone.
 */
export function plainFields(collection: SanitizedCollectionConfig, lean = false): Plain | null {
  const select = lean ? collection.defaultPopulate : undefined
  const key = select ?? collection
  const found = known.get(key)
  if (found !== undefined) return found
  const fields = collection.flattenedFields.filter(({ name }) => isSelected(select, name))
  const plain = isPlain(collection) && fields.every(isPlainField) ? plainOf(fields) : null
  known.set(key, plain)
  return plain
}

/** Whether a field is sent by a selection: what it names, or all but what it names with `false`. */
export function isSelected(select: SelectType | undefined, name: string): boolean {
  if (select === undefined || name === 'id') return true
  return Object.values(select).includes(false) ? select[name] !== false : select[name] === true
}

function isPlain({ auth, upload, hooks }: SanitizedCollectionConfig): boolean {
  return !auth && !upload && [hooks.beforeRead, hooks.afterRead, hooks.afterOperation].every(isEmpty)
}

function isPlainField(field: FlattenedField): boolean {
  if (!KINDS.includes(field.type) || ('relationTo' in field && typeof field.relationTo !== 'string'))
    return false
  const { virtual, access, hooks } = field as Readable
  return !virtual && !access?.read && isEmpty(hooks?.afterRead)
}

function isEmpty(list: readonly unknown[] | undefined): boolean {
  return list === undefined || list.length === 0
}

function plainOf(fields: FlattenedField[]): Plain {
  return {
    hidden: fields.filter((field) => 'hidden' in field && field.hidden).map(({ name }) => name),
    references: fields.flatMap((field) =>
      field.type === 'relationship'
        ? [{ name: field.name, to: field.relationTo as string, many: field.hasMany === true }]
        : [],
    ),
  }
}
